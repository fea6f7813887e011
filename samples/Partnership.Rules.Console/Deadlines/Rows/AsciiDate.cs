using NodaTime;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Reads and writes 2022-05-30 as bytes.</summary>
internal static class AsciiDate
{
    internal const int Length = 10;

    internal static bool TryRead(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    internal static void Write(LocalDate date, Span<byte> text)
    {
        Put(date.Year, text[..4]);
        text[4] = text[7] = (byte)'-';
        Put(date.Month, text[5..7]);
        Put(date.Day, text[8..Length]);
    }

    /// <summary>The number the digits spell; below 0 when one of them is no digit.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = digit is >= (byte)'0' and <= (byte)'9' && number >= 0 ? (number * 10) + digit - '0' : -1;
        }

        return number;
    }

    private static void Put(int number, Span<byte> digits)
    {
        for (var place = digits.Length - 1; place >= 0; place--)
        {
            digits[place] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
