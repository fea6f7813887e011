using NodaTime;
using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar;

/// <summary>What a reader of the diary sees.</summary>
internal static class EntryWords
{
    internal static string Summary(MeetingTimetable meeting) => $"Meeting: {meeting.Group.Name}";

    internal static string Summary(MeetingTimetable meeting, DutyDue duty) => $"{duty.Duty.What}: {meeting.Group.Name}";

    internal static string Description(MeetingTimetable meeting) => Lines(
    [
        meeting.Group.Partnership.Name,
        .. meeting.Group.Meetings.Duration is { IsSpecified: true } lasts ? [$"It lasts {Minutes(lasts.Value)} minutes - {lasts.Citation}."] : Array.Empty<string>(),
        .. meeting.Unspecified.Count == 0 ? Array.Empty<string>() : [$"The document does not say {string.Join("; ", meeting.Unspecified.Select(point => point.Words))}."],
    ]);

    internal static string Description(MeetingTimetable meeting, DutyDue duty) => Lines(
    [
        $"{duty.Duty.Deadline.Words} of {Days.InWords(meeting.Meeting)} - {duty.Because}.",
        .. duty.Duty.By is { IsSpecified: true } hour ? [$"By {Days.Hour(hour.Value)} on the day - {hour.Citation}."] : Array.Empty<string>(),
        $"By whom: {duty.Duty.WhoInWords}.",
        .. duty.Due.Flags.Select(flag => $"Note: {flag.Says}"),
        .. duty.Due.Alternatives.Select(other => $"Another reading gives {Days.InWords(other.Value)}: {other.Reading}."),
    ]);

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    private static string Minutes(Duration lasts) => FormattableString.Invariant($"{lasts.TotalMinutes:0.##}");
}
