using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FluentAssertions;
using NodaTime;
using Xunit;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Partnership.Rules.Documents.Tests;

public sealed class ExcelTests
{
    private static readonly string[] Heads = ["Ref", "Action", "Lead", "Due date", "RAG"];

    [Fact]
    public void A_plain_sheet_is_read()
    {
        var reading = Read.Bytes(ExcelFile.Of(["Action plan 2024-2027"], ["Update as at: 3 March 2025"], Heads, ["1.1", "Train\nstaff", "Health; Police", "31/03/2026", "Green"], ["1.2", "Tell", "", "TBC", ""]));

        reading.Format.Should().Be(PlanFormat.Excel);
        reading.Serious().Should().BeEmpty();
        reading.Plan.Title.Should().Be("Action plan 2024-2027");
        reading.Plan.AsAt.Should().Be(new LocalDate(2025, 3, 3));
        reading.Codes().Should().Equal("1.1", "1.2");
        reading.Ratings().Should().Equal("green", null);
        reading.Plan.Actions[0].Action.Should().Be("Train\nstaff");
        reading.Plan.Actions[0].Leads.Select(lead => lead.Name).Should().Equal("Health", "Police");
        reading.Plan.Actions[0].Milestones.Single().Due!.ToString().Should().Be("2026-03-31");
        reading.Plan.Actions[0].Location.ToString().Should().Contain("Plan!A4");
    }

    [Fact]
    public void The_sheet_that_looks_like_a_plan_is_taken_and_another_that_does_is_named()
    {
        var book = ExcelFile.Of(
            ("Notes", [["This book", "was made", "for the board"]]),
            ("Old", [Heads, ["9.1", "b", "All", "", "Red"]]),
            ("Now", [Heads, ["1.1", "a", "All", "", "Red"], ["1.2", "b", "All", "", "Green"]]));

        var reading = Read.Bytes(book);

        reading.Codes().Should().Equal("1.1", "1.2");
        reading.Problems.Should().ContainSingle().Which.Message.Should().Contain("'Old'");
        Read.Bytes(book, new PlanReadOptions { Sheet = "old" }).Codes().Should().Equal("9.1");
        Read.Bytes(book, new PlanReadOptions { Sheet = "None" }).Problems.Should().Contain(problem => problem.Message.Contains("Notes, Old, Now"));
    }

    [Theory]
    [InlineData(46112, ExcelFile.Date, "2026-03-31")]
    [InlineData(45748.75, ExcelFile.MonthDate, "2025-04")]
    [InlineData(61, ExcelFile.Date, "1900-03-01")]
    public void A_number_with_a_date_format_is_a_date(double number, uint style, string date) =>
        Dated(_ => { }, number, style).Should().Be(date);

    [Fact]
    public void The_other_epoch_of_Excel_is_kept_to() =>
        Dated(book => book.Workbook.PrependChild(new WorkbookProperties { Date1904 = true }), 44650, ExcelFile.Date).Should().Be("2026-03-31");

    [Fact]
    public void A_number_without_a_date_format_is_no_date() =>
        Sheet([.. Start, ExcelFile.Number(46112, ExcelFile.Elapsed), ExcelFile.Text("Green")]).Serious().Should().ContainSingle().Which.Message.Should().Contain("46112");

    [Theory]
    [InlineData(ExcelFile.Green, "green")]
    [InlineData(ExcelFile.ThemeAmber, "amber")]
    [InlineData(ExcelFile.IndexedRed, "red")]
    [InlineData(ExcelFile.Bold, null)]
    public void A_cell_that_is_only_coloured_is_a_rating(uint style, string? rating) =>
        Sheet([.. Start, ExcelFile.Text(string.Empty), new Cell { StyleIndex = style }]).Ratings().Should().Equal(rating);

    [Fact]
    public void Numbers_keep_their_digits_as_codes()
    {
        Cell[] Numbered(double code) => [ExcelFile.Number(code), ExcelFile.Text("Do"), ExcelFile.Text("All"), ExcelFile.Text(string.Empty), ExcelFile.Text("Red")];

        Sheet(Numbered(7), Numbered(1.1), Numbered(2.35)).Codes().Should().Equal("7", "1.1", "2.35");
    }

    [Fact]
    public void A_merged_first_column_is_one_strand_and_a_band_is_another()
    {
        var reading = Read.Bytes(ExcelFile.Of(
            ExcelFile.Merging("A2:A3", "A5:E5"),
            ("Plan", [
                ExcelFile.Row("Priority", "No", "Action", "Lead", "Status"),
                ExcelFile.Row("Prevent", "1", "a", "All", "R"),
                ExcelFile.Row("", "2", "b", "All", "A"),
                ExcelFile.Row("Protect", "1", "c", "All", "G"),
                ExcelFile.Row("Recover"),
                ExcelFile.Row("", "1", "d", "All", "B"),
            ])));

        reading.Plan.Actions.Select(action => $"{action.Strand} {action.Code}").Should().Equal("Prevent 1", "Prevent 2", "Protect 1", "Recover 1");
        reading.Serious().Should().BeEmpty();
    }

