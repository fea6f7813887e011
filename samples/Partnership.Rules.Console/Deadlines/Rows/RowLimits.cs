using System.Buffers.Text;
using System.Text;
using CsvHelper;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Reads the limit that a row states. What it read stands in its properties until the next row.</summary>
internal sealed class RowLimits(Columns columns, CalendarSet calendars)
{
    private readonly Word<HolidayCalendar>[] calendarWords = [.. calendars.Select(one => new Word<HolidayCalendar>(one.Id.Value, one))];
    private readonly LimitCache limits = new();

    internal HolidayCalendar Calendar { get; private set; } = calendars.First();

    internal LocalDate From { get; private set; }

    internal TimeLimit Limit { get; private set; } = TimeLimit.DaysAfter(0);

    /// <summary>Reads a row; gives what is wrong with it, or null.</summary>
    internal string? Read(CsvReader row)
    {
        if (row.FieldCount != columns.Count)
        {
            return $"the row has {Options.Digits(row.FieldCount)} columns and the header {Options.Digits(columns.Count)}";
        }

        var calendar = Word.Find(calendarWords, row.GetSpan(columns.Calendar));
        if (calendar is null)
        {
            return Wrong("calendar", row.GetSpan(columns.Calendar), Options.Names(calendars));
        }

        Calendar = calendar.Means;
        return ReadFrom(row.GetSpan(columns.From)) ?? ReadLimit(row);
    }

    private static string Wrong(string column, ReadOnlySpan<byte> value, string takes)
    {
        var text = Encoding.UTF8.GetString(value[..Math.Min(value.Length, 40)]);
        return $"{column} '{text}' cannot be used; give {takes}";
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

    private string? ReadLimit(CsvReader row)
    {
        var unit = row.GetSpan(columns.Unit);
        var amount = row.GetSpan(columns.Amount).Trim(" "u8);
        var direction = row.GetSpan(columns.Direction);
        if (Word.Find(LimitCache.Units, unit) is not { } unitWord)
        {
            return Wrong("unit", unit, $"one of {string.Join(", ", LimitWords.Units)}");
        }

        if (!Utf8Parser.TryParse(amount, out int number, out var used) || used != amount.Length || number is < 0 or > TimeLimit.MostAmount)
        {
            return Wrong("amount", amount, $"a whole number from 0 to {Options.Digits(TimeLimit.MostAmount)}");
        }

        return Word.Find(LimitCache.Directions, direction) is { } directionWord
            ? ReadReading(row, unitWord, number, directionWord)
            : Wrong("direction", direction, "after or before");
    }

    private string? ReadReading(CsvReader row, Word<string> unit, int amount, Word<Direction> direction)
    {
        var text = columns.Reading < 0 ? default : row.GetSpan(columns.Reading);
        var reading = text.IsEmpty ? LimitCache.SafestReading : Word.Find(LimitCache.Readings, text);
        if (reading is null || (!text.IsEmpty && unit.Text != "clear-days"))
        {
            return Wrong("reading", text, $"one of {string.Join(", ", LimitWords.Readings)} with clear-days, and nothing with any other unit");
        }

        Limit = limits.Of(unit, amount, direction, reading);
        return null;
    }
}
