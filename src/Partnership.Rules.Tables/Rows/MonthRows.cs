using NodaTime;

namespace Partnership.Rules.Tables.Rows;

/// <summary>The months of the years 1 to 9999, by which months and years are counted to the corresponding date.</summary>
internal static class MonthRows
{
    private const int LastYear = 9999;
    private const int MonthsInYear = 12;

    internal static ExportTable Table() => new(
        "pr_month",
        "The months of the years 1 to 9999: the corresponding date is the same day of the month, or its last.",
        ["month_number"],
        [
            new("month_number", ColumnType.Number, "The month as 12 times the year plus the month, less 13: January of the year 1 is 0."),
            new("first_number", ColumnType.Number, "The first day of the month as days since 1 January of the year 1."),
            new("days", ColumnType.Number, "How many days the month has."),
        ],
        () => Enumerable.Range(0, LastYear * MonthsInYear).Select(month => Row(month, new LocalDate((month / MonthsInYear) + 1, (month % MonthsInYear) + 1, 1))));

    private static object?[] Row(int month, LocalDate first) => [month, Day.Number(first), CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)];
}
