using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Rows;

/// <summary>One row a calendar.</summary>
internal static class CalendarRows
{
    internal static ExportTable Table(HolidayCalendar[] calendars) => new(
        "pr_calendar",
        "What each calendar covers. A date outside it is refused, never counted by weekends only.",
        ["calendar"],
        [
            new("calendar", ColumnType.Text, "The calendar, such as england-and-wales."),
            new("covers_from", ColumnType.Date, "The first day it can answer for."),
            new("covers_to", ColumnType.Date, "The last day it can answer for."),
            new("first_number", ColumnType.Number, "The first day as a day number."),
            new("last_number", ColumnType.Number, "The last day as a day number."),
            new("data_on", ColumnType.Date, "The day on which the list of holidays was collected. Days proclaimed later are not in it."),
            new("appointed_to", ColumnType.Date, "The last day for which holidays are appointed; later days are projected."),
        ],
        () => calendars.Select(one => new object?[]
        {
            one.Id.Value, one.Coverage.Start.ToDateOnly(), one.Coverage.End.ToDateOnly(), Day.Number(one.Coverage.Start), Day.Number(one.Coverage.End),
            one.DataOn.ToDateOnly(), one.ProclaimedThrough.ToDateOnly(),
        }));
}
