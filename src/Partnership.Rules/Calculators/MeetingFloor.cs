using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The cadence that holds in a year, and the meetings that it makes late.</summary>
internal static class MeetingFloor
{
    /// <summary>The phase that covers the first day of the year, or the cadence that holds after every phase.</summary>
    internal static Stated<CadenceReading> CadenceFor(Group group, ReportingYear year)
    {
        if (!group.Life.CreatedOn.IsSpecified)
        {
            return group.Meetings.Cadence;
        }

        var end = group.Life.CreatedOn.Value.First;
        foreach (var phase in group.Meetings.Phases)
        {
            end = end.PlusMonths(phase.Months);
            if (year.From < end)
            {
                return Stated.As(phase.Cadence, phase.Citation);
            }
        }

        return group.Meetings.Cadence;
    }

    /// <summary>Only a spacing makes a meeting late: "every two months" does, "three a year" does not.</summary>
    internal static ValueList<LateMeeting> Late(Group group, in Stated<CadenceReading> cadence, LocalDate[] days, ReportingYear year)
    {
        var spacing = SpacingOf(group, cadence);
        return spacing is null
            ? ValueList<LateMeeting>.Empty
            : days.Skip(1).Zip(days, (day, before) => new LateMeeting(day, spacing(before))).Where(one => year.Covers(one.On) && one.On > one.DueOn).ToValueList();
    }

    internal static bool Missed(MeetingWindow window, LocalDate[] inYear, ReportingYear year, LocalDate? asAt)
    {
        var last = Enumerable.Range(0, 12).Select(year.From.PlusMonths).Last(month => window.Months.Contains(month.Month));
        var over = asAt is not { } day || day > LooseDate.OfMonth(last.Year, last.Month).Last;
        return over && !inYear.Any(day => window.Months.Contains(day.Month));
    }

    private static Func<LocalDate, LocalDate>? SpacingOf(Group group, in Stated<CadenceReading> cadence)
    {
        if (group.Meetings.Interval.IsSpecified)
        {
            var days = group.Meetings.Interval.Value.AmountInDays;
            return before => before.PlusDays(days);
        }

        var taken = cadence.IsSpecified ? cadence.Value.Taken : null;
        var spaced = taken == Cadence.EveryTwoMonths || taken == Cadence.Monthly || taken == Cadence.EveryTwoYears;
        return spaced ? before => taken!.NextBy(before)!.Value : null;
    }
}
