using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Lays a limit end to end from a day, by the calendar alone: no day is closed to it.</summary>
internal static class RepeatedLimit
{
    /// <summary>The day so many limits after another; months and years go to the corresponding date.</summary>
    internal static LocalDate After(LocalDate from, TimeLimit limit, int times = 1) =>
        limit.Unit == TimeUnit.Years ? from.PlusYears(limit.Amount * times)
        : limit.Unit == TimeUnit.Months ? from.PlusMonths(limit.Amount * times)
        : from.PlusDays(limit.AmountInDays * times);

    /// <summary>How many whole limits fit between two days, the later not before the earlier.</summary>
    internal static int Whole(LocalDate from, LocalDate to, TimeLimit limit)
    {
        var times = 0;
        while (After(from, limit, times + 1) <= to)
        {
            times++;
        }

        return times;
    }
}
