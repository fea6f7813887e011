using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers on what day a meeting is that the terms name, such as "the October meeting" or "the first meeting of the municipal year".</summary>
/// <remarks>
/// Worked example: meetings on 14 January, 10 June and 14 October 2026. The meeting in October or November is on 14 October. With the council's
/// annual meetings on 20 May 2026 and 19 May 2027, the first of that municipal year is on 10 June.
/// </remarks>
/// <example><code>var annual = NamedMeetingCalculator.Assess(Southampton.Board, "annual-meeting", Fact.Known(ValueList.Of(new LocalDate(2026, 4, 15))), ReportingYear.Calendar(2026));</code></example>
public static class NamedMeetingCalculator
{
    /// <summary>The day of a named meeting in a year.</summary>
    /// <param name="group">The group.</param>
    /// <param name="meeting">The code of the meeting, as the terms name it: <c>annual-meeting</c>.</param>
    /// <param name="meetings">The days on which the group meets; not known when no one said.</param>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentNullException">The group, the code or the year is null.</exception>
    public static Determination<LocalDate> Assess(Group group, string meeting, Fact<ValueList<LocalDate>> meetings, ReportingYear year) =>
        Reasoned(group, meeting, meetings, year).From(new Given("group", group), new Given("meeting", meeting), new Given("meetings", meetings), new Given("year", year));

    private static Determination<LocalDate> Reasoned(Group group, string meeting, Fact<ValueList<LocalDate>> meetings, ReportingYear year)
    {
        Guard.NotNull(meeting);
        var days = meetings.IsKnown ? meetings.Value.Where(Guard.NotNull(year).Covers).OrderBy(day => day).ToArray() : null;
        var window = Guard.NotNull(group).Meetings.Windows.FirstOrDefault(one => one.Meeting.Code == meeting);
        var place = group.Meetings.OfYear.FirstOrDefault(one => one.Meeting.Code == meeting);
        return window is not null ? InWindow(group, window, days, Guard.NotNull(year))
            : place is not null ? InPlace(group, place, days, Guard.NotNull(year))
            : UnspecifiedPoints.Answer<LocalDate>(group, $"which meeting '{meeting}' is", Guard.NotNull(year).To, group.Meetings.NotRead.Contains(OpenPoints.Windows, StringComparer.Ordinal) || group.Meetings.NotRead.Contains(OpenPoints.OfYear, StringComparer.Ordinal));
    }

    private static Determination<LocalDate> InWindow(Group group, MeetingWindow window, LocalDate[]? days, ReportingYear year)
    {
        var reasoning = new Reasoning(year.To);
        var fitting = days?.Where(day => window.Months.Contains(day.Month)).ToArray() ?? [];
        reasoning.Step(GroupRules.NamedMeeting(group, window.Meeting, window.Citation), fitting.Length > 0 ? Finding.Met : Finding.Unknown, $"A meeting of {year} that is {window}");
        return fitting.Length == 0 ? Ask(reasoning, group, window.Meeting, window.Citation)
            : reasoning.Known(fitting[0], [.. fitting.Skip(1).Select(day => new Alternative<LocalDate>(day, "another meeting in those months"))]);
    }

    /// <summary>A year that is counted otherwise than the terms say has another first meeting, so it is asked for.</summary>
    private static Determination<LocalDate> InPlace(Group group, MeetingOfYear place, LocalDate[]? days, ReportingYear year)
    {
        var reasoning = new Reasoning(year.To);
        var rule = GroupRules.NamedMeeting(group, place.Meeting, place.Citation);
        if (year.Basis != place.Year)
        {
            return reasoning.Using(rule).Question(new Question("year", $"Which year do you mean? Enter a year: the terms count by {place.Year.Words}.", place.Citation)).Unknown<LocalDate>();
        }

        reasoning.Step(rule, days is { Length: > 0 } ? Finding.Met : Finding.Unknown, $"{place}: {year}");
        return days is not { Length: > 0 } ? Ask(reasoning, group, place.Meeting, place.Citation)
            : reasoning.Known(place.Place == PlaceInYear.First ? days[0] : days[days.Length - 1]);
    }

    private static Determination<LocalDate> Ask(Reasoning reasoning, Group group, Trigger meeting, Citation citation) =>
        reasoning.Question(new Question("meetings", $"On what days does {group.Name} meet in the year, and on which of them is {meeting.Words}? Enter dates such as 2026-01-14,2026-05-02.", citation)).Unknown<LocalDate>();
}
