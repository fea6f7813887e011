using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Rows;

/// <summary>The rank table: each day, and how many counted days come before it.</summary>
internal static class DayRows
{
    internal static ExportTable Table(HolidayCalendar[] calendars) => new(
        "pr_day",
        "Each day of each calendar with its place among the days that count.",
        ["calendar", "counts", "day_number"],
        [
            new("calendar", ColumnType.Text, "The calendar, such as england-and-wales."),
            new("counts", ColumnType.Text, "Which days count: working-days, or every day but sundays-and-holidays, breaks or longer-breaks (of the Local Government Act 1972)."),
            new("day_number", ColumnType.Number, "The day as days since 1 January of the year 1."),
            new("day", ColumnType.Date, "The day."),
            new("place", ColumnType.Number, "How many days that count come before it in the calendar."),
            new("is_counted", ColumnType.Number, "1 when the day itself counts, 0 when it does not."),
        ],
        () => CountedDays.Of(calendars).SelectMany(one => one.Days().Select(day => new object?[]
        {
            one.Calendar.Id.Value, one.Counts, Day.Number(day.Day), day.Day.ToDateOnly(), day.Before, day.IsCounted ? 1 : 0,
        })));
}
