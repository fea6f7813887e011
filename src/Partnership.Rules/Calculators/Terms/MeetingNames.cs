using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Whether every duty before and after a meeting can come up, and every calendar is one that is known.</summary>
internal static class MeetingNames
{
    internal static IEnumerable<TermsProblem> Of(Group group, string path, TermsVocabulary vocabulary) =>
        Duties(group, path, vocabulary).Concat(Phases(group, path)).Concat(Calendar(group.MeetingCalendar.Value, $"{path}.meetingCalendar", vocabulary));

    private static IEnumerable<TermsProblem> Duties(Group group, string path, TermsVocabulary vocabulary) => group.Meetings.Duties.SelectMany((duty, place) =>
    {
        var at = $"{path}.duties[{English.Number(place)}].deadline";
        var calendar = Calendar(duty.Calendar.Value, $"{at}.calendar", vocabulary);
        return duty.Deadline.Trigger.Code == Trigger.Meeting.Code ? calendar : calendar.Prepend(NotTheMeeting(duty, $"{at}.trigger"));
    });

    /// <summary>A duty before and after a meeting is counted from the meeting: under any other trigger no timetable would show it.</summary>
    private static TermsProblem NotTheMeeting(Duty duty, string path) =>
        new("not-the-meeting", path, $"The duty '{duty.What}' is counted from '{duty.Deadline.Trigger.Code}'. A duty before or after a meeting is counted from the meeting. Valid values: {Trigger.Meeting.Code}. A deadline from another event belongs under 'deadlines' in the file.") { DidYouMean = Trigger.Meeting.Code };

    private static IEnumerable<TermsProblem> Phases(Group group, string path) =>
        group.Meetings.Phases.Count > 0 && !group.Life.CreatedOn.IsSpecified && group.Meetings.Phases[0].End.Match(_ => true, _ => false)
            ? [new TermsProblem("phase-without-start", $"{path}.phases", $"The cadence changes a number of months after {group.Name} was set up, and the file does not say when that was. Enter life.createdOn.")]
            : [];

    private static IEnumerable<TermsProblem> Calendar(string name, string path, TermsVocabulary vocabulary) =>
        vocabulary.Calendars.Count == 0 || vocabulary.Calendars.Contains(name, StringComparer.Ordinal)
            ? []
            : [TermsProblem.Unknown("unknown-calendar", path, "a calendar", name, vocabulary.Calendars)];
}
