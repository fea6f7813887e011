using System.Text.RegularExpressions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ICalendar;

/// <summary>The name under which a diary keeps an entry: made of whose it is, the key of the occasion (its day where it has no other), and the rule, and of nothing else.</summary>
/// <remarks>
/// A slash would end up in file names on a calendar server, so an underscore takes its place: no key and no rule id holds one. Neither a
/// key nor a day holds a dot, so that two entries never share a name.
/// </remarks>
internal static class ICalendarUid
{
    private const string End = "@partnership-rules";

    private static readonly Regex NotInAName = new("[^a-z0-9-]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    internal static string OfMeeting(ICalendarMeeting meeting) => Stem(meeting.Timetable.Group.Id.Value, meeting.Key) + End;

    /// <summary>The second and later duties under one rule are numbered, in the order of the timetable's group.</summary>
    internal static string OfDuty(ICalendarMeeting meeting, ScheduledDuty duty)
    {
        var under = meeting.Timetable.Group.Meetings.Duties.Where(one => one.Rule.Id == duty.Duty.Rule.Id).TakeWhile(one => !ReferenceEquals(one, duty.Duty)).Count();
        return $"{Stem(meeting.Timetable.Group.Id.Value, meeting.Key)}.{Flat(duty.Duty.Rule.Id.Value)}{(under == 0 ? string.Empty : $"~{under + 1}")}{End}";
    }

    /// <summary>A rule may have stages, each with a duty of its own.</summary>
    internal static string OfDuty(ICalendarTask duty) =>
        $"{Stem(duty.Owner.Key, duty.Occasion)}.{Flat(duty.Rule.Id.Value)}{(duty.Stage is { } stage ? $"~{NotInAName.Replace(stage.ToLowerInvariant(), "-")}" : string.Empty)}{End}";

    /// <summary>The key itself when it can be in a name, or an exception. A key of the caller's is the one thing here that could be personal.</summary>
    internal static string Check(string key, string parameter)
    {
        var valid = Guard.NotBlank(key, parameter).All(c => c is '-' or '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        Guard.Require(valid, $"'{key}' is not a valid key of an entry. A key is made of letters, digits, hyphens and slashes, and is never a person's name.", parameter);
        return key;
    }

    private static string Stem(string key, string occasion) => $"{Flat(key)}.{Flat(occasion)}";

    private static string Flat(string key) => key.ToLowerInvariant().Replace('/', '_');
}
