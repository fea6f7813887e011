using System.Globalization;
using System.Xml.Linq;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Word;

/// <summary>The numbers Word counts by itself. They stand nowhere in the text, and a plan's codes may be nothing else.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> listOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);

    internal WordNumbering(XElement? numbering, XElement? styleSheet)
    {
        foreach (var list in numbering.Children("abstractNum"))
        {
            lists[list.Value("abstractNumId") ?? string.Empty] = list;
        }

        foreach (var number in numbering.Children("num"))
        {
            listOf[number.Value("numId") ?? string.Empty] = number.Child("abstractNumId").Value("val") ?? string.Empty;
        }

        foreach (var style in styleSheet.Children("style"))
        {
            styles[style.Value("styleId") ?? string.Empty] = style;
        }
    }

    internal bool IsBold(string style) => styles.TryGetValue(style, out var found) && found.Child("rPr").Child("b").IsOn();

    /// <summary>The number in front of a paragraph; empty for none and for a bullet.</summary>
    internal string LabelOf(XElement paragraph)
    {
        var own = paragraph.Child("pPr").Child("numPr");
        var properties = own ?? (styles.TryGetValue(WordText.StyleOf(paragraph), out var style) ? style.Child("pPr").Child("numPr") : null);
        if (properties.Child("numId").Value("val") is not { } id || !listOf.TryGetValue(id, out var key) || !lists.TryGetValue(key, out var list))
        {
            return string.Empty;
        }

        var level = Math.Min(Math.Max(properties.Child("ilvl").Number("val", 0), 0), Levels - 1);
        return Level(list, level).Child("numFmt").Value("val") is "bullet" or "none" ? string.Empty : Format(list, level, Count(list, key, level));
    }

    private static XElement? Level(XElement list, int level) => list.Children("lvl").FirstOrDefault(one => one.Number("ilvl", -1) == level);

    private static string Format(XElement list, int level, int[] counts)
    {
        var text = Level(list, level).Child("lvlText").Value("val") ?? string.Empty;
        for (var one = 0; one < Levels; one++)
        {
            var token = "%" + (one + 1).ToString(CultureInfo.InvariantCulture);
            text = text.Contains(token) ? text.Replace(token, Write(Level(list, one).Child("numFmt").Value("val"), counts[one])) : text;
        }

        return text.Trim();
    }

    private static string Write(string? format, int number) => format switch
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
        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var left = Math.Min(Math.Max(number, 0), 999);
        return string.Concat(signs.SelectMany(one =>
        {
            var times = left / one.Value;
            left -= times * one.Value;
            return Enumerable.Repeat(one.Sign, times);
        }));
    }

    private int[] Count(XElement list, string key, int level)
    {
        if (!counters.TryGetValue(key, out var counts))
        {
            counters[key] = counts = Enumerable.Range(0, Levels).Select(one => Start(list, one) - 1).ToArray();
        }

        counts[level] = Math.Min(counts[level] + 1, int.MaxValue - 1);
        for (var above = 0; above < level; above++)
        {
            counts[above] = Math.Max(counts[above], Start(list, above));
        }

        for (var below = level + 1; below < Levels; below++)
        {
            counts[below] = Start(list, below) - 1;
        }

        return counts;
    }

    private static int Start(XElement list, int level) => Math.Min(Math.Max(Level(list, level).Child("start").Number("val", 1), 0), 100_000);
}
