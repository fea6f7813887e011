using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.ICalendar;

/// <summary>What a reader of the diary sees.</summary>
internal static class EntryWords
{
    internal static string Summary(ICalendarMeeting meeting) => $"{Cancelled(meeting.IsCancelled)}Meeting: {meeting.Timetable.Group.Name}";

    internal static string Summary(ICalendarMeeting meeting, ScheduledDuty duty) => $"{Cancelled(meeting.IsCancelled)}{duty.Duty.What}: {meeting.Timetable.Group.Name}";

    /// <summary>An event has no property that says it is done, so the words do.</summary>
    internal static string Summary(ICalendarTask duty, bool isToDo) =>
        $"{Cancelled(duty.IsCancelled)}{(duty.DoneOn is null || isToDo ? string.Empty : "Done: ")}{duty.InWords}";

    internal static string Description(MeetingTimetable meeting) => Lines(
    [
        meeting.Group.Partnership.Name,
        .. meeting.Group.Meetings.Duration is { IsSpecified: true } lasts ? [$"It lasts {Minutes(lasts.Value)} minutes - {lasts.Citation}."] : Array.Empty<string>(),
        .. meeting.Unspecified.Count == 0 ? Array.Empty<string>() : [$"The document does not say {string.Join("; ", meeting.Unspecified.Select(point => point.Words))}."],
    ]);

    internal static string Description(MeetingTimetable meeting, ScheduledDuty duty) => Lines(
    [
        $"{duty.Duty.Deadline.Words} of {Days.InWords(meeting.Meeting)} - {duty.Citation}.",
        .. duty.Duty.By is { IsSpecified: true } hour ? [$"By {Days.Hour(hour.Value)} on the day - {hour.Citation}."] : Array.Empty<string>(),
        $"By whom: {duty.Duty.WhoInWords}.",
        .. duty.Due.Caveats.Select(Note),
        .. duty.Due.Alternatives.Select(other => Another(new TriggerTime(other.Value), other.Interpretation)),
    ]);

    internal static string Description(ICalendarTask duty) => Lines(
    [
        .. duty.Due.Steps.Count == 0 ? [$"{duty.Rule.Title} - {duty.Rule.Citation}."] : duty.Due.Steps.Select(Step),
        .. duty.Event is { } happened ? [happened] : Array.Empty<string>(),
        .. duty.Time is { } at ? [$"By {Days.Hour(at)} on the day."] : Array.Empty<string>(),
        $"By whom: {duty.Who ?? "the rule names no one"}.",
        .. duty.Also,
        .. duty.DoneOn is { } done ? [$"Done on {Days.InWords(done)}."] : Array.Empty<string>(),
        .. duty.Due.Caveats.Select(Note),
        .. duty.Others,
    ]);

    /// <summary>What an entry says of a day from which a thing may be done.</summary>
    internal static string Earliest => "Not before this day. It is no deadline.";

    internal static string Event(Trigger trigger, LocalDate on) => $"On {Days.InWords(on)}: {trigger.Words}.";

    internal static ValueList<string> SentTo(ValueList<string> names) =>
        names.Count == 0 ? names : ValueList.Of($"To: {string.Join(", then ", names)}.");

    internal static string Another(TriggerTime other, string reading) =>
        $"Another interpretation gives {Days.InWords(other.On)}{(other.At is { } at ? $" at {Days.Hour(at)}" : string.Empty)}: {reading}.";

    internal static string Range(LocalDate earliest) => $"The day is the last of a range: the earliest is {Days.InWords(earliest)}.";

    internal static string Stretch(DateInterval stretch) => $"Once from {Days.InWords(stretch.Start)} to {Days.InWords(stretch.End)}.";

    internal static string Times(Alternative<int> other) => FormattableString.Invariant($"Another interpretation gives {other.Value} times in the year: {other.Interpretation}.");

    /// <summary>A program that does not know the status still shows the words.</summary>
    private static string Cancelled(bool isCancelled) => isCancelled ? "Cancelled: " : string.Empty;

    private static string Note(Caveat flag) => $"Caveat: {flag.Text}";

    private static string Step(Step step) => $"{(step.Finding.IsMet ? string.Empty : $"{step.Finding}: ")}{step.Text} - {step.Citation}.";

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    private static string Minutes(Duration lasts) => FormattableString.Invariant($"{lasts.TotalMinutes:0.##}");
}
