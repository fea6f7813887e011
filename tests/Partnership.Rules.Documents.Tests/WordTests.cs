using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Xunit;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Partnership.Rules.Documents.Tests;

public sealed class WordTests
{
    private static readonly string[] Heads = ["Ref", "Action", "Lead", "Update", "RAG"];

    [Fact]
    public void A_plain_table_is_read()
    {
        var reading = Read.Bytes(WordFile.Of(WordFile.Line("Action plan 2024-2027"), WordFile.Table(WordFile.Row(Heads), WordFile.Row("1.1", "Train staff", "Housing and Homelessness Team / Police", "Begun", "Green"))));

        reading.Format.Should().Be(PlanFormat.Word);
        reading.Problems.Should().BeEmpty();
        reading.Plan.Title.Should().Be("Action plan 2024-2027");
        reading.Plan.To!.ToString().Should().Be("2027");
        var action = reading.Plan.Actions.Should().ContainSingle().Subject;
        action.Action.Should().Be("Train staff");
        action.Leads.Select(lead => lead.Name).Should().Equal("Housing and Homelessness Team", "Police");
        action.Rating.Should().Be(Rating.Green);
    }

    [Theory]
    [InlineData("00B050", "green")]
    [InlineData("FFC000", "amber")]
    [InlineData("FFFF00", "amber")]
    [InlineData("C00000", "red")]
    [InlineData("0070C0", "blue")]
    [InlineData("7030A0", "purple")]
    [InlineData("D9D9D9", null)]
    [InlineData("FFFFFF", null)]
    public void A_cell_that_is_only_coloured_is_a_rating(string fill, string? rating) =>
        Rated(WordFile.Cell(string.Empty, new Shading { Fill = fill, Val = ShadingPatternValues.Clear })).Should().Be(rating);

    [Fact]
    public void A_highlight_is_a_colour_too() =>
        Rated(WordFile.Cell(new Paragraph(new Run(new RunProperties(new Highlight { Val = HighlightColorValues.Red }), new Words(" ") { Space = SpaceProcessingModeValues.Preserve })))).Should().Be("red");

    [Fact]
    public void A_colour_of_the_theme_is_looked_up()
    {
        var cell = WordFile.Cell(string.Empty, new Shading { ThemeFill = ThemeColorValues.Accent6, Fill = "auto", Val = ShadingPatternValues.Clear });
        var bytes = WordFile.Of(main => main.AddNewPart<ThemePart>().FeedData(Stream("""<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:clrScheme name="c"><a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:themeElements></a:theme>""")), Table(cell));

        Read.Bytes(Renamed(bytes)).Ratings().Should().Equal("green");
    }

