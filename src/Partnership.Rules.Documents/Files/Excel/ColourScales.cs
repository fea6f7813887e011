using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Files.Office;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>Icon sets that are coloured, and scales of two or three colours: what a number shows depends on the numbers around it.</summary>
internal static class ColourScales
{
    private const string Red = "FF0000";
    private const string Amber = "FFC000";
    private const string Green = "00B050";

    /// <summary>The colours of an icon set from the least value up; null for a set that is grey or has no hue to tell.</summary>
    internal static Func<SheetValues, int, int, string?>? Of(IconSet icons, CellArea[] areas)
    {
        var name = icons.IconSetValue?.InnerText ?? "3TrafficLights1";
        string?[]? colours = name.Contains("Gray") ? null : name switch
        {
            "4TrafficLights" => [null, Red, Amber, Green],
            "4Arrows" => [Red, Amber, Amber, Green],
            "5Arrows" => [Red, Amber, Amber, Amber, Green],
            _ => name.Length > 0 && name[0] == '3' && !name.Contains("Stars") && !name.Contains("Triangles") ? [Red, Amber, Green] : null,
        };
        var limits = icons.Elements<ConditionalFormatValueObject>().ToArray();
        var shown = colours is null || icons.Reverse is null || !icons.Reverse.IsOn() ? colours : [.. Enumerable.Reverse(colours)];
        return shown is null || limits.Length != shown.Length ? null : (values, row, column) => values.Number(row, column) is { } number
            ? shown[Enumerable.Range(0, limits.Length).Last(at => at == 0 || (Limit(limits[at], values.Numbers(areas)) is { } limit && (limits[at].GreaterThanOrEqual is { } equal && !equal.IsOn() ? number > limit : number >= limit)))]
            : null;
    }

    internal static Func<SheetValues, int, int, string?>? Of(ColorScale scale, CellArea[] areas, ExcelStyles styles)
    {
        var limits = scale.Elements<ConditionalFormatValueObject>().ToArray();
        var colours = scale.Elements<Color>().Select(styles.Plain).ToArray();
        return limits.Length != colours.Length || limits.Length < 2 || Array.Exists(colours, one => one is null) ? null
            : (values, row, column) => values.Number(row, column) is { } number ? Between(number, [.. limits.Select(one => Limit(one, values.Numbers(areas)))], colours!) : null;
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

    /// <summary>The number a limit means; null where it is a formula, or where there are no numbers to measure it by.</summary>
    private static double? Limit(ConditionalFormatValueObject limit, double[] numbers)
    {
        if (numbers.Length == 0)
        {
            return null;
        }

        var (least, most, value) = (numbers[0], numbers[numbers.Length - 1], SheetValues.Number(limit.Val?.InnerText ?? string.Empty));
        return limit.Type?.InnerText switch
        {
            "min" => least,
            "max" => most,
            "num" => value,
            "percent" => least + ((most - least) * value / 100),
            "percentile" => value is >= 0 and <= 100 ? Percentile(numbers, value.Value) : null,
            _ => null,
        };
    }

    private static double Percentile(double[] numbers, double percent)
    {
        var at = (numbers.Length - 1) * percent / 100;
        var below = (int)Math.Floor(at);
        return below + 1 >= numbers.Length ? numbers[numbers.Length - 1] : numbers[below] + ((at - below) * (numbers[below + 1] - numbers[below]));
    }
}
