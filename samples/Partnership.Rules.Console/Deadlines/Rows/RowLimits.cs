using System.Buffers.Text;
using System.Text;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Reads the limit that a row states. What it read stands in its properties until the next row.</summary>
internal sealed class RowLimits
{
    private static readonly string Units = $"one of {string.Join(", ", LimitWords.Units)}";
    private static readonly string Amounts = $"a whole number from 0 to {Options.Digits(TimeLimit.MostAmount)}";
    private static readonly string Readings = $"one of {string.Join(", ", LimitWords.Readings)} with clear-days, and nothing with any other unit";

    private readonly (int Width, int Calendar, int From, int Unit, int Amount, int Direction, int Reading) at;
    private readonly string calendarNames;
    private readonly WordList<HolidayCalendar> calendarWords;
    private readonly LimitCache limits = new();
    private readonly Word<Counting> safest;

    internal RowLimits(Columns columns, CalendarSet calendars)
    {
        at = (columns.Count, columns.Calendar, columns.From, columns.Unit, columns.Amount, columns.Direction, columns.Reading);
        calendarNames = Options.Names(calendars);
        calendarWords = new WordList<HolidayCalendar>(calendars.Select(one => (one.Id.Value, one)));
        CalendarWord = calendarWords.All[0];
        safest = limits.SafestReading;
        Made = limits.Of(limits.Units.All[0], 0, limits.Directions.All[0], safest);
    }

    internal Word<HolidayCalendar> CalendarWord { get; private set; }

    internal HolidayCalendar Calendar => CalendarWord.Means;

    internal LocalDate From { get; private set; }

    internal MadeLimit Made { get; private set; }

    internal TimeLimit Limit => Made.Limit;

    /// <summary>Reads a row; gives what is wrong with it, or null.</summary>
    internal string? Read(in RowFields row)
    {
        if (row.Count != at.Width)
        {
            return $"the row has {Options.Digits(row.Count)} columns and the header {Options.Digits(at.Width)}";
        }

        if (calendarWords.Find(row[at.Calendar]) is not { } calendar)
        {
            return Wrong("calendar", row[at.Calendar], calendarNames);
        }

        CalendarWord = calendar;
        return ReadFrom(row[at.From]) ?? ReadLimit(row);
    }

    internal static string Wrong(string column, ReadOnlySpan<byte> value, string takes)
    {
        var text = Encoding.UTF8.GetString(value[..Math.Min(value.Length, 40)]);
        return $"{column} '{text}' is not valid. Enter {takes}";
    }

    private string? ReadFrom(ReadOnlySpan<byte> text)
    {
        if (!AsciiDate.TryRead(text.Trim(" "u8), out var date))
        {
            return Wrong("from", text, "a day of the calendar such as 2022-05-30");
        }

        From = date;
        return null;
    }

    private string? ReadLimit(in RowFields row)
    {
        var amount = row[at.Amount].Trim(" "u8);
        if (limits.Units.Find(row[at.Unit]) is not { } unit)
        {
            return Wrong("unit", row[at.Unit], Units);
        }

        if (!Utf8Parser.TryParse(amount, out int number, out var used) || used != amount.Length || number is < 0 or > TimeLimit.MostAmount)
        {
            return Wrong("amount", amount, Amounts);
        }

        return limits.Directions.Find(row[at.Direction]) is { } direction
            ? ReadReading(row, unit, number, direction)
            : Wrong("direction", row[at.Direction], "after or before");
    }

    private string? ReadReading(in RowFields row, Word<string> unit, int amount, Word<Direction> direction)
    {
        var text = at.Reading < 0 ? default : row[at.Reading];
        var reading = text.IsEmpty ? safest : limits.Readings.Find(text);
        if (reading is null || (!text.IsEmpty && unit.Text != "clear-days"))
        {
            return Wrong("reading", text, Readings);
        }

        Made = limits.Of(unit, amount, direction, reading);
        return null;
    }
}
