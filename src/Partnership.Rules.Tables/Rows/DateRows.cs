using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Rows;

/// <summary>The date dimension: one row a day of each calendar.</summary>
internal static class DateRows
{
    internal static ExportTable Table(HolidayCalendar[] calendars) => new(
        "pr_date",
        "A date dimension: each day of each calendar, with its place in month and year, its neighbours, and the holiday with its source.",
        ["calendar", "day"],
        [
            new("calendar", ColumnType.Text, "The calendar, such as england-and-wales."),
            new("day", ColumnType.Date, "The day."),
            new("year", ColumnType.Number, "The year."),
            new("month", ColumnType.Number, "The month, 1 to 12."),
            new("day_of_month", ColumnType.Number, "The day of the month, from 1."),
            new("weekday", ColumnType.Text, "The day of the week in English."),
            new("weekday_number", ColumnType.Number, "1 for Monday to 7 for Sunday."),
            new("is_working_day", ColumnType.Truth, "True when the day is a working day."),
            new("working_day_of_month", ColumnType.Number, "How many working days of its month there are up to it, that day included."),
            new("working_day_of_year", ColumnType.Number, "How many working days of its year there are up to it, that day included."),
            new("next_working_day", ColumnType.Date, "The first working day after it; empty past the end of the calendar.") { MayBeEmpty = true },
            new("previous_working_day", ColumnType.Date, "The last working day before it; empty past the start of the calendar.") { MayBeEmpty = true },
            new("holiday", ColumnType.Text, "The name of the holiday; empty on other days.") { MayBeEmpty = true },
            new("source", ColumnType.Text, "What makes the day a holiday.") { MayBeEmpty = true },
            new("in_place_of", ColumnType.Date, "The day that the holiday is observed in place of.") { MayBeEmpty = true },
            new("proclaimed_on", ColumnType.Text, "When a one-off day or a move was proclaimed, as far as it is known: a day, a month or a year.") { MayBeEmpty = true },
            new("known_from", ColumnType.Date, "The last day on which the proclamation can have been made: before it no one could rely on the day being a holiday. Empty for days that were always known.") { MayBeEmpty = true },
            new("is_provisional", ColumnType.Truth, "True when what is said of the day may still change."),
        ],
        () => calendars.SelectMany(Rows));

    private static IEnumerable<object?[]> Rows(HolidayCalendar calendar)
    {
        var (ofMonth, ofYear) = (0, 0);
        foreach (var day in calendar.Coverage)
        {
            var worked = calendar.IsWorkingDay(day) ? 1 : 0;
            ofMonth = (day.Day == 1 ? 0 : ofMonth) + worked;
            ofYear = (day.DayOfYear == 1 ? 0 : ofYear) + worked;
            yield return [calendar.Id.Value, .. Parts(day), worked == 1, ofMonth, ofYear, Neighbour(calendar, day, 1), Neighbour(calendar, day, -1), .. Holiday(calendar.NonWorkingDayOn(day)), calendar.IsProvisional(day)];
        }
    }

    private static object?[] Parts(LocalDate day) => [day.ToDateOnly(), day.Year, day.Month, day.Day, day.DayOfWeek.ToString(), (int)day.DayOfWeek];

    private static DateOnly? Neighbour(HolidayCalendar calendar, LocalDate day, int count) =>
        calendar.TryPlusWorkingDays(day, count, out var found) ? found.ToDateOnly() : null;

    private static object?[] Holiday(NonWorkingDay? holiday) =>
        [holiday?.Name, holiday?.Source, holiday?.InPlaceOf?.ToDateOnly(), holiday?.ProclaimedOn?.ToString(), holiday?.ProclaimedOn?.Last.ToDateOnly()];
}
