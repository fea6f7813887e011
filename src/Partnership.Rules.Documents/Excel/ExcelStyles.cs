using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Office;
using Partnership.Rules.Documents.Understanding;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Excel;

/// <summary>What a workbook's styles say of a cell: its colour, whether it is bold, whether its number is a date and how much of it shows.</summary>
internal sealed class ExcelStyles
{
    private static readonly string[] Indexed =
    [
        "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF", "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
    ];

    private static readonly Regex Literal = Patterns.Of(@"""[^""]*""|\[[^\]]*\]|\\.|;.*", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private readonly CellFormat[] formats;
    private readonly string?[] fills;
    private readonly bool[] bold;
    private readonly Dictionary<int, DatePrecision> dates;

    internal ExcelStyles(Stylesheet? styles, ThemeColours theme)
    {
        formats = styles?.CellFormats?.Elements<CellFormat>().ToArray() ?? [];
        fills = styles?.Fills?.Elements<Fill>().Select(one => Colour(one.PatternFill, theme)).ToArray() ?? [];
        bold = styles?.Fonts?.Elements<Font>().Select(one => one.Bold is { } found && found.Val.IsOn()).ToArray() ?? [];
        dates = new() { [14] = DatePrecision.Day, [15] = DatePrecision.Day, [16] = DatePrecision.Day, [17] = DatePrecision.Month, [22] = DatePrecision.Day };
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (Shown(format.FormatCode?.InnerText ?? string.Empty) is { } shown)
            {
                dates[format.NumberFormatId.Number(-1)] = shown;
            }
        }
    }

    internal string? Fill(int style) => Find(fills, Format(style)?.FillId.Number(-1) ?? -1);

    internal bool IsBold(int style) => Find(bold, Format(style)?.FontId.Number(-1) ?? -1);

    /// <summary>How closely a style shows a date; null when it shows a number.</summary>
    internal DatePrecision? Date(int style) => dates.TryGetValue(Format(style)?.NumberFormatId.Number(0) ?? 0, out var shown) ? shown : null;

    private static T? Find<T>(T[] all, int at) => at >= 0 && at < all.Length ? all[at] : default;

    private static DatePrecision? Shown(string code)
    {
        var letters = code.Length > 255 ? string.Empty : Literal.Replace(code, string.Empty).ToLowerInvariant();
        return letters.Contains("general") ? null
            : letters.Contains('d') ? DatePrecision.Day
            : letters.Contains("mmm") || (letters.Contains('m') && letters.Contains("yy")) ? DatePrecision.Month
            : letters.Contains("yy") ? DatePrecision.Year
            : null;
    }

    private static string? Colour(PatternFill? pattern, ThemeColours theme)
    {
        var colour = pattern?.PatternType?.InnerText is null or "none" ? null : pattern.ForegroundColor;
        return colour?.Rgb?.InnerText is { Length: 8 } argb ? argb.Substring(2)
            : colour?.Rgb?.InnerText is { Length: 6 } rgb ? rgb
            : colour?.Theme is { } number ? theme.ByNumber(number.Number(-1))
            : colour?.Indexed.Number(-1) is >= 0 and < 64 and var index ? Find(Indexed, index < 8 ? index : index - 8)
            : null;
    }

    private CellFormat? Format(int style) => Find(formats, style);
}
