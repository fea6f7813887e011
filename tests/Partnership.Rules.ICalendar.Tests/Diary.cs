using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>A file of meetings that have no key but their day, as most tests want it.</summary>
internal static class Diary
{
    internal static ICalendarFile Of(IEnumerable<MeetingTimetable> meetings, ICalendarOptions form) => Of(meetings, [], form);

    internal static ICalendarFile Of(IEnumerable<MeetingTimetable> meetings, IEnumerable<ICalendarTask> duties, ICalendarOptions form) =>
        ICalendarFile.Of(meetings.Select(ICalendarMeeting.OnItsDay), duties, form);
}
