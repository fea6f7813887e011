using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ICalendar;

/// <summary>A meeting with its duties as a calendar file takes it, under a key that stays the same when the meeting moves.</summary>
/// <remarks>
/// The key goes into the UID of the meeting and of its duties. A later file with the same key moves the entries that are in the diary.
/// Worked example: the second meeting of 2026 has the key <c>2026-2</c>, whether it is on 15 April or is moved to 22 April.
/// </remarks>
public sealed class ICalendarMeeting
{
    private ICalendarMeeting(MeetingTimetable timetable, string key, bool isCancelled = false)
    {
        Timetable = Guard.NotNull(timetable);
        Key = key;
        IsCancelled = isCancelled;
    }

    /// <summary>The meeting and its duties.</summary>
    public MeetingTimetable Timetable { get; }

    /// <summary>The key of the meeting, unique among those of its group.</summary>
    public string Key { get; }

    /// <summary>True when the meeting is cancelled, and its duties with it.</summary>
    public bool IsCancelled { get; }

    /// <summary>A meeting under a key of your own.</summary>
    /// <param name="timetable">The meeting and its duties.</param>
    /// <param name="key">The key: letters, digits, hyphens and slashes; case does not matter. Never a name.</param>
    /// <exception cref="ArgumentNullException">The meeting or the key is null.</exception>
    /// <exception cref="ArgumentException">The key is blank or contains any other character.</exception>
    public static ICalendarMeeting Keyed(MeetingTimetable timetable, string key) => new(timetable, ICalendarUid.Check(key, nameof(key)));

    /// <summary>A meeting that has no key but its day. When it moves, cancel this one and write another.</summary>
    /// <param name="timetable">The meeting and its duties.</param>
    /// <exception cref="ArgumentNullException">The meeting is null.</exception>
    public static ICalendarMeeting OnItsDay(MeetingTimetable timetable) => new(timetable, Days.Iso(Guard.NotNull(timetable).Meeting));

    /// <summary>All meetings planned for a year, each keyed by the year and its place among those of its group.</summary>
    /// <remarks>Give the same list in the same order each time. Keep a cancelled meeting in the list: see <see cref="Cancelled"/>.</remarks>
    /// <param name="year">The year they are planned for.</param>
    /// <param name="timetables">The meetings in the order in which they were planned.</param>
    /// <exception cref="ArgumentNullException">The meetings are null, or one of them is.</exception>
    public static ValueList<ICalendarMeeting> InYear(int year, IEnumerable<MeetingTimetable> timetables)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        return Guard.NotNull(timetables).Select(one =>
        {
            var group = Guard.NotNull(one, nameof(timetables)).Group.Id.Value;
            places[group] = places.TryGetValue(group, out var before) ? before + 1 : 1;
            return new ICalendarMeeting(one, FormattableString.Invariant($"{year}-{places[group]}"));
        }).ToValueList();
    }

    /// <summary>The same meeting, cancelled. A diary that has it takes it out or shows it as cancelled.</summary>
    public ICalendarMeeting Cancelled() => new(Timetable, Key, isCancelled: true);

    /// <summary>The group, the day and the key.</summary>
    public override string ToString() => $"{Timetable.Group}, {Days.Iso(Timetable.Meeting)} ({Key}{(IsCancelled ? ", cancelled" : string.Empty)})";
}
