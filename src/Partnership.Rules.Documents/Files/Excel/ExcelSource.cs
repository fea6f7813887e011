using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Office;
using Partnership.Rules.Documents.Files.Text;
using Table = Partnership.Rules.Documents.Files.Grids.Table;

namespace Partnership.Rules.Documents.Files.Excel;

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
        var struck = new Dictionary<int, string>();
        values = new ExcelValues(styles, Shared(book.SharedStringTablePart, struck), struck, from1904);
    }

    /// <summary>The sheets one after another, so that only those that are kept stay in memory.</summary>
    internal static IEnumerable<Table> Read(WorkbookPart book, FileSettings settings, Problems problems)
    {
        var source = new ExcelSource(book);
        var sheets = book.Workbook.Sheets?.Elements<Sheet>().ToArray() ?? [];
        var wanted = settings.Sheet is null ? sheets : Array.FindAll(sheets, one => string.Equals(NameOf(one), settings.Sheet, StringComparison.OrdinalIgnoreCase));
        return wanted.Length == 0 && settings.Sheet is not null
            ? throw new UnreadableException($"There is no sheet '{settings.Sheet}'. Sheets: {string.Join(", ", sheets.Take(20).Select(one => NameOf(one) is { Length: > 60 } long_ ? long_.Substring(0, 60) : NameOf(one)))}.")
            : wanted.Select(one => source.Read(one, settings.Limits, problems)).OfType<Table>();
    }

    /// <summary>The words of a shared or inline text, how they are said in Japanese omitted.</summary>
    internal static string Words(OpenXmlElement item) => PlainText.Clean(string.Join("\n", PlainText.Lines(Escapes.Decode(string.Concat(item.ChildElements.Select(one => one switch
    {
        DocumentFormat.OpenXml.Spreadsheet.Text text => text.Text,
        Run run when run.RunProperties?.GetFirstChild<Strike>() is not { } strike || !strike.Val.IsOn() => run.Text?.Text,
        _ => null,
    }))))));

    /// <summary>The words of a shared or inline text that are struck out; empty for none.</summary>
    internal static string Struck(OpenXmlElement item) => PlainText.Clean(Escapes.Decode(string.Concat(item.Elements<Run>().Where(run => run.RunProperties?.GetFirstChild<Strike>() is { } strike && strike.Val.IsOn()).Select(run => run.Text?.Text))));

    private static string NameOf(Sheet sheet) => sheet.Name?.InnerText ?? string.Empty;

    private static string[] Shared(SharedStringTablePart? part, Dictionary<int, string> struck)
    {
        var texts = new List<string>();
        using var reader = part is null ? null : OpenXmlReader.Create(part);
        while (reader is not null && reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
            {
                var item = reader.LoadCurrentElement()!;
                if (Struck(item) is { Length: > 0 } words)
                {
                    struck[texts.Count] = words;
                }

                texts.Add(Words(item));
            }
        }

        return [.. texts];
    }

    /// <summary>A sheet; null for a chart or a sheet whose part is missing.</summary>
    private Table? Read(Sheet sheet, ReadLimits limits, Problems problems) =>
        sheet.Id?.InnerText is { } id && book.Parts.FirstOrDefault(one => one.RelationshipId == id).OpenXmlPart is WorksheetPart part
            ? new ExcelSheet(NameOf(sheet), part, values).Read(limits, problems, sheet.State?.InnerText is "hidden" or "veryHidden")
            : null;
}
