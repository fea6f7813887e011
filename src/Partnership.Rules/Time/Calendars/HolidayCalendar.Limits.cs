using NodaTime;

namespace Partnership.Rules.Time;

/// <content>What limits ask of a calendar. Each gives false, and never throws, past either end of the coverage.</content>
public sealed partial class HolidayCalendar
{
    internal bool Covers(LocalDate date) => table.TryIndex(date, out _);

    internal bool TryPlus(LocalDate date, int count, out LocalDate result) => table.TryPlus(date, count, out result);

    /// <summary>The n-th working day on or after the day, or on or before it, by the sign.</summary>
    internal bool TryCountOn(LocalDate date, int count, int sign, out LocalDate result) => table.TryCountOn(date, count, sign, out result);

    /// <summary>The n-th day strictly after that counts; strictly before when n is negative.</summary>
    internal bool TryPlus(LeftOutDays leftOut, LocalDate date, int count, out LocalDate result) => Table(leftOut).TryPlus(date, count, out result);

    /// <summary>The n-th day on or after the day that counts, or on or before it, by the sign.</summary>
    internal bool TryCountOn(LeftOutDays leftOut, LocalDate date, int count, int sign, out LocalDate result) =>
        Table(leftOut).TryCountOn(date, count, sign, out result);

    /// <summary>True when what is said of every day up to the later of two is appointed and in force.</summary>
    internal bool IsSettled(LocalDate one, LocalDate two) => Math.Max(PackedDate.Of(one), PackedDate.Of(two)) <= settledThrough;

    /// <summary>True when what is said of any day from the earliest to the latest of three may still change.</summary>
    internal bool IsProvisionalOver(LocalDate one, LocalDate two, LocalDate three) =>
        !(IsSettled(one, two) && IsSettled(two, three))
        && IsProvisionalBetween(LocalDate.Min(one, LocalDate.Min(two, three)), LocalDate.Max(one, LocalDate.Max(two, three)));

    /// <summary>Two threads that ask first may both build the table; both tables are equal, and either may be kept.</summary>
    private WorkingDayTable Table(LeftOutDays leftOut) => furtherTables[leftOut.Place] ??= new WorkingDayTable(Coverage, leftOut.CountedDays(this));
}
