using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>The calendars a calculation may draw on, by name. Immutable; you choose them and pass them in.</summary>
public sealed class CalendarSet : IReadOnlyCollection<HolidayCalendar>
{
    private readonly Dictionary<string, Lazy<HolidayCalendar>> byId;

    /// <summary>A set of calendars each of which is built when it is first asked for.</summary>
    internal CalendarSet(Dictionary<string, Lazy<HolidayCalendar>> byId) => this.byId = byId;

    private CalendarSet(IReadOnlyCollection<HolidayCalendar> calendars)
        : this(calendars.ToDictionary(one => one.Id.Value, one => new Lazy<HolidayCalendar>(() => UnionsInStep.Checked(one, calendars)), StringComparer.Ordinal))
    {
    }

    /// <summary>How many calendars there are.</summary>
    public int Count => byId.Count;

    /// <summary>The names of the calendars, in the order in which they were given; no calendar is built for it.</summary>
    public ValueList<CalendarId> Ids => byId.Keys.Select(CalendarId.Parse).ToValueList();

    /// <summary>The calendar of a name.</summary>
    /// <param name="id">The name.</param>
    /// <exception cref="ArgumentException">There is no calendar of that name; the message lists the calendars.</exception>
    public HolidayCalendar this[CalendarId id] =>
        TryFind(id, out var calendar)
            ? calendar
            : throw new ArgumentException($"There is no calendar '{id}'. Valid values: {string.Join(", ", byId.Keys)}.", nameof(id));

    /// <summary>A set of the given calendars. A union of others in the set has every non-working day of its parts.</summary>
    /// <param name="calendars">The calendars, each with a name of its own.</param>
    /// <exception cref="ArgumentNullException">The calendars are null.</exception>
    /// <exception cref="ArgumentException">Two calendars have the same name.</exception>
    public static CalendarSet Of(params HolidayCalendar[] calendars) => new(Guard.NotNull(calendars));

    /// <summary>Finds the calendar of a name; false when there is none.</summary>
    /// <param name="id">The name.</param>
    /// <param name="calendar">The calendar found.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool TryFind(CalendarId id, [NotNullWhen(true)] out HolidayCalendar? calendar)
    {
        calendar = byId.TryGetValue(Guard.NotNull(id).Value, out var found) ? found.Value : null;
        return calendar is not null;
    }

    /// <summary>The same set with a calendar added, in place of any of the same name. A union that it is part of is made again.</summary>
    /// <remarks>Worked example: a day added to England and Wales is also a non-working day in the union of the United Kingdom, by which the Freedom of Information Act 2000 counts.</remarks>
    /// <param name="calendar">The calendar.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public CalendarSet With(HolidayCalendar calendar)
    {
        var name = Guard.NotNull(calendar).Id.Value;
        var all = byId.Keys.Where(one => one != name).ToDictionary(one => one, one => new Lazy<HolidayCalendar>(() => UnionsInStep.Replacing(byId[one].Value, this, calendar)), StringComparer.Ordinal);
        all.Add(name, Ready(calendar));
        return new CalendarSet(all);
    }

    /// <summary>The same set with every calendar changed in the same way, such as by the organisation's own non-working days.</summary>
    /// <remarks>A union is made again of its changed parts, as by <see cref="With"/>, and then changed itself. So a working day that only one part had closed, and that this part opens again, is a working day of the union.</remarks>
    /// <param name="change">The change; it must keep the name.</param>
    /// <exception cref="ArgumentNullException">The change, or what it gives, is null.</exception>
    /// <exception cref="ArgumentException">The change gives a calendar of another name.</exception>
    public CalendarSet Select(Func<HolidayCalendar, HolidayCalendar> change)
    {
        Guard.NotNull(change);
        var changed = new Dictionary<string, HolidayCalendar>(StringComparer.Ordinal);
        foreach (var one in this.OrderBy(one => one.MakeUp.Parts.Count > 0))
        {
            var now = Guard.NotNull(change(UnionsInStep.Remade(one, this, changed)), nameof(change));
            Guard.Require(now.Id == one.Id, $"The change gives the calendar {one.Id} the name {now.Id}. It must keep the name.", nameof(change));
            changed.Add(one.Id.Value, now);
        }

        return new CalendarSet([.. byId.Keys.Select(name => changed[name])]);
    }

    /// <summary>The calendars, in the order in which they were given.</summary>
    public IEnumerator<HolidayCalendar> GetEnumerator() => byId.Values.Select(one => one.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Lazy<HolidayCalendar> Ready(HolidayCalendar calendar) => new(() => calendar);
}
