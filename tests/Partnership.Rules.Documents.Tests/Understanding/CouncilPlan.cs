using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Partnership.Rules.Documents.Tests;

/// <summary>An invented plan in the form councils give theirs: colours, merged cells, Word's own numbers, changes left open.</summary>
internal static class CouncilPlan
{
    private static readonly string[] Legend = ["GREEN - on track", "AMBER - early work", "RED - stuck", "BLUE - completed", "BOLD - actions in the strategy", "Not bold - additional work"];

    /// <summary>What comes out of it, whichever program saved it.</summary>
    internal static string[] Expected { get; } =
    [
        "Early help | 1.1 | Train staff | Housing Team, Police and Crime Commissioner | 2026-04 | Begun. | green | strategy",
        "Early help | 1.2 | Tell people what help there is | All | 2026-Q1 | One leaflet is out. | red | additional",
        "Safe homes | 1.3 | Fit locks | Lock Scheme |  | Locks bought; Fitter found | amber | strategy",
    ];

    internal static string[] Told(PlanReadResult reading) => [.. reading.Plan.Actions.Select(one => string.Join(
        " | ", one.Strand, one.Code, one.Action, string.Join(", ", one.Leads), string.Join(", ", one.Milestones.Select(step => step.Due)), one.Update?.Text.Replace("\n", "; "), one.Rating, one.Provenance))];

    internal static byte[] InWord() => WordFile.Of(
        main =>
        {
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Numbers();
            main.AddNewPart<ThemePart>().FeedData(new MemoryStream(Encoding.UTF8.GetBytes(ExcelFile.Theme)));
        },
        [WordFile.Line("Marshland action plan 2024-2027"), .. Legend.Select(WordFile.Line), Table()]);

    internal static byte[] InExcel() => ExcelFile.Of(
        ExcelFile.Merging("A9:A10", "A11:G11"),
        ("Cover", [ExcelFile.Row("Marshland")]),
        ("Plan", [
            ExcelFile.Row("Marshland action plan 2024-2027"),
            .. Legend.Select(line => ExcelFile.Row(line)),
            ExcelFile.Row("Priority", "Ref", "Action", "Lead", "By when", "Update as at: 3 March 2025", "RAG"),
            Row("Early help", "1.1", ExcelFile.Text("Train staff", ExcelFile.Bold), "Housing Team; Police and Crime Commissioner", ExcelFile.Number(46113, ExcelFile.MonthDate), "Begun.", ExcelFile.Green),
            Row("", "1.2", ExcelFile.Text("Tell people what help there is"), "All", ExcelFile.Text("Q4 2025 to 2026"), "One leaflet is out.", ExcelFile.IndexedRed),
            ExcelFile.Row("Safe homes"),
            Row("", "1.3", ExcelFile.Text("Fit locks", ExcelFile.Bold), "Lock Scheme", ExcelFile.Text("TBC"), "\u2022 Locks bought\n\u2022 Fitter found", ExcelFile.ThemeAmber),
        ]));

    private static Sheets.Row Row(string strand, string code, Sheets.Cell action, string lead, Sheets.Cell due, string update, uint rating) => ExcelFile.Row(
        ExcelFile.Text(strand), ExcelFile.Text(code), action, ExcelFile.Text(lead), due, ExcelFile.Text(update), new Sheets.Cell { StyleIndex = rating });

    private static Table Table() => WordFile.Table(
        WordFile.Row("Priority", "Ref", "Action", "Lead", "By when", "Update as at: 3 March 2025", "RAG"),
        WordFile.Row(
            WordFile.Cell("Early help", new VerticalMerge { Val = MergedCellValues.Restart }), Number(), WordFile.Cell(Bold("Train staff")), WordFile.Cell("Housing Team\nPolice and Crime Commissioner"), WordFile.Cell("Apr-26"), WordFile.Cell("Begun."),
            Filled(new Shading { Fill = "00B050", Val = ShadingPatternValues.Clear })),
        WordFile.Row(
            WordFile.Cell(string.Empty, new VerticalMerge { Val = MergedCellValues.Continue }), Number(), WordFile.Cell(Controlled()), WordFile.Cell("All"), WordFile.Cell("Q4 2025 to 2026"), WordFile.Cell(Changed()),
            WordFile.Cell(new Paragraph(new Run(new RunProperties(new Highlight { Val = HighlightColorValues.Red }), new Words("   ") { Space = SpaceProcessingModeValues.Preserve })))),
        WordFile.Row(WordFile.Cell("Safe homes", new GridSpan { Val = 7 })),
        WordFile.Row(
            WordFile.Cell(string.Empty), Number(), WordFile.Cell(Bold("Fit locks")), WordFile.Cell("Lock Scheme"), WordFile.Cell("TBC"), WordFile.Cell("\u2022 Locks bought\n\u2022 Fitter found"),
            Filled(new Shading { ThemeFill = ThemeColorValues.Accent4, Fill = "FFC000", Val = ShadingPatternValues.Clear })));

    private static TableCell Filled(Shading shading) => WordFile.Cell(string.Empty, shading);

    private static TableCell Number() => WordFile.Cell(new Paragraph(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }))));

    private static Paragraph Bold(string text) => new(new Run(new RunProperties(new Bold()), new Words(text)));

    private static Paragraph Controlled() => new(
        new Run(new Words("Tell ") { Space = SpaceProcessingModeValues.Preserve }),
        new SdtRun(new SdtProperties(new SdtAlias { Val = "what" }), new SdtContentRun(new Run(new Words("people what help there is")))));

    private static Paragraph Changed() => new(
        new DeletedRun(new Run(new DeletedText("No"))) { Author = "a", Id = "1", Date = new DateTime(2025, 1, 1) },
        new InsertedRun(new Run(new Words("One"))) { Author = "a", Id = "2", Date = new DateTime(2025, 1, 1) },
        new Run(new Words(" leaflet is out.") { Space = SpaceProcessingModeValues.Preserve }));

    private static Numbering Numbers() => new(
        new AbstractNum(
            new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "1.%1" }) { LevelIndex = 0 })
        { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
}
