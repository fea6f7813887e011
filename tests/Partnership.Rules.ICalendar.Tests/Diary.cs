using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>A file of meetings that have no key but their day, as most tests want it.</summary>
internal static class Diary
{
    internal static CalendarFile Of(IEnumerable<MeetingTimetable> meetings, CalendarForm form) => Of(meetings, [], form);

    internal static CalendarFile Of(IEnumerable<MeetingTimetable> meetings, IEnumerable<CalendarDuty> duties, CalendarForm form) =>
        CalendarFile.Of(meetings.Select(ICalendarMeeting.OnItsDay), duties, form);
}
