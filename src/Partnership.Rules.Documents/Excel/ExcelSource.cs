using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Office;
using Partnership.Rules.Documents.Text;
using Table = Partnership.Rules.Documents.Grids.Table;

namespace Partnership.Rules.Documents.Excel;

/// <summary>Reads the sheets of a workbook, each as one table.</summary>
internal sealed class ExcelSource
{
    private readonly WorkbookPart book;
    private readonly ExcelValues values;

    private ExcelSource(WorkbookPart book)
    {
        this.book = book;
        var styles = new ExcelStyles(book.WorkbookStylesPart?.Stylesheet, new ThemeColours(book.ThemePart));
        var from1904 = book.Workbook.WorkbookProperties?.Date1904 is { } date && date.IsOn();
        values = new ExcelValues(styles, Shared(book.SharedStringTablePart), from1904);
    }

    /// <summary>The sheets one after another, so that only those that are kept stay in memory.</summary>
    internal static IEnumerable<Table> Read(WorkbookPart book, PlanReadingOptions options, Problems problems)
    {
        var source = new ExcelSource(book);
        var sheets = book.Workbook.Sheets?.Elements<Sheet>().ToArray() ?? [];
        var wanted = options.Sheet is null ? sheets : Array.FindAll(sheets, one => string.Equals(NameOf(one), options.Sheet, StringComparison.OrdinalIgnoreCase));
        return wanted.Length == 0 && options.Sheet is not null
            ? throw new UnreadableException($"There is no sheet '{options.Sheet}'. Sheets: {string.Join(", ", sheets.Select(NameOf))}.")
            : wanted.Select(one => source.Read(one, options.Limits, problems)).OfType<Table>();
    }

    /// <summary>The words of a shared or inline text, how they are said in Japanese left out.</summary>
    internal static string Words(OpenXmlElement item) => PlainText.Clean(string.Join("\n", PlainText.Lines(string.Concat(item.ChildElements.Select(one => one switch
    {
        DocumentFormat.OpenXml.Spreadsheet.Text text => text.Text,
        Run run => run.Text?.Text,
        _ => null,
    })))));

    private static string NameOf(Sheet sheet) => sheet.Name?.InnerText ?? string.Empty;

    private static string[] Shared(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        using var reader = part is null ? null : OpenXmlReader.Create(part);
        while (reader is not null && reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
            {
                texts.Add(Words(reader.LoadCurrentElement()!));
            }
        }

        return [.. texts];
    }

    /// <summary>A sheet; null for a chart or a sheet whose part is missing.</summary>
    private Table? Read(Sheet sheet, ReadingLimits limits, Problems problems) =>
        sheet.Id?.InnerText is { } id && book.Parts.FirstOrDefault(one => one.RelationshipId == id)?.OpenXmlPart is WorksheetPart part
            ? new ExcelSheet(NameOf(sheet), part, values).Read(limits, problems, sheet.State?.InnerText is "hidden" or "veryHidden")
            : null;
}
