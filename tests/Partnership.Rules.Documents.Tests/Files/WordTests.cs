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

        Read.Bytes(bytes).Ratings().Should().Equal("green");
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
    public void Numbers_come_from_styles_and_start_again_where_the_list_says_so()
    {
        Level Counting(string text) => new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new ParagraphStyleIdInLevel { Val = "Code" }, new LevelText { Val = text }) { LevelIndex = 0 };
        var numbering = new Numbering(
            new AbstractNum(Counting("A%1")) { AbstractNumberId = 1 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 5 },
            new NumberingInstance(new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 7 }) { LevelIndex = 0 }) { NumberID = 6 });
        var styles = new Styles(
            new Style(new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 5 }))) { Type = StyleValues.Paragraph, StyleId = "Code" },
            new Style(new BasedOn { Val = "Code" }) { Type = StyleValues.Paragraph, StyleId = "SmallCode" });
        Paragraph Styled(string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        Paragraph Listed(int list) => new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })));
        var rows = new[] { Styled("Code"), Styled("SmallCode"), Listed(6), Listed(6), Listed(5) }.Select(code => WordFile.Row(WordFile.Cell(code), WordFile.Cell("do"), WordFile.Cell("All"), WordFile.Cell("x"), WordFile.Cell("Green")));

        var reading = Read.Bytes(WordFile.Of(
            main =>
            {
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering;
                main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
            },
            WordFile.Table([WordFile.Row(Heads), .. rows])));

        reading.Codes().Should().Equal("A1", "A2", "A7", "A8", "A9");
    }

    [Fact]
    public void A_row_with_nothing_but_a_number_of_Words_is_a_blank_row()
    {
        var numbering = new Numbering(
            new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.UpperRoman }, new LevelText { Val = "%2." }) { LevelIndex = 1 }) { AbstractNumberId = 1 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 5 });
        TableRow Numbered(string action) => WordFile.Row(WordFile.Cell(WordTests.Numbered(string.Empty)), WordFile.Cell(action), WordFile.Cell(string.Empty), WordFile.Cell(string.Empty), WordFile.Cell(string.Empty));

        var reading = Read.Bytes(WordFile.Of(main => main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering, WordFile.Table(WordFile.Row(Heads), Numbered("a"), Numbered(string.Empty), Numbered("b"))));

        reading.Codes().Should().Equal("I", "III");
        reading.Plan.Actions[0].Continuations.Should().Be(1);
    }

    [Theory]
    [InlineData("BOLD \u2013 actions in Strategy", "Not bold \u2013 additional work", "strategy additional unknown")]
    [InlineData("Bold = added since the strategy began", "plain = in the strategy", "additional strategy unknown")]
    [InlineData("Items in bold are from the Strategy", "Thank you", "strategy unknown unknown")]
    [InlineData("Bold - in the words of the chair", "Not bold - hers", "unknown unknown unknown")]
    [InlineData("A bold plan", "Be bold", "unknown unknown unknown")]
    public void Bold_tells_where_an_action_comes_from_where_the_plan_says_so(string first, string second, string told)
    {
        Paragraph Runs(params (string Text, bool Bold)[] runs) => new(runs.Select(run => new Run(run.Bold ? new RunProperties(new Bold()) : new RunProperties(), new Words(run.Text))));
        TableRow Row(string code, Paragraph action) => WordFile.Row(WordFile.Cell(code), WordFile.Cell(action), WordFile.Cell("All"), WordFile.Cell("x"), WordFile.Cell("Green"));

        var reading = Read.Bytes(WordFile.Of(
            WordFile.Line("Our plan"), WordFile.Line(first), WordFile.Line(second),
            WordFile.Table(WordFile.Row(Heads), Row("1", Runs(("All", true), ("of it", true))), Row("2", Runs(("None", false))), Row("3", Runs(("Some", true), ("of it", false))))));

        reading.Plan.Actions.Select(action => action.Provenance.Code).Should().Equal(told.Split(' '));
    }

    [Fact]
    public void Bold_that_is_spoken_of_and_nowhere_to_be_seen_was_lost()
    {
        var reading = Read.Bytes(WordFile.Of(WordFile.Line("Our plan"), WordFile.Line("BOLD - from the strategy"), WordFile.Line("Not bold - additional"), Table(WordFile.Cell("Red"))));

        reading.Plan.Actions.Should().OnlyContain(action => action.Provenance == Provenance.Unknown);
        reading.Problems.Should().ContainSingle().Which.Message.Should().Contain("may have been lost");
    }

    [Fact]
    public void Bold_may_come_from_a_style()
    {
        var styles = new Styles(
            new Style(new StyleRunProperties(new Bold())) { Type = StyleValues.Paragraph, StyleId = "Loud" },
            new Style(new BasedOn { Val = "Loud" }) { Type = StyleValues.Paragraph, StyleId = "Louder" });
        Paragraph Styled(params OpenXmlElement[] properties) => new(new ParagraphProperties(new ParagraphStyleId { Val = "Louder" }), new Run(new RunProperties(properties), new Words("Train")));
        TableRow Row(Paragraph action) => WordFile.Row(WordFile.Cell("1"), WordFile.Cell(action), WordFile.Cell("All"), WordFile.Cell("x"), WordFile.Cell("Green"));

        var reading = Read.Bytes(WordFile.Of(
            main => main.AddNewPart<StyleDefinitionsPart>().Styles = styles,
            WordFile.Line("Our plan"), WordFile.Line("BOLD - from the strategy"), WordFile.Line("Not bold - additional"), WordFile.Table(WordFile.Row(Heads), Row(Styled()), Row(Styled(new Bold { Val = false })))));

        reading.Plan.Actions.Select(action => action.Provenance.Code).Should().Equal("strategy", "additional");
    }

    [Fact]
    public void A_solid_pattern_shows_its_own_colour() =>
        Rated(WordFile.Cell(string.Empty, new Shading { Val = ShadingPatternValues.Solid, Color = "C00000", Fill = "00B050" })).Should().Be("red");

    [Fact]
    public void The_strict_form_reads_like_the_usual_one()
    {
        var usual = WordFile.Of(Table(WordFile.Cell("Red")));
        var strict = WordFile.Changed(usual, (_, xml) => xml
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"));

        Read.Bytes(strict).Ratings().Should().Equal("red");
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
    public void Ten_thousand_rows_are_all_read()
    {
        var rows = Enumerable.Range(1, 10_000).Select(at => WordFile.Row($"{at}", "Train staff by March 2025", "Police; Health", "See 1. Begun.", "Green")).ToArray();
        var bytes = WordFile.Of(WordFile.Table([WordFile.Row(Heads), .. rows]));

        var reading = Read.Bytes(bytes);

        reading.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Should().BeEmpty();
        reading.Plan.Actions.Should().HaveCount(10_000);
    }

    private static Table Table(TableCell rating) =>
        WordFile.Table(WordFile.Row(Heads), WordFile.Row(WordFile.Cell("1.1"), WordFile.Cell("a"), WordFile.Cell("All"), WordFile.Cell("x"), rating));

    private static string? Rated(TableCell cell) => Read.Bytes(WordFile.Of(Table(cell))).Ratings().Single();

    private static Paragraph Numbered(string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 1 }, new NumberingId { Val = 5 })), new Run(new Words(text)));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
