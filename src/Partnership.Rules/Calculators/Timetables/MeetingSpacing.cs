using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>How far apart meetings may be, which came late, and which stretches of the year saw none.</summary>
/// <remarks>
/// "Every two months" spaces meetings; "three a year" and "four times a year" do not. Where the months are named, a meeting is late after the next of
/// them. "Quarterly" is interpreted as at most three months from one meeting to the next. The other interpretation, one meeting in each quarter, is reported with it.
/// </remarks>
internal static class MeetingSpacing
{
    internal static ValueList<LateMeeting> Late(Group group, LocalDate[] days, ReportingYear year) =>
        days.Skip(1).Zip(days, (day, before) => (day, By: NextBy(group, before)))
            .Where(one => one.By is { } by && year.Covers(one.day) && one.day > by)
            .Select(one => new LateMeeting(one.day, one.By!.Value))
            .ToValueList();

    /// <summary>The latest day for the meeting after one; null when the document sets no spacing.</summary>
    internal static LocalDate? NextBy(Group group, LocalDate before)
    {
        if (group.Meetings.Interval.IsSpecified)
        {
            return RepeatedLimit.After(before, group.Meetings.Interval.Value);
        }

        var taken = TakenOn(group, before);
        return taken is { IsSpaced: true } ? taken.NextBy(before) : null;
    }

    /// <summary>The quarters that are over and saw no meeting, where the group meets quarterly.</summary>
    internal static ValueList<DateInterval> QuartersWithout(Group group, LocalDate[] inYear, ReportingYear year, LocalDate? asAt) =>
        Enumerable.Range(0, 4)
            .Select(quarter => new DateInterval(year.From.PlusMonths(quarter * 3), year.From.PlusMonths((quarter + 1) * 3).PlusDays(-1)))
            .Where(quarter => (asAt is not { } day || day > quarter.End) && IsEachQuarter(TakenOn(group, quarter.Start)) && !inYear.Any(quarter.Contains))
            .ToValueList();

    /// <summary>"Quarterly" and "once a quarter". Four times a year names no quarters.</summary>
    private static bool IsEachQuarter(Cadence? taken) => taken == Cadence.Quarterly || taken == new Cadence.Times(1, 3);

    internal static bool Missed(MeetingWindow window, LocalDate[] inYear, ReportingYear year, LocalDate? asAt)
    {
        var last = Enumerable.Range(0, 12).Select(year.From.PlusMonths).Last(month => window.Months.Contains(month.Month));
        var over = asAt is not { } day || day > PartialDate.OfMonth(last.Year, last.Month).Last;
        return over && !inYear.Any(day => window.Months.Contains(day.Month));
    }

    internal static void Flag(Reasoning reasoning, Group group, ReportingYear year)
    {
        if (CadencePart.Of(group, year.From, year.To).FirstOrDefault(part => part.Cadence is { IsSpecified: true, Value.Chosen: { } taken } && taken == Cadence.Quarterly)?.Cadence is { IsSpecified: true } quarterly)
        {
            reasoning.Caveat(new Caveat("quarterly-spacing", "The terms do not say whether quarterly means at most three months apart or one in each quarter. We used three months. Check also the quarters without a meeting.", quarterly.Citation));
        }

        if (group.Meetings.OrAsAgreed is { IsSpecified: true, Value: true } agreed)
        {
            reasoning.Caveat(new Caveat("or-as-agreed", "The group may agree otherwise, and then a meeting is neither late nor missing.", agreed.Citation));
        }
    }

    private static Cadence? TakenOn(Group group, LocalDate day) => CadencePart.On(group, day) is { IsSpecified: true } cadence ? cadence.Value.Chosen : null;
}
