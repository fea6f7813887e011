using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Rows;

/// <summary>The select table: the n-th day that counts.</summary>
internal static class NthRows
{
    internal static ExportTable Table(HolidayCalendar[] calendars) => new(
        "pr_nth",
        "The n-th day that counts, from place 0.",
        ["calendar", "counts", "place"],
        [
            new("calendar", ColumnType.Text, "The calendar, such as england-and-wales."),
            new("counts", ColumnType.Text, "Which days count: working-days, or every day but sundays-and-holidays, breaks or longer-breaks (of the Local Government Act 1972)."),
            new("place", ColumnType.Number, "How many days that count come before it in the calendar."),
            new("nth_number", ColumnType.Number, "The day as days since 1 January of the year 1."),
            new("nth_day", ColumnType.Date, "The day."),
        ],
        () => CountedDays.Of(calendars).SelectMany(one => one.Days().Where(day => day.IsCounted).Select(day => new object?[]
        {
            one.Calendar.Id.Value, one.Counts, day.Before, Day.Number(day.Day), day.Day.ToDateOnly(),
        })));
}
