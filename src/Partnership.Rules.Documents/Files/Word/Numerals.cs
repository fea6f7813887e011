using System.Globalization;

namespace Partnership.Rules.Documents.Files.Word;

/// <summary>Writes a number as a list does: in digits, letters or Roman numerals.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Sign)[] Signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    internal static string Write(string? format, int number) => format switch
    {
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number) => number is < 1 or > 780 ? string.Empty : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        var left = Math.Min(Math.Max(number, 0), 999);
        return string.Concat(Signs.SelectMany(one =>
        {
            var times = left / one.Value;
            left -= times * one.Value;
            return Enumerable.Repeat(one.Sign, times);
        }));
    }
}
