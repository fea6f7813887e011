using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Makes small Excel workbooks. Texts are shared strings, as Excel writes them; an empty text is no cell at all.</summary>
internal static class ExcelFile
{
    internal const uint Date = 1;
    internal const uint MonthDate = 2;
    internal const uint Bold = 3;
    internal const uint Green = 4;
    internal const uint ThemeAmber = 5;
    internal const uint IndexedRed = 6;
    internal const uint Elapsed = 7;
    internal const uint Custom = 8;

    internal const string Theme =
        """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:clrScheme name="c"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4></a:clrScheme></a:themeElements></a:theme>""";

    internal static byte[] Of(params string[][] rows) => Of(("Plan", rows));

    internal static byte[] Of(params (string Name, string[][] Rows)[] sheets) =>
        Of(_ => { }, [.. sheets.Select(sheet => (sheet.Name, sheet.Rows.Select(Row).ToArray()))]);

    internal static byte[] Of(Action<WorkbookPart> more, params (string Name, Row[] Rows)[] sheets)
    {
        var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.AddNewPart<ThemePart>().FeedData(new MemoryStream(Encoding.UTF8.GetBytes(Theme)));
            var shared = new List<string>();
            foreach (var (name, rows) in sheets)
            {
                Add(book, shared, name, rows);
            }

            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(shared.Select(text => new SharedStringItem(new Words(text) { Space = SpaceProcessingModeValues.Preserve })));
            more(book);
        }

        return memory.ToArray();
    }

    internal static Row Row(params string[] texts) => new(texts.Select(text => Text(text)));

    internal static Row Row(params Cell[] cells) => new(cells);

    internal static Cell Text(string text, uint style = 0) => new() { DataType = CellValues.SharedString, CellValue = new CellValue(text), StyleIndex = style };

    internal static Cell Number(double value, uint style = 0) => new() { CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture)), StyleIndex = style };

    /// <summary>Merges a range of the first sheet.</summary>
    internal static Action<WorkbookPart> Merging(params string[] ranges) => book =>
        book.WorksheetParts.First().Worksheet.Append(new MergeCells(ranges.Select(range => new MergeCell { Reference = range })));

    private static void Add(WorkbookPart book, List<string> shared, string name, Row[] rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows));
        var sheets = book.Workbook.Sheets!;
        sheets.Append(new Sheet { Name = name, Id = book.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1 });
        for (var row = 0; row < rows.Length; row++)
        {
            Place(rows[row], (uint)row + 1, shared);
        }
    }

    private static void Place(Row row, uint number, List<string> shared)
    {
        row.RowIndex = number;
        foreach (var (cell, column) in row.Elements<Cell>().Select((cell, column) => (cell, column)).ToArray())
        {
            cell.CellReference = FormattableString.Invariant($"{(char)('A' + column)}{number}");
            if (cell.DataType?.Value == CellValues.SharedString)
            {
                Share(cell, shared);
            }
        }
    }

    private static void Share(Cell cell, List<string> shared)
    {
        if (cell.CellValue!.Text.Length == 0 && cell.StyleIndex! == 0U)
        {
            cell.Remove();
            return;
        }

        shared.Add(cell.CellValue.Text);
        cell.CellValue = new CellValue(shared.Count - 1);
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "[$-809]mmm\\-yy" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "0.00\"days\"" }, new NumberingFormat { NumberFormatId = 166, FormatCode = "CUSTOM" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(Fill(null), Fill(null), Fill(new ForegroundColor { Rgb = "FF00B050" }), Fill(new ForegroundColor { Theme = 7, Tint = 0.4 }), Fill(new ForegroundColor { Indexed = 10 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 14 },
            new CellFormat { NumberFormatId = 164 },
            new CellFormat { FontId = 1 },
            new CellFormat { FillId = 2 },
            new CellFormat { FillId = 3 },
            new CellFormat { FillId = 4 },
            new CellFormat { NumberFormatId = 165 },
            new CellFormat { NumberFormatId = 166 }));

    private static Fill Fill(ForegroundColor? colour) =>
        colour is null ? new Fill(new PatternFill { PatternType = PatternValues.None }) : new Fill(new PatternFill(colour) { PatternType = PatternValues.Solid });
}
