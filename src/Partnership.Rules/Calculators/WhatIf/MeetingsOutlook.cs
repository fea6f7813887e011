using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Meetings that come too late or are too few, and duties before a meeting whose last day has passed.</summary>
internal static class MeetingsOutlook
{
    internal static IEnumerable<BoardBreach> Breaches(BoardOutlook plan, CalendarSet calendars)
    {
        var days = plan.Meetings.Distinct().OrderBy(day => day).ToArray();
        return days.Length == 0 ? [] : Late(plan, days).Concat(Years(plan).SelectMany(year => InYear(plan, days, year))).Concat(Duties(plan, days, calendars));
    }

    /// <summary>The first day without a meeting that was due by then.</summary>
    private static IEnumerable<BoardBreach> Late(BoardOutlook plan, LocalDate[] days)
    {
        for (var place = 0; place < days.Length; place++)
        {
            var next = place + 1 < days.Length ? days[place + 1] : plan.Period.End.PlusDays(1);
            if (MeetingSpacing.NextBy(plan.Group, days[place]) is { } by && by < next && by < plan.Period.End && by >= plan.Period.Start)
            {
                yield return Broken(plan, by.PlusDays(1), RuleOn(plan.Group, days[place]), $"No meeting by {English.Date(by)}, after that of {English.Date(days[place])}");
            }
        }
    }

    /// <summary>Years that lie wholly in the period: too few meetings, or a named meeting outside its months.</summary>
    private static IEnumerable<BoardBreach> InYear(BoardOutlook plan, LocalDate[] days, ReportingYear year)
    {
        var held = MeetingsHeldCalculator.Assess(plan.Group, days, year);
        if (held.Shortfall is > 0 and var wanting)
        {
            yield return Broken(plan, year.To, RuleOn(plan.Group, year.To), $"{English.Number(held.Held ?? 0)} meetings in {year}, {English.Number(wanting)} too few");
        }

        foreach (var window in held.Missed)
        {
            yield return Broken(plan, AfterWindow(window, year), GroupRules.NamedMeeting(plan.Group, window.Meeting, window.Citation), $"No meeting in {year} can be {window}");
        }
    }

    private static IEnumerable<BoardBreach> Duties(BoardOutlook plan, LocalDate[] days, CalendarSet calendars) => days
        .Where(plan.Period.Contains)
        .SelectMany(day => MeetingTimetable.For(plan.Group, day, calendars).Where(one => one.On < plan.Period.Start).Select(one => new BoardBreach(
            one.Duty.Rule.Id.Value, one.On!.Value, one.Duty.Rule, $"{one.Duty.What}: the last day for the meeting of {English.Date(day)} has passed")));

    /// <summary>Where the group may agree otherwise, whether it has is not known.</summary>
    private static BoardBreach Broken(BoardOutlook plan, LocalDate on, Rule rule, string text) => plan.Group.Meetings.OrAsAgreed is { IsSpecified: true, Value: true } agreed
        ? new BoardBreach("meetings", on, rule, text) { Finding = Finding.Unknown, StillNeeded = ValueList.Of(new Question("agreed-otherwise", "Has the group agreed to meet otherwise?", agreed.Citation)) }
        : new BoardBreach("meetings", on, rule, text);

    private static IEnumerable<ReportingYear> Years(BoardOutlook plan) => Enumerable
        .Range(plan.Period.Start.Year, plan.Period.End.Year - plan.Period.Start.Year + 1)
        .Select(ReportingYear.Calendar)
        .Where(year => year.From >= plan.Period.Start && year.To <= plan.Period.End);

    private static LocalDate AfterWindow(MeetingWindow window, ReportingYear year) =>
        PartialDate.OfMonth(year.From.Year, window.Months.Max()).Last.PlusDays(1);

    private static Rule RuleOn(Group group, LocalDate day) =>
        group.Meetings.Interval.IsSpecified ? GroupRules.Interval(group) : GroupRules.Cadence(group, CadencePart.On(group, day));
}