    [Fact]
    public void Deleted_text_is_out_and_inserted_text_is_in()
    {
        var changed = new Paragraph(
            new Run(new Words("Train ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("some"))) { Author = "a", Id = "1" },
            new InsertedRun(new Run(new Words("all staff"))) { Author = "a", Id = "2" });
        var deleted = WordFile.Row("9.9", "Gone", "x", "y", "Red");
        deleted.PrependChild(new TableRowProperties(new Deleted { Author = "a", Id = "3" }));

        var reading = Read.Bytes(WordFile.Of(WordFile.Table(WordFile.Row(Heads), WordFile.Row(WordFile.Cell("1.1"), WordFile.Cell(changed), WordFile.Cell("All"), WordFile.Cell("x"), WordFile.Cell("Red")), deleted)));

        reading.Plan.Actions.Should().ContainSingle().Which.Action.Should().Be("Train all staff");
    }

    [Fact]
    public void Content_controls_are_read_through()
    {
        var row = new SdtRow(new SdtContentRow(WordFile.Row("1.1", "Inside a control", "All", "x", "Red")));
        var paragraph = new Paragraph(new SdtRun(new SdtContentRun(new Run(new Words("Chosen from a list")))));

        var reading = Read.Bytes(WordFile.Of(new Table(WordFile.Row(Heads), row, WordFile.Row(WordFile.Cell("1.2"), WordFile.Cell(paragraph), WordFile.Cell("All"), WordFile.Cell("x"), WordFile.Cell("G")))));

        reading.Plan.Actions.Select(action => action.Action).Should().Equal("Inside a control", "Chosen from a list");
    }

    [Fact]
    public void Symbols_of_a_symbol_font_are_ticks()
    {
        var tick = new Paragraph(new Run(new SymbolChar { Font = "Wingdings", Char = "F0FC" }));
        var reading = Read.Bytes(WordFile.Of(WordFile.Table(
            WordFile.Row("Ref", "Action", "Lead", "Red", "Amber", "Green"),
            WordFile.Row(WordFile.Cell("1.1"), WordFile.Cell("Train"), WordFile.Cell("All"), WordFile.Cell(""), WordFile.Cell(tick), WordFile.Cell("")))));

        reading.Ratings().Should().Equal("amber");
    }

    [Fact]
    public void Words_own_numbers_are_codes()
    {
        var numbering = new Numbering(
            new AbstractNum(
                new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1" }) { LevelIndex = 0 },
                new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1.%2" }) { LevelIndex = 1 })
            { AbstractNumberId = 1 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 5 });
        var rows = Enumerable.Range(1, 3).Select(at => WordFile.Row(WordFile.Cell(Numbered($"Area {at}")), WordFile.Cell("do"), WordFile.Cell("All"), WordFile.Cell("x"), WordFile.Cell("Green"))).ToArray();

        var reading = Read.Bytes(WordFile.Of(main => main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering, WordFile.Table([WordFile.Row("Area for development", "Action", "Lead", "Update", "RAG"), .. rows])));

        reading.Codes().Should().Equal("1.1", "1.2", "1.3");
        reading.Plan.Actions[1].Area.Should().Be("Area 2");
    }

    [Fact]
    public void A_merged_first_cell_is_one_strand_for_its_rows()
    {
        TableCell First(string text, MergedCellValues merge) => WordFile.Cell(text, new VerticalMerge { Val = merge });
        var reading = Read.Bytes(WordFile.Of(WordFile.Table(
            WordFile.Row("Priority", "No", "Action", "Lead", "Status"),
            WordFile.Row(First("Prevent", MergedCellValues.Restart), WordFile.Cell("1"), WordFile.Cell("a"), WordFile.Cell("All"), WordFile.Cell("R")),
            WordFile.Row(First(string.Empty, MergedCellValues.Continue), WordFile.Cell("2"), WordFile.Cell("b"), WordFile.Cell("All"), WordFile.Cell("A")),
            WordFile.Row(First("Protect", MergedCellValues.Restart), WordFile.Cell("1"), WordFile.Cell("c"), WordFile.Cell("All"), WordFile.Cell("G")))));

        reading.Plan.Actions.Select(action => $"{action.Strand} {action.Code}").Should().Equal("Prevent 1", "Prevent 2", "Protect 1");
        reading.Serious().Should().BeEmpty("a code may be unique only within its strand");
    }

    [Fact]
    public void A_band_across_the_table_is_a_strand_and_a_repeated_heading_is_no_row()
    {
        var reading = Read.Bytes(WordFile.Of(WordFile.Table(
            WordFile.Row(Heads),
            WordFile.Row(WordFile.Cell("Early help", new GridSpan { Val = 5 })),
            WordFile.Row("1", "a", "All", "x", "R"),
            WordFile.Row(Heads),
            WordFile.Row(WordFile.Cell("Recovery", new GridSpan { Val = 5 })),
            WordFile.Row("2", "b", "All", "x", "G"))));

        reading.Plan.Actions.Select(action => $"{action.Strand} {action.Code}").Should().Equal("Early help 1", "Recovery 2");
    }

    [Fact]
    public void An_outside_reference_is_refused_and_the_rest_is_read()
    {
        var bytes = WordFile.Of(main => main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://nowhere.invalid/x.dotm")), Table(WordFile.Cell("Red")));
        var reading = Read.Bytes(bytes);

        reading.Ratings().Should().Equal("red");
        reading.Problems.Should().ContainSingle(problem => problem.Message.Contains("nothing was fetched"));
    }

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var at = 0; at < 40; at++)
            {
                part.Write(zeros);
            }
        }

        var reading = Read.Bytes(memory.ToArray(), new PlanReadingOptions { Limits = new ReadingLimits(UnpackedBytes: 10_000_000) });

        reading.Problems.Should().ContainSingle(problem => problem.Message.Contains("zip bomb"));
    }

    [Fact]
    public void Ten_thousand_rows_are_all_read()
    {
        var rows = Enumerable.Range(1, 10_000).Select(at => WordFile.Row($"{at}", "Train staff by March 2025", "Police; Health", "See 1. Begun.", "Green")).ToArray();
        var bytes = WordFile.Of(WordFile.Table([WordFile.Row(Heads), .. rows]));

        var reading = Read.Bytes(bytes);

        reading.Plan.Actions.Should().HaveCount(10_000);
    }

    private static Table Table(TableCell rating) =>
        WordFile.Table(WordFile.Row(Heads), WordFile.Row(WordFile.Cell("1.1"), WordFile.Cell("a"), WordFile.Cell("All"), WordFile.Cell("x"), rating));

    private static string? Rated(TableCell cell) => Read.Bytes(WordFile.Of(Table(cell))).Ratings().Single();

    private static Paragraph Numbered(string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 1 }, new NumberingId { Val = 5 })), new Run(new Words(text)));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Office names its theme theme1.xml; the library that makes this file names it theme.xml.</summary>
    private static byte[] Renamed(byte[] bytes)
    {
        var memory = new MemoryStream();
        memory.Write(bytes);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var theme = zip.Entries.Single(entry => entry.FullName.Contains("theme/", StringComparison.Ordinal) && !entry.FullName.EndsWith(".rels", StringComparison.Ordinal));
            var content = new MemoryStream();
            using (var old = theme.Open())
            {
                old.CopyTo(content);
            }

            theme.Delete();
            using var part = zip.CreateEntry("word/theme/theme1.xml").Open();
            part.Write(content.ToArray());
        }

        return memory.ToArray();
    }
}
