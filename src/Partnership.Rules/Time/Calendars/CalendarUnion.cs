using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Puts calendars together: closed in any is closed in the union.</summary>
internal static class CalendarUnion
{
    internal static CalendarMakeUp Of(HolidayCalendar[] calendars)
    {
        var start = calendars.Max(one => one.Coverage.Start);
        var end = calendars.Min(one => one.Coverage.End);
        Guard.Require(start <= end, "The calendars cover no common day.", nameof(calendars));
        var coverage = new DateInterval(start, end);
        var made = CalendarMakeUp.Of(coverage, ClosedInAny(calendars, coverage), calendars.Min(one => one.DataOn));
        var patterns = calendars.Select(one => one.MakeUp.Pattern).OfType<HolidayPattern>().ToArray();
        return made with
        {
            Weekend = calendars.SelectMany(one => one.Weekend).Distinct().OrderBy(day => day).ToValueList(),
            ExtraWorkingDays = OpenInAll(calendars),
            ProclaimedThrough = calendars.Min(one => one.ProclaimedThrough),
            Parts = calendars.Select(one => one.Id).ToValueList(),
            Pattern = patterns.Length == calendars.Length ? HolidayPattern.Union(patterns) : null,
        };
    }

    /// <summary>One non-working day a date; where the names differ, all of them are kept.</summary>
    internal static NonWorkingDay Together(IEnumerable<NonWorkingDay> sameDate)
    {
        var days = sameDate.ToArray();
        var firmest = days.OrderBy(day => day.Status.Order).First();
        var names = string.Join(" / ", days.Select(day => day.Name).Distinct(StringComparer.Ordinal));
        var sources = string.Join("; ", days.Select(day => day.Source).Distinct(StringComparer.Ordinal));
        var merged = new NonWorkingDay(firmest.On, names, sources).As(firmest.Status);
        merged = firmest.ProclaimedOn is { } proclaimed ? merged.Proclaimed(proclaimed) : merged;
        return firmest.InPlaceOf is { } replaced ? merged.Replacing(replaced, firmest.Replacement!) : merged;
    }

    private static IEnumerable<NonWorkingDay> ClosedInAny(HolidayCalendar[] calendars, DateInterval coverage) =>
        calendars.SelectMany(one => one.NonWorkingDays)
            .Where(day => coverage.Contains(day.On))
            .GroupBy(day => day.On)
            .Select(Together);

    private static ValueList<LocalDate> OpenInAll(HolidayCalendar[] calendars) =>
        calendars.SelectMany(one => one.ExtraWorkingDays)
            .Distinct()
            .Where(day => calendars.All(one => one.Coverage.Contains(day) && one.IsWorkingDay(day)))
            .OrderBy(day => day)
            .ToValueList();
}
