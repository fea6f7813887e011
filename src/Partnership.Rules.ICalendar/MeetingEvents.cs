using NodaTime.Text;
using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar;

/// <summary>A meeting and its deadlines as events, each with who must act and the clause.</summary>
public static class MeetingEvents
{
    /// <summary>The meeting, then each duty that has a date, in order. A duty without a date is told in the meeting's description; nothing is lost.</summary>
    /// <param name="timetable">The meeting with its duties.</param>
    /// <exception cref="ArgumentNullException">The timetable is null.</exception>
    public static IEnumerable<AllDayEvent> Of(MeetingTimetable timetable)
    {
        var meeting = timetable ?? throw new ArgumentNullException(nameof(timetable));
        var key = $"{meeting.Group.Id}/{LocalDatePattern.Iso.Format(meeting.Meeting)}";
        return meeting.Where(due => due.On is not null)
            .Select(due => new AllDayEvent($"{key}/{due.Duty.Rule.Id}", due.On!.Value, $"{due.Duty} ({meeting.Group})") { Description = Describe(due) })
            .Prepend(new AllDayEvent(key, meeting.Meeting, $"{meeting.Group} meets") { Description = Describe(meeting) });
    }

    private static string Describe(DutyDue due) =>
        string.Join("\n", new[] { $"By: {due.Duty.WhoInWords}", due.Duty.Deadline.Words, due.Because.ToString() }.Concat(due.Due.Flags.Select(flag => flag.Says)));

    private static string Describe(MeetingTimetable meeting)
    {
        var undated = meeting.Where(due => due.On is null).Select(due => $"Without a date: {due.Duty} ({due.Because})");
        return string.Join("\n", undated.Prepend(meeting.Group.Partnership.Name));
    }
}
