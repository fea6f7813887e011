using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Files.Office;
using Later = DocumentFormat.OpenXml.Office2010.Excel;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>Icon sets that are coloured, and scales of two or three colours: what a number shows depends on the numbers around it.</summary>
internal static class ColourScales
{
    private const string Red = "FF0000";
    private const string Amber = "FFC000";
    private const string Green = "00B050";

    internal static Func<SheetValues, int, int, string?>? Of(IconSet icons, CellArea[] areas) => Of(
        Icons(icons.IconSetValue?.InnerText ?? "3TrafficLights1"),
        icons.Reverse is { } reverse && reverse.IsOn(),
        [.. icons.Elements<ConditionalFormatValueObject>().Select(one => new ScaleLimit(one.Type?.InnerText, one.Val?.InnerText, one.GreaterThanOrEqual is not { } equal || equal.IsOn()))],
        areas);

    /// <summary>The icon sets of the later form, in which each value may have an icon of any set, or none.</summary>
    internal static Func<SheetValues, int, int, string?>? Of(Later.IconSet icons, CellArea[] areas)
    {
        var own = icons.Elements<Later.ConditionalFormattingIcon>().Select(one => Icons(one.IconSet?.InnerText ?? string.Empty) is { } colours && one.IconId.Number(-1) is >= 0 and var at && at < colours.Length ? colours[at] : null).ToArray();
        return Of(
            own.Length > 0 ? own : Icons(icons.IconSetTypes?.InnerText ?? "3TrafficLights1"),
            own.Length == 0 && icons.Reverse is { } reverse && reverse.IsOn(),
            [.. icons.Elements<Later.ConditionalFormattingValueObject>().Select(one => new ScaleLimit(one.Type?.InnerText, one.Formula?.Text, one.GreaterThanOrEqual is not { } equal || equal.IsOn()))],
            areas);
    }

    /// <summary>The colours of an icon set from the least value up; null for a set that is grey or has no hue to tell.</summary>
    private static string?[]? Icons(string name) => name.Contains("Gray") ? null : name switch
    {
        "4TrafficLights" => [null, Red, Amber, Green],
        "4Arrows" => [Red, Amber, Amber, Green],
        "5Arrows" => [Red, Amber, Amber, Amber, Green],
        _ => name.Length > 0 && name[0] == '3' && !name.Contains("Stars") ? [Red, Amber, Green] : null,
    };

    private static Func<SheetValues, int, int, string?>? Of(string?[]? colours, bool isReversed, ScaleLimit[] limits, CellArea[] areas)
    {
        var shown = colours is null || !isReversed ? colours : [.. Enumerable.Reverse(colours)];
        return shown is null || limits.Length != shown.Length ? null : (values, row, column) => values.Number(row, column) is { } number
            ? shown[Enumerable.Range(0, limits.Length).Last(at => at == 0 || (limits[at].In(values.Numbers(areas)) is { } limit && (limits[at].HoldsItself ? number >= limit : number > limit)))]
            : null;
    }

    internal static Func<SheetValues, int, int, string?>? Of(ColorScale scale, CellArea[] areas, ExcelStyles styles)
    {
        var limits = scale.Elements<ConditionalFormatValueObject>().Select(one => new ScaleLimit(one.Type?.InnerText, one.Val?.InnerText, true)).ToArray();
        var colours = scale.Elements<Color>().Select(styles.Plain).ToArray();
        return limits.Length != colours.Length || limits.Length < 2 || Array.Exists(colours, one => one is null) ? null
            : (values, row, column) => values.Number(row, column) is { } number ? Between(number, [.. limits.Select(one => one.In(values.Numbers(areas)))], colours!) : null;
    }

    /// <summary>The colour of a number that lies between two of the scale, mixed by how near it is to each.</summary>
    private static string? Between(double number, double?[] limits, string[] colours)
    {
        if (limits.Contains(null))
        {
            return null;
        }

        var at = Enumerable.Range(0, limits.Length - 1).First(one => one == limits.Length - 2 || number <= limits[one + 1]);
        var (low, high) = (limits[at]!.Value, limits[at + 1]!.Value);
        var share = high <= low ? 1 : Math.Min(1, Math.Max(0, (number - low) / (high - low)));
        return string.Concat(Enumerable.Range(0, 3).Select(part => ((int)Math.Round(Part(colours[at], part) + (share * (Part(colours[at + 1], part) - Part(colours[at], part))))).ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static int Part(string colour, int part)
    {
        var digits = colour.Substring(part * 2, 2);
        return int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
