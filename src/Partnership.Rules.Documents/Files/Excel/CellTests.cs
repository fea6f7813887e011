using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>The conditions of cells that can be told from the sheet alone: values, texts, and a formula that compares one cell with a value. Others are passed over.</summary>
internal static class CellTests
{
    private static readonly Regex Formula = Patterns.Of(@"^(?<fixed>\$?)(?<column>[A-Z]{1,3})(?<same>\$?)(?<row>\d{1,7})\s*(?<how><>|<=|>=|=|<|>)\s*(?:""(?<text>[^""]*)""|(?<number>-?\d+(?:\.\d+)?))$", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal) { ["="] = "equal", ["<>"] = "notEqual", ["<"] = "lessThan", ["<="] = "lessThanOrEqual", [">"] = "greaterThan", [">="] = "greaterThanOrEqual" };

    internal static Func<SheetValues, int, int, bool>? Of(ConditionalFormattingRule rule, CellArea area)
    {
        var limits = rule.Elements<Formula>().Select(one => (one.Text ?? string.Empty).Trim()).ToArray();
        if (rule.Type?.InnerText == "expression")
        {
            return limits.Length == 1 && limits[0].Length < 200 ? Compared(Formula.Match(limits[0]), area) : null;
        }

        return Test(rule, limits) is { } holds ? (values, row, column) => values.Text(row, column) is { Length: > 0 } text && holds(text) : null;
    }

    /// <summary>A formula is written for the first cell of its area and moves with the cell, unless a dollar sign holds it.</summary>
    private static Func<SheetValues, int, int, bool>? Compared(Match formula, CellArea area)
    {
        if (!formula.Success || !int.TryParse(formula.Groups["row"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            return null;
        }

        var (column, how) = (ExcelSheet.ColumnOf(formula.Groups["column"].Value), Signs[formula.Groups["how"].Value]);
        var (isColumnFixed, isRowFixed) = (formula.Groups["fixed"].Length > 0, formula.Groups["same"].Length > 0);
        var holds = formula.Groups["text"].Success ? Worded(how, formula.Groups["text"].Value) : Counted(how, [formula.Groups["number"].Value]);
        return holds is null ? null : (values, atRow, atColumn) => values.Text(isRowFixed ? row : row + atRow - area.Top, isColumnFixed ? column : column + atColumn - area.Left) is var text && holds(text);
    }

    private static Func<string, bool>? Test(ConditionalFormattingRule rule, string[] limits)
    {
        var words = rule.Text?.InnerText ?? string.Empty;
        return rule.Type?.InnerText switch
        {
            "containsText" when words.Length > 0 => text => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, words, CompareOptions.OrdinalIgnoreCase) >= 0,
            "beginsWith" when words.Length > 0 => text => text.StartsWith(words, StringComparison.OrdinalIgnoreCase),
            "endsWith" when words.Length > 0 => text => text.EndsWith(words, StringComparison.OrdinalIgnoreCase),
            "cellIs" when limits.Length > 0 && limits[0].Length > 1 && limits[0][0] == '"' => Worded(rule.Operator?.InnerText, limits[0].Trim('"')),
            "cellIs" when limits.Length > 0 => Counted(rule.Operator?.InnerText, limits),
            _ => null,
        };
    }

    private static Func<string, bool>? Worded(string? how, string words) => how switch
    {
        "equal" => text => string.Equals(text.Trim(), words, StringComparison.OrdinalIgnoreCase),
        "notEqual" => text => !string.Equals(text.Trim(), words, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    private static Func<string, bool>? Counted(string? how, string[] limits)
    {
        if (SheetValues.Number(limits[0]) is not { } low || (limits.Length > 1 && SheetValues.Number(limits[1]) is null))
        {
            return null;
        }

        var high = limits.Length > 1 ? SheetValues.Number(limits[1])!.Value : low;
        return text => SheetValues.Number(text) is { } value && how switch
        {
            "equal" => value.Equals(low),
            "notEqual" => !value.Equals(low),
            "lessThan" => value < low,
            "lessThanOrEqual" => value <= low,
            "greaterThan" => value > low,
            "greaterThanOrEqual" => value >= low,
            "between" => value >= low && value <= high,
            "notBetween" => value < low || value > high,
            _ => false,
        };
    }
}
