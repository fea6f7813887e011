using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Documents.Files.Office;
using Partnership.Rules.Documents.Files.Text;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>What a cell of a workbook shows: shared and inline text, numbers, and dates out of numbers as closely as their format shows them.</summary>
internal sealed class ExcelValues(ExcelStyles styles, string[] shared, Dictionary<int, string> struck, bool from1904)
{
    internal ExcelStyles Styles { get; } = styles;

    internal string Text(Cell cell)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        return cell.DataType?.InnerText switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Length ? shared[at] : string.Empty,
            "inlineStr" => cell.InlineString is { } inline ? ExcelSource.Words(inline) : string.Empty,
            "b" => value == "1" ? "TRUE" : "FALSE",
            "d" => PlainText.Clean(value.Split('T')[0]),
            "e" => string.Empty,
            "str" => PlainText.Clean(string.Join("\n", PlainText.Lines(value))),
            _ => Number(value, cell.StyleIndex.Number(0)),
        };
    }

    /// <summary>What of a cell is struck out in part; empty for nothing.</summary>
    internal string Struck(Cell cell) =>
        cell.DataType?.InnerText == "s" && int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? (struck.TryGetValue(at, out var words) ? words : string.Empty)
        : cell.InlineString is { } inline ? ExcelSource.Struck(inline) : string.Empty;

    private string Number(string value, int style) =>
        !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? PlainText.Clean(value)
        : Styles.Date(style) is { } shown && number is >= 1 and < 2_900_000 ? Date(Epoch(number).PlusDays((int)number), shown)
        : NumberFormat.Show(number, Styles.NumberCode(style)) is { } shownAs ? shownAs.Trim()
        : Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
        : value;

    /// <summary>A cell that shows a month says no day, though Excel keeps the first: "Apr-26" is due by the end of April.</summary>
    private static string Date(LocalDate date, DatePrecision shown) =>
        shown == DatePrecision.Day ? LocalDatePattern.Iso.Format(date)
        : (shown == DatePrecision.Month ? PartialDate.OfMonth(date.Year, date.Month) : PartialDate.OfYear(date.Year)).ToString();

    /// <summary>Excel's day 0. It believes in 29 February 1900, so later days count from 30 December 1899.</summary>
    private LocalDate Epoch(double number) => from1904 ? new LocalDate(1904, 1, 1) : number < 60 ? new LocalDate(1899, 12, 31) : new LocalDate(1899, 12, 30);
}
