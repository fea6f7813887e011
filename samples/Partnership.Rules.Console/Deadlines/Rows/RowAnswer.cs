using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>The answer to one row: a date, or a problem.</summary>
internal readonly record struct RowAnswer(LocalDate? Due, bool Provisional, string? Problem)
{
    internal static RowAnswer Count(RowLimits row)
    {
        // A refusal that is thrown takes microseconds and kilobytes; a file of another decade is all refusals.
        if (LeavesCoverage(row))
        {
            return Refused(row);
        }

        try
        {
            var counted = row.Limit.CountFrom(row.From, row.Calendar);
            return new RowAnswer(counted.On, counted.Provisional, null);
        }
        catch (Exception outside) when (outside is CalendarCoverageException or ArgumentOutOfRangeException)
        {
            return Refused(row);
        }
    }

    private static bool LeavesCoverage(RowLimits row)
    {
        var (limit, calendar) = (row.Limit, row.Calendar);
        if (!limit.Counting.UsesCalendar)
        {
            return false;
        }

        var end = limit.Direction == Direction.After ? calendar.Coverage.End : calendar.Coverage.Start;
        return !calendar.Coverage.Contains(row.From) || (CountsWorkingDays(limit) && limit.Amount > Math.Abs(calendar.WorkingDaysBetween(row.From, end)));
    }

    private static bool CountsWorkingDays(TimeLimit limit) => limit.Counting == Counting.WorkingDays || limit.Counting == Counting.ClearWorkingDays;

    private static RowAnswer Refused(RowLimits row) => new(null, false, Coverage.Refusal(row.Limit, row.From, row.Calendar));
}
