using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Keeps the unions of a set in step with their parts: a day that is not worked in a part is not worked in the union.</summary>
internal static class UnionsInStep
{
    /// <summary>A calendar of a set in which one calendar takes the place of another; a union of the two is made again, and keeps the days that are its own.</summary>
    internal static HolidayCalendar Replacing(HolidayCalendar calendar, CalendarSet old, HolidayCalendar part)
    {
        var parts = calendar.MakeUp.Parts.Where(id => old.TryFind(id, out _) || id == part.Id).ToArray();
        if (!parts.Contains(part.Id))
        {
            return calendar;
        }

        if (parts.Length < calendar.MakeUp.Parts.Count || !old.TryFind(part.Id, out _))
        {
            return With(calendar, [part]);
        }

        HolidayCalendar[] were = [.. parts.Select(id => old[id])];
        return Own(calendar, were, HolidayCalendar.Union(calendar.Id, parts.Select(id => id == part.Id ? part : old[id])));
    }

    /// <summary>A calendar of a set whose parts have changed: a union is made again of them, and keeps the days that are its own.</summary>
    internal static HolidayCalendar Remade(HolidayCalendar calendar, CalendarSet old, IReadOnlyDictionary<string, HolidayCalendar> changed)
    {
        HolidayCalendar[] were = [.. calendar.MakeUp.Parts.Where(id => old.TryFind(id, out _)).Select(id => old[id])];
        HolidayCalendar[] are = [.. were.Select(part => changed.TryGetValue(part.Id.Value, out var now) ? now : part)];
        return were.Length < calendar.MakeUp.Parts.Count || were.SequenceEqual(are) ? calendar : Own(calendar, were, HolidayCalendar.Union(calendar.Id, are));
    }

    /// <summary>A calendar of a set that was given whole: a union has every day of its parts.</summary>
    internal static HolidayCalendar Checked(HolidayCalendar calendar, IReadOnlyCollection<HolidayCalendar> all) =>
        calendar.MakeUp.Parts.Count == 0 ? calendar : With(calendar, all.Where(one => calendar.MakeUp.Parts.Contains(one.Id)));

    private static HolidayCalendar With(HolidayCalendar union, IEnumerable<HolidayCalendar> parts)
    {
        var missing = parts.SelectMany(part => part.NonWorkingDays.Where(day => !part.ExtraWorkingDays.Contains(day.On)))
            .Where(day => union.Coverage.Contains(day.On) && !union.ExtraWorkingDays.Contains(day.On) && union.IsWorkingDay(day.On))
            .GroupBy(day => day.On).Select(CalendarUnion.Together).ToArray();
        return missing.Length == 0 ? union : union.WithNonWorkingDays(missing);
    }

    /// <summary>What the union had beyond its old parts: days closed, or opened, in the union itself.</summary>
    private static HolidayCalendar Own(HolidayCalendar union, HolidayCalendar[] were, HolidayCalendar made)
    {
        var (closedThen, openedThen) = (new HashSet<LocalDate>(were.SelectMany(part => part.NonWorkingDays).Select(day => day.On)), new HashSet<LocalDate>(were.SelectMany(part => part.ExtraWorkingDays)));
        var closed = union.NonWorkingDays.Where(day => made.Coverage.Contains(day.On) && !closedThen.Contains(day.On)).ToArray();
        var opened = union.ExtraWorkingDays.Where(day => made.Coverage.Contains(day) && !openedThen.Contains(day)).ToArray();
        made = closed.Length == 0 ? made : made.WithNonWorkingDays(closed);
        return opened.Length == 0 ? made : made.WithWorkingDays(opened);
    }
}
