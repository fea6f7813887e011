using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Files.Office;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>The colours that conditions give to cells: by the value of a cell or by a text in it. Conditions that are formulas of other cells are passed over.</summary>
internal sealed class ConditionalColours(ExcelStyles styles)
{
    private const int Most = 500;
    private readonly List<(int Top, int Left, int Bottom, int Right, Func<string, bool> Holds, string Fill, int Priority)> rules = [];

    internal void Add(ConditionalFormatting formatting)
    {
        var areas = (formatting.SequenceOfReferences?.InnerText ?? string.Empty).Split([' '], StringSplitOptions.RemoveEmptyEntries).Take(50).Select(Area).ToArray();
        foreach (var rule in formatting.Elements<ConditionalFormattingRule>())
        {
            if (Test(rule) is { } holds && styles.Conditional(rule.FormatId.Number(-1)) is { } fill && rules.Count < Most)
            {
                rules.AddRange(areas.Select(area => (area.Top, area.Left, area.Bottom, area.Right, holds, fill, rule.Priority.Number(0))));
            }
        }

        rules.Sort((one, other) => one.Priority.CompareTo(other.Priority));
    }

    /// <summary>The colour of the first condition that holds for a cell; null when none does.</summary>
    internal string? Of(string text, int row, int column)
    {
        foreach (var rule in rules)
        {
            if (row >= rule.Top && row <= rule.Bottom && column >= rule.Left && column <= rule.Right && rule.Holds(text))
            {
                return rule.Fill;
            }
        }

        return null;
    }

    private static (int Top, int Left, int Bottom, int Right) Area(string reference)
    {
        var ends = reference.Replace("$", string.Empty).Split(':');
        var (from, to) = (ends[0], ends[ends.Length - 1]);
        return (ExcelSheet.RowOf(from) is > 0 and var top ? top : 1, ExcelSheet.ColumnOf(from), ExcelSheet.RowOf(to) is > 0 and var bottom ? bottom : int.MaxValue, ExcelSheet.ColumnOf(to));
    }

    private static Func<string, bool>? Test(ConditionalFormattingRule rule)
    {
        var (kind, words) = (rule.Type?.InnerText, rule.Text?.InnerText ?? string.Empty);
        var limits = rule.Elements<Formula>().Select(one => (one.Text ?? string.Empty).Trim()).ToArray();
        return kind switch
        {
            "containsText" when words.Length > 0 => text => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, words, CompareOptions.OrdinalIgnoreCase) >= 0,
            "beginsWith" when words.Length > 0 => text => text.StartsWith(words, StringComparison.OrdinalIgnoreCase),
            "endsWith" when words.Length > 0 => text => text.EndsWith(words, StringComparison.OrdinalIgnoreCase),
            "cellIs" when limits.Length > 0 => Compared(rule.Operator?.InnerText, limits),
            _ => null,
        };
    }

    private static Func<string, bool>? Compared(string? how, string[] limits)
    {
        if (limits[0].Length > 1 && limits[0][0] == '"')
        {
            var words = limits[0].Trim('"');
            return how == "equal" ? text => string.Equals(text.Trim(), words, StringComparison.OrdinalIgnoreCase) : null;
        }

        if (!Number(limits[0], out var low) || (limits.Length > 1 && !Number(limits[1], out _)))
        {
            return null;
        }

        var high = limits.Length > 1 && Number(limits[1], out var second) ? second : low;
        return text => Number(text.TrimEnd('%'), out var value) && how switch
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

    private static bool Number(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