    [Fact]
    public void Lines_above_the_headings_are_a_title_a_strand_or_kept()
    {
        var plan = Read.Bytes(ExcelFile.Of(["Our plan"], ["It is looked at each quarter."], ["Written by the board"], ["Early help"], Heads, ["1", "a", "All", "", "R"], ["Recovery"], ["2", "b", "All", "", "G"])).Plan;

        plan.Title.Should().Be("Our plan");
        plan.Strands.Select(strand => strand.Name).Should().Equal("Early help", "Recovery");
        plan.Kept.Select(one => one.Text).Should().Equal("It is looked at each quarter.", "Written by the board");
    }

    [Fact]
    public void A_hidden_sheet_is_read_only_when_named()
    {
        var book = ExcelFile.Of(
            book => book.Workbook.Sheets!.Elements<Sheet>().First().State = SheetStateValues.Hidden,
            ("Old", [ExcelFile.Row(Heads), ExcelFile.Row("9.1", "x", "All", "", "R"), ExcelFile.Row("9.2", "y", "All", "", "R")]),
            ("Now", [ExcelFile.Row(Heads), ExcelFile.Row("1.1", "a", "All", "", "R")]));

        Read.Bytes(book).Codes().Should().Equal("1.1");
        Read.Bytes(book, new PlanReadOptions { Sheet = "Old" }).Codes().Should().Equal("9.1", "9.2");
    }

    [Fact]
    public void Text_in_a_cell_and_text_in_runs_read_alike()
    {
        var inline = new Cell(new InlineString(new Words("In a cell"))) { DataType = CellValues.InlineString };
        var formula = new Cell { DataType = CellValues.String, CellFormula = new CellFormula("A1"), CellValue = new CellValue("Worked out") };
        var runs = ExcelFile.Of(
            book => Shared(book, "Train").InnerXml = new Run(new RunProperties(new Bold()), new Words("Train")).OuterXml + new Run(new Words(" staff") { Space = SpaceProcessingModeValues.Preserve }).OuterXml + new PhoneticRun(new Words("no")).OuterXml,
            ("Plan", [ExcelFile.Row(Heads), ExcelFile.Row("1", "Train", "All", "", "G"), ExcelFile.Row(ExcelFile.Text("2"), inline), ExcelFile.Row(ExcelFile.Text("3"), formula)]));

        Read.Bytes(runs).Plan.Actions.Select(action => action.Action).Should().Equal("Train staff", "In a cell", "Worked out");
    }

    [Fact]
    public void A_sheet_with_a_hundred_thousand_blank_rows_below_is_no_longer_a_plan_for_it()
    {
        var rows = Enumerable.Range(0, 1000).Select(_ => new Row(new Cell { StyleIndex = ExcelFile.Bold })).Prepend(ExcelFile.Row("1.1", "a", "All", "", "Red")).Prepend(ExcelFile.Row(Heads)).ToArray();
        var reading = Read.Bytes(ExcelFile.Of(_ => { }, ("Plan", rows)));

        reading.Plan.Actions.Should().ContainSingle().Which.Continuations.Should().Be(0);
    }

    [Fact]
    public void A_tab_that_is_a_chart_is_passed_over()
    {
        var book = ExcelFile.Of(
            book =>
            {
                var chart = book.AddNewPart<ChartsheetPart>();
                chart.Chartsheet = new Chartsheet(new ChartSheetViews(new ChartSheetView { WorkbookViewId = 0 }));
                book.Workbook.Sheets!.PrependChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "Chart", Id = book.GetIdOfPart(chart), SheetId = 99 });
            },
            ("Plan", [ExcelFile.Row(Heads), ExcelFile.Row("1.1", "a", "All", "", "Red")]));

        Read.Bytes(book).Codes().Should().Equal("1.1");
    }

    [Fact]
    public void A_link_to_another_book_is_refused_and_the_rest_is_read()
    {
        var book = ExcelFile.Of(
            book => book.AddNewPart<ExternalWorkbookPart>().AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath", new Uri("http://nowhere.invalid/other.xlsx")),
            ("Plan", [ExcelFile.Row(Heads), ExcelFile.Row("1.1", "a", "All", "", "Red")]));

        var reading = Read.Bytes(book);

        reading.Codes().Should().Equal("1.1");
        reading.Problems.Should().ContainSingle(problem => problem.Message.Contains("nothing was fetched"));
    }

    [Fact]
    public void Ten_thousand_rows_are_all_read()
    {
        var rows = Enumerable.Range(1, 10_000).Select(at => new[] { $"{at}", "Train staff", "Police; Health", "March 2025", "Green" }).Prepend(Heads).ToArray();

        Read.Bytes(ExcelFile.Of(rows)).Plan.Actions.Should().HaveCount(10_000);
    }

    private static Cell[] Start => [ExcelFile.Text("1.1"), ExcelFile.Text("a"), ExcelFile.Text("All")];

    private static PlanReadResult Sheet(params Cell[][] rows) =>
        Read.Bytes(ExcelFile.Of(_ => { }, ("Plan", [ExcelFile.Row(Heads), .. rows.Select(ExcelFile.Row)])));

    private static string Dated(Action<WorkbookPart> more, double number, uint style)
    {
        Cell[] cells = [.. Start, ExcelFile.Number(number, style), ExcelFile.Text("Green")];
        return Read.Bytes(ExcelFile.Of(more, ("Plan", [ExcelFile.Row(Heads), ExcelFile.Row(cells)]))).Plan.Actions.Single().Milestones.Single().Due!.ToString();
    }

    private static SharedStringItem Shared(WorkbookPart book, string text) =>
        book.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Single(item => item.InnerText == text);
}
