using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar;

/// <summary>Writes the components of a file, in the order of the meetings and of their duties.</summary>
internal static class CalendarText
{
    internal static void Write(IEnumerable<MeetingTimetable> meetings, CalendarForm form, ContentLines lines)
    {
        lines.Begin("VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//Partnership.Rules//Partnership.Rules.ICalendar//EN").Add("CALSCALE", "GREGORIAN");
        foreach (var meeting in meetings)
        {
            WriteMeeting(meeting, form, lines);
            foreach (var duty in meeting.Where(one => one.On is not null))
            {
                WriteDuty(meeting, duty, form, lines);
            }
        }

        lines.End("VCALENDAR");
    }

    private static void WriteMeeting(MeetingTimetable meeting, CalendarForm form, ContentLines lines)
    {
        lines.Begin("VEVENT")
            .AddText("UID", CalendarUid.OfMeeting(meeting))
            .Add("DTSTAMP", Days.InFile(form.Stamp))
            .Add("DTSTART;VALUE=DATE", Days.InFile(meeting.Meeting))
            .AddText("SUMMARY", EntryWords.Summary(meeting))
            .AddText("DESCRIPTION", EntryWords.Description(meeting))
            .Add("TRANSP", "TRANSPARENT");
        WriteAlarms("TRIGGER", EntryWords.Summary(meeting), form, lines);
        lines.End("VEVENT");
    }

    private static void WriteDuty(MeetingTimetable meeting, DutyDue duty, CalendarForm form, ContentLines lines)
    {
        lines.Begin("VTODO")
            .AddText("UID", CalendarUid.OfDuty(meeting, duty))
            .Add("DTSTAMP", Days.InFile(form.Stamp))
            .Add("DUE;VALUE=DATE", Days.InFile(duty.Due.Value))
            .AddText("SUMMARY", EntryWords.Summary(meeting, duty))
            .AddText("DESCRIPTION", EntryWords.Description(meeting, duty))
            .AddText("RELATED-TO", CalendarUid.OfMeeting(meeting))
            .Add("STATUS", "NEEDS-ACTION");
        WriteAlarms("TRIGGER;RELATED=END", EntryWords.Summary(meeting, duty), form, lines);
        lines.End("VTODO");
    }

    /// <summary>A to-do has an end and no start, so its alarms say that they run from the end.</summary>
    private static void WriteAlarms(string trigger, string says, CalendarForm form, ContentLines lines)
    {
        foreach (var days in form.RemindersInDays)
        {
            lines.Begin("VALARM").Add("ACTION", "DISPLAY").AddText("DESCRIPTION", says).Add(trigger, Before(days)).End("VALARM");
        }
    }

    private static string Before(int days) => days == 0 ? "PT0S" : FormattableString.Invariant($"-P{days}D");
}
