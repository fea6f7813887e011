using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar;

/// <summary>Writes the components of a file, in the order of the meetings and of their duties, and then of the duties apart.</summary>
internal static class ICalendarText
{
    internal static void Write(IEnumerable<MeetingTimetable> meetings, IEnumerable<ICalendarTask> duties, ICalendarOptions form, ContentLines lines)
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

        foreach (var duty in duties)
        {
            WriteDuty(duty, form, lines);
        }

        lines.End("VCALENDAR");
    }

    private static void WriteMeeting(MeetingTimetable meeting, ICalendarOptions form, ContentLines lines)
    {
        lines.Begin("VEVENT")
            .AddText("UID", ICalendarUid.OfMeeting(meeting))
            .Add("DTSTAMP", Days.InFile(form.Stamp))
            .Add("DTSTART;VALUE=DATE", Days.InFile(meeting.Meeting))
            .AddText("SUMMARY", EntryWords.Summary(meeting))
            .AddText("DESCRIPTION", EntryWords.Description(meeting))
            .Add("TRANSP", "TRANSPARENT");
        WriteAlarms("TRIGGER", EntryWords.Summary(meeting), form, lines);
        lines.End("VEVENT");
    }

    private static void WriteDuty(MeetingTimetable meeting, ScheduledDuty duty, ICalendarOptions form, ContentLines lines)
    {
        lines.Begin("VTODO")
            .AddText("UID", ICalendarUid.OfDuty(meeting, duty))
            .Add("DTSTAMP", Days.InFile(form.Stamp))
            .Add("DUE;VALUE=DATE", Days.InFile(duty.Due.Value))
            .AddText("SUMMARY", EntryWords.Summary(meeting, duty))
            .AddText("DESCRIPTION", EntryWords.Description(meeting, duty))
            .AddText("RELATED-TO", ICalendarUid.OfMeeting(meeting))
            .Add("STATUS", "NEEDS-ACTION");
        WriteAlarms("TRIGGER;RELATED=END", EntryWords.Summary(meeting, duty), form, lines);
        lines.End("VTODO");
    }

    /// <summary>A to-do that does not open before its last day has no start: the format wants the last day later than the start.</summary>
    private static void WriteDuty(ICalendarTask duty, ICalendarOptions form, ContentLines lines)
    {
        lines.Begin("VTODO").AddText("UID", ICalendarUid.OfDuty(duty)).Add("DTSTAMP", Days.InFile(form.Stamp));
        if (duty.OpensOn is { } opens && opens < duty.On)
        {
            lines.Add("DTSTART;VALUE=DATE", Days.InFile(opens));
        }

        lines.Add(duty.IsEarliest ? "DTSTART;VALUE=DATE" : "DUE;VALUE=DATE", Days.InFile(duty.On!.Value)).AddText("SUMMARY", duty.InWords).AddText("DESCRIPTION", EntryWords.Description(duty));
        if (duty.DoneOn is null)
        {
            lines.Add("STATUS", "NEEDS-ACTION");
            WriteAlarms(duty.IsEarliest ? "TRIGGER" : "TRIGGER;RELATED=END", duty.InWords, form, lines);
        }
        else
        {
            lines.Add("STATUS", "COMPLETED").Add("PERCENT-COMPLETE", "100");
        }

        lines.End("VTODO");
    }

    /// <summary>A to-do is reminded of its last day, which the format calls its end.</summary>
    private static void WriteAlarms(string trigger, string says, ICalendarOptions form, ContentLines lines)
    {
        foreach (var days in form.RemindersInDays)
        {
            lines.Begin("VALARM").Add("ACTION", "DISPLAY").AddText("DESCRIPTION", says).Add(trigger, Before(days)).End("VALARM");
        }
    }

    private static string Before(int days) => days == 0 ? "PT0S" : FormattableString.Invariant($"-P{days}D");
}
