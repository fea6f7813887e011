using System.Globalization;
using System.Xml.Linq;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Excel;

/// <summary>What a workbook's styles say of a cell: its colour, whether it is bold, whether its number is a date.</summary>
internal sealed class ExcelStyles
{
    private static readonly string[] Indexed =
    [
        "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF", "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
    ];

    private readonly XElement[] formats;
    private readonly string?[] fills;
    private readonly bool[] bold;
    private readonly HashSet<int> dates;

    internal ExcelStyles(XElement? styles, ThemeColours theme)
    {
        formats = styles.Child("cellXfs").Children("xf").ToArray();
        fills = styles.Child("fills").Children("fill").Select(one => Colour(one.Child("patternFill"), theme)).ToArray();
        bold = styles.Child("fonts").Children("font").Select(one => one.Child("b").IsOn()).ToArray();
        dates = [.. styles.Child("numFmts").Children("numFmt").Where(one => IsDate(one.Value("formatCode"))).Select(one => one.Number("numFmtId", -1))];
    }

    internal string? Fill(int style) => Find(fills, Format(style).Number("fillId", -1));

    internal bool IsBold(int style) => Find(bold, Format(style).Number("fontId", -1));

    internal bool IsDate(int style) => Format(style).Number("numFmtId", 0) is var id && (id is >= 14 and <= 22 or >= 45 and <= 47 || dates.Contains(id));

    private static T? Find<T>(T[] all, int at) => at >= 0 && at < all.Length ? all[at] : default;

    private static bool IsDate(string? code)
    {
        var plain = code ?? string.Empty;
        var inBrackets = plain.StartsWith("[$-", StringComparison.Ordinal) ? plain.Substring(Math.Max(plain.IndexOf(']'), 0)) : plain;
        return inBrackets.ToLowerInvariant() is var lower && (lower.Contains("yy") || lower.Contains("mmm") || lower.Contains("dd"));
    }

    private static string? Colour(XElement? pattern, ThemeColours theme)
    {
        var colour = pattern.Value("patternType") is null or "none" ? null : pattern.Child("fgColor");
        var rgb = colour.Value("rgb");
        return rgb is { Length: 8 } ? rgb.Substring(2)
            : rgb is { Length: 6 } ? rgb
            : colour.Value("theme") is { } number && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? theme.ByNumber(at)
            : colour.Number("indexed", -1) is >= 0 and < 64 and var index ? Find(Indexed, index < 8 ? index : index - 8)
            : null;
    }

    private XElement? Format(int style) => Find(formats, style);
}
