using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Office;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>What a workbook's styles say of a cell: its colour, whether it is bold, whether its number is a date and how much of it shows.</summary>
internal sealed class ExcelStyles
{
    private static readonly string[] Indexed =
    [
        "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF", "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
    ];

    private static readonly Regex Literal = Patterns.Of(@"""[^""]*""|\[[^\]]*\]|\\.|_.|\*.|;.*", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private readonly ThemeColours theme;
    private readonly CellFormat[] formats;
    private readonly string?[] fills;
    private readonly bool[] bold;
    private readonly bool[] struck;
    private readonly string?[] conditional;
    private readonly Dictionary<int, string> codes = [];
    private readonly Dictionary<int, DatePrecision> dates;

    internal ExcelStyles(Stylesheet? styles, ThemeColours theme)
    {
        this.theme = theme;
        formats = styles?.CellFormats?.Elements<CellFormat>().ToArray() ?? [];
        fills = styles?.Fills?.Elements<Fill>().Select(one => Colour(one.PatternFill, theme)).ToArray() ?? [];
        bold = styles?.Fonts?.Elements<Font>().Select(one => one.Bold is { } found && found.Val.IsOn()).ToArray() ?? [];
        struck = styles?.Fonts?.Elements<Font>().Select(one => one.Strike is { } found && found.Val.IsOn()).ToArray() ?? [];
        conditional = styles?.DifferentialFormats?.Elements<DifferentialFormat>().Select(one => Differential(one.Fill?.PatternFill, theme)).ToArray() ?? [];
        dates = new() { [14] = DatePrecision.Day, [15] = DatePrecision.Day, [16] = DatePrecision.Day, [17] = DatePrecision.Month, [22] = DatePrecision.Day };
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            codes[format.NumberFormatId.Number(-1)] = format.FormatCode?.InnerText ?? string.Empty;
            if (Shown(format.FormatCode?.InnerText ?? string.Empty) is { } shown)
            {
                dates[format.NumberFormatId.Number(-1)] = shown;
            }
        }
    }

    internal string? Fill(int style) => Find(fills, Format(style)?.FillId.Number(-1) ?? -1);

    /// <summary>True for a cell that is struck out as a whole.</summary>
    internal bool IsStruck(int style) => Find(struck, Format(style)?.FontId.Number(-1) ?? -1);

    /// <summary>The colour of a format that a condition applies; null for none.</summary>
    internal string? Conditional(int number) => Find(conditional, number);

    /// <summary>The code of a style's number format; null for the general one.</summary>
    internal string? NumberCode(int style) => Format(style)?.NumberFormatId.Number(0) is { } id and not 0 ? codes.TryGetValue(id, out var code) ? code : NumberFormat.BuiltIn(id) : null;

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

    /// <summary>A format of a condition keeps its colour in the background, whatever its pattern.</summary>
    private static string? Differential(PatternFill? pattern, ThemeColours theme) =>
        pattern is null ? null
        : (pattern.BackgroundColor?.Rgb ?? pattern.ForegroundColor?.Rgb)?.InnerText is { Length: 8 } argb ? argb.Substring(2)
        : (pattern.BackgroundColor?.Theme ?? pattern.ForegroundColor?.Theme) is { } number ? theme.ByNumber(number.Number(-1)) : null;

    /// <summary>A colour that a scale names by itself or by the theme; null for none.</summary>
    internal string? Plain(Color colour) =>
        colour.Rgb?.InnerText is { Length: 8 } argb ? argb.Substring(2)
        : colour.Rgb?.InnerText is { Length: 6 } rgb ? rgb
        : colour.Theme is { } number ? theme.ByNumber(number.Number(-1)) : null;

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
