using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ICalendar;

/// <summary>Writes the components of a file, in the order of the meetings and of their duties, and then of the duties apart.</summary>
internal static class ICalendarText
{
    internal static void Write(IEnumerable<ICalendarMeeting> meetings, IEnumerable<ICalendarTask> duties, ICalendarOptions form, ContentLines lines)
    {
        lines.Begin("VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//Partnership.Rules//Partnership.Rules.ICalendar//EN").Add("CALSCALE", "GREGORIAN").Add("METHOD", "PUBLISH");
        foreach (var meeting in meetings)
        {
            WriteMeeting(meeting, form, lines);
            foreach (var duty in meeting.Timetable.Where(one => one.On is not null))
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

    private static void WriteMeeting(ICalendarMeeting meeting, ICalendarOptions form, ContentLines lines)
    {
        Begin("VEVENT", ICalendarUid.OfMeeting(meeting), form, lines);
        WriteDay(meeting.Timetable.Meeting, lines)
            .AddText("SUMMARY", EntryWords.Summary(meeting))
            .AddText("DESCRIPTION", EntryWords.Description(meeting.Timetable));
        EndEvent(EntryWords.Summary(meeting), meeting.IsCancelled, !meeting.IsCancelled, form, lines);
    }

    private static void WriteDuty(ICalendarMeeting meeting, ScheduledDuty duty, ICalendarOptions form, ContentLines lines)
    {
        var (due, summary) = (duty.Due.Value, EntryWords.Summary(meeting, duty));
        Begin(form.HasToDos ? "VTODO" : "VEVENT", ICalendarUid.OfDuty(meeting, duty), form, lines);
        (form.HasToDos ? lines.Add("DUE;VALUE=DATE", Days.InFile(due)) : WriteDay(due, lines))
            .AddText("SUMMARY", summary)
            .AddText("DESCRIPTION", EntryWords.Description(meeting.Timetable, duty))
            .AddText("RELATED-TO", ICalendarUid.OfMeeting(meeting));
        End(summary, meeting.IsCancelled, isDone: false, isEarliest: false, form, lines);
    }

    private static void WriteDuty(ICalendarTask duty, ICalendarOptions form, ContentLines lines)
    {
        var summary = EntryWords.Summary(duty, form.HasToDos);
        Begin(form.HasToDos ? "VTODO" : "VEVENT", ICalendarUid.OfDuty(duty), form, lines);
        (form.HasToDos ? WriteStretch(duty, lines) : WriteDay(duty.On!.Value, lines))
            .AddText("SUMMARY", summary)
            .AddText("DESCRIPTION", EntryWords.Description(duty));
        End(summary, duty.IsCancelled, duty.DoneOn is not null, duty.IsEarliest, form, lines);
    }

    private static void Begin(string component, string uid, ICalendarOptions form, ContentLines lines) => lines.Begin(component)
        .AddText("UID", uid)
        .Add("DTSTAMP", Days.InFile(form.Stamp))
        .Add("LAST-MODIFIED", Days.InFile(form.Stamp))
        .Add("SEQUENCE", FormattableString.Invariant($"{form.Revision}"));

    /// <summary>The whole of a day. The end of an event is the day after it.</summary>
    private static ContentLines WriteDay(LocalDate on, ContentLines lines)
    {
        var day = on.WithCalendar(CalendarSystem.Iso);
        lines.Add("DTSTART;VALUE=DATE", Days.InFile(day));
        return day < LocalDate.MaxIsoValue ? lines.Add("DTEND;VALUE=DATE", Days.InFile(day.PlusDays(1))) : lines;
    }

    /// <summary>A to-do that does not open before its last day has no start: the format wants the last day later than the start.</summary>
    private static ContentLines WriteStretch(ICalendarTask duty, ContentLines lines)
    {
        if (duty.OpensOn is { } opens && opens < duty.On)
        {
            lines.Add("DTSTART;VALUE=DATE", Days.InFile(opens));
        }

        return lines.Add(duty.IsEarliest ? "DTSTART;VALUE=DATE" : "DUE;VALUE=DATE", Days.InFile(duty.On!.Value));
    }

    private static void End(string summary, bool isCancelled, bool isDone, bool isEarliest, ICalendarOptions form, ContentLines lines)
    {
        var reminds = !isCancelled && !isDone;
        if (form.HasToDos)
        {
            EndToDo(summary, isCancelled ? "CANCELLED" : isDone ? "COMPLETED" : "NEEDS-ACTION", isEarliest ? "TRIGGER" : "TRIGGER;RELATED=END", reminds, form, lines);
        }
        else
        {
            EndEvent(summary, isCancelled, reminds, form, lines);
        }
    }

    /// <summary>An event leaves the day free.</summary>
    private static void EndEvent(string summary, bool isCancelled, bool reminds, ICalendarOptions form, ContentLines lines)
    {
        lines.Add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED").Add("TRANSP", "TRANSPARENT");
        WriteAlarms("TRIGGER", summary, reminds, form, lines);
        lines.End("VEVENT");
    }

    /// <summary>A to-do is reminded of its last day, which the format calls its end, or of the first on which it may be done.</summary>
    private static void EndToDo(string summary, string status, string trigger, bool reminds, ICalendarOptions form, ContentLines lines)
    {
        lines.Add("STATUS", status);
        if (status == "COMPLETED")
        {
            lines.Add("PERCENT-COMPLETE", "100");
        }

        WriteAlarms(trigger, summary, reminds, form, lines);
        lines.End("VTODO");
    }

    private static void WriteAlarms(string trigger, string summary, bool reminds, ICalendarOptions form, ContentLines lines)
    {
        foreach (var days in reminds ? form.RemindersInDays : ValueList<int>.Empty)
        {
            lines.Begin("VALARM").Add("ACTION", "DISPLAY").AddText("DESCRIPTION", summary).Add(trigger, Before(days)).End("VALARM");
        }
    }

    private static string Before(int days) => days == 0 ? "PT0S" : FormattableString.Invariant($"-P{days}D");
}
