using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>What the change of the clocks in the United Kingdom does to hours that run across it.</summary>
internal static class ClockChange
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The nanoseconds to add to an end by the wall for as many hours to have elapsed: an hour when clocks go forward on a day that runs, an hour less when they go back.</summary>
    internal static long Between(LocalDateTime start, LocalDateTime end, Func<LocalDate, bool> runs)
    {
        var (from, to) = (London.AtLeniently(start).ToInstant(), London.AtLeniently(end).ToInstant());
        return London.GetZoneIntervals(from, to)
            .Where(interval => interval.HasStart && interval.Start > from && runs(interval.Start.InZone(London).Date))
            .Sum(interval => (interval.WallOffset - London.GetUtcOffset(interval.Start - Duration.Epsilon)).Nanoseconds);
    }
}
