using Partnership.Rules.Calculators;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ICalendar;

/// <summary>The name under which a diary keeps an entry: made of group, meeting date and rule, and of nothing else.</summary>
/// <remarks>A slash would end up in file names on a calendar server, so an underscore stands for it: no group id or rule id holds one.</remarks>
internal static class CalendarUid
{
    private const string End = "@partnership-rules";

    internal static string OfMeeting(MeetingTimetable timetable) => Stem(timetable) + End;

    /// <summary>The second and later duties under one rule are numbered, in the order of the timetable's group.</summary>
    internal static string OfDuty(MeetingTimetable timetable, DutyDue duty)
    {
        var under = timetable.Group.Meetings.Duties.Where(one => one.Rule.Id == duty.Duty.Rule.Id).TakeWhile(one => !ReferenceEquals(one, duty.Duty)).Count();
        return $"{Stem(timetable)}.{Flat(duty.Duty.Rule.Id)}{(under == 0 ? string.Empty : $"~{under + 1}")}{End}";
    }

    private static string Stem(MeetingTimetable timetable) => $"{timetable.Group.Id.Value.Replace('/', '_')}.{Days.Iso(timetable.Meeting)}";

    private static string Flat(RuleId rule) => rule.Value.Replace('/', '_');
}
