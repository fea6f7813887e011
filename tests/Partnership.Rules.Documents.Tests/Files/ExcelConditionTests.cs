using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Colours that conditions decide, and rows and columns that are hidden: the plan is read as who opens the workbook sees it.</summary>
public sealed class ExcelConditionTests
{
    [Theory]
    [InlineData("3TrafficLights1", false, "red amber green")]
    [InlineData("3Signs", true, "green amber red")]
    [InlineData("3ArrowsGray", false, "  ")]
    public void An_icon_tells_the_rating(string icons, bool isReversed, string ratings) =>
        string.Join(" ", Rated([1, 2, 3], new IconSet(Limit("percent", "0"), Limit("percent", "33"), Limit("percent", "67")) { IconSetValue = new EnumValue<IconSetValues>(new IconSetValues(icons)), Reverse = isReversed }, ConditionalFormatValues.IconSet)).Should().Be(ratings);

    [Theory]
    [InlineData("<x14:iconSet iconSet=\"3Triangles\">LIMITS</x14:iconSet>", "red", "amber", "green")]
    [InlineData("<x14:iconSet iconSet=\"3Triangles\" reverse=\"1\">LIMITS</x14:iconSet>", "green", "amber", "red")]
    [InlineData("<x14:iconSet iconSet=\"3Stars\">LIMITS</x14:iconSet>", null, null, null)]
    [InlineData("<x14:iconSet iconSet=\"3Arrows\" custom=\"1\">LIMITS<x14:cfIcon iconSet=\"3Flags\" iconId=\"2\"/><x14:cfIcon iconSet=\"4TrafficLights\" iconId=\"1\"/><x14:cfIcon iconSet=\"NoIcons\" iconId=\"0\"/></x14:iconSet>", "green", "red", null)]
    public void An_icon_set_of_the_later_form_tells_the_rating(string icons, string? first, string? second, string? third)
    {
        const string Limits = "<x14:cfvo type=\"percent\"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type=\"num\"><xm:f>2</xm:f></x14:cfvo><x14:cfvo type=\"percent\"><xm:f>67</xm:f></x14:cfvo>";
        var file = ExcelFile.Of(("Plan", [["Ref", "Action", "Lead", "RAG"], .. Enumerable.Range(1, 3).Select(at => new[] { $"1.{at}", $"Train group {at}", "Police", "VALUE" })]));
        var values = 0;
        var changed = WordFile.Changed(file, (name, text) => !name.EndsWith("sheet1.xml", StringComparison.Ordinal) && !text.Contains("<x:worksheet", StringComparison.Ordinal) ? text : text.Replace("</x:worksheet>", $"<x:extLst><x:ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\" uri=\"{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}\"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><x14:cfRule type=\"iconSet\" priority=\"1\" id=\"{{00000000-0000-0000-0000-000000000001}}\">{icons.Replace("LIMITS", Limits, StringComparison.Ordinal)}</x14:cfRule><xm:sqref>D2:D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></x:ext></x:extLst></x:worksheet>", StringComparison.Ordinal));
        changed = WordFile.Changed(changed, (_, text) => System.Text.RegularExpressions.Regex.Replace(text, "VALUE", _ => (++values).ToString(System.Globalization.CultureInfo.InvariantCulture)));

        Read.Bytes(changed).Ratings().Should().Equal(first, second, third);
    }

    [Fact]
    public void A_scale_of_colours_tells_the_rating() =>
        Rated([0, 50, 100], new ColorScale(Limit("min", null), Limit("percentile", "50"), Limit("max", null), Colour("FFF8696B"), Colour("FFFFEB84"), Colour("FF63BE7B")), ConditionalFormatValues.ColorScale).Should().Equal("red", "amber", "green");

    [Fact]
    public void Rows_and_columns_hidden_by_hand_are_kept_and_not_read()
    {
        string[][] rows = [["Ref", "Action", "Lead", "RAG"], ["1", "Train", "Secret team", "Green"], ["2", "Old row", "Police", "Red"], ["3", "Print", "Council", "Red"]];
        var result = Read.Bytes(ExcelFile.Of(book =>
        {
            var sheet = book.WorksheetParts.First().Worksheet;
            sheet.Descendants<Row>().ElementAt(2).Hidden = true;
            sheet.InsertAt(new Columns(new Column { Min = 3, Max = 3, Width = 0, CustomWidth = true, Hidden = true }), 0);
        }, ("Plan", [.. rows.Select(row => ExcelFile.Row(row))])));

        result.Plan.Actions.Select(action => action.Action).Should().Equal("Train", "Print");
        result.Plan.Actions.Should().OnlyContain(action => action.Leads.Count == 0);
        result.Plan.Kept.Where(kept => kept.Heading == "hidden").Select(kept => kept.Text).Should().Contain(["Secret team", "Old row", "Council"]);
        result.Problems.Should().Contain(problem => problem.Message.Contains("1 rows and 1 columns"));
    }

    [Fact]
    public void Rows_that_a_filter_hides_are_read()
    {
        string[][] rows = [["Ref", "Action", "Lead", "RAG"], ["1", "Train", "Police", "Green"], ["2", "Print", "Council", "Red"]];
        var result = Read.Bytes(ExcelFile.Of(book =>
        {
            var sheet = book.WorksheetParts.First().Worksheet;
            sheet.Descendants<Row>().ElementAt(2).Hidden = true;
            sheet.Append(new AutoFilter { Reference = "A1:D3" });
        }, ("Plan", [.. rows.Select(row => ExcelFile.Row(row))])));

        result.Plan.Actions.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("$C2=\"With the board\"", "green")]
    [InlineData("$C2<>\"With the board\"", null)]
    [InlineData("LEN($C2)>3", null)]
    public void A_formula_that_compares_a_cell_of_the_row_decides_the_colour(string formula, string? rating) =>
        Read.Bytes(ExcelFile.Of(
            book =>
            {
                book.WorkbookStylesPart!.Stylesheet.Append(new DifferentialFormats(new DifferentialFormat(new Fill(new PatternFill(new BackgroundColor { Rgb = "FF00B050" })))));
                book.WorksheetParts.First().Worksheet.Append(new ConditionalFormatting(new ConditionalFormattingRule(new Formula(formula)) { Type = ConditionalFormatValues.Expression, FormatId = 0, Priority = 1 }) { SequenceOfReferences = new ListValue<StringValue>([new StringValue("B2:B2")]) });
            },
            ("Plan", [ExcelFile.Row("Ref", "Action", "Remark"), ExcelFile.Row("1.1", "Train all the staff of the council", "With the board")]))).Ratings().Should().Equal(rating);

    private static string?[] Rated(double[] values, OpenXmlElement scale, ConditionalFormatValues type) => [.. Read.Bytes(ExcelFile.Of(
        book => book.WorksheetParts.First().Worksheet.Append(new ConditionalFormatting(new ConditionalFormattingRule(scale) { Type = type, Priority = 1 }) { SequenceOfReferences = new ListValue<StringValue>([new StringValue("D2:D4")]) }),
        ("Plan", [ExcelFile.Row("Ref", "Action", "Lead", "RAG"), .. values.Select((value, at) => ExcelFile.Row(ExcelFile.Text($"1.{at + 1}"), ExcelFile.Text($"Train group {at}"), ExcelFile.Text("Police"), ExcelFile.Number(value)))]))).Ratings()];

    private static ConditionalFormatValueObject Limit(string type, string? value) => new() { Type = new EnumValue<ConditionalFormatValueObjectValues>(new ConditionalFormatValueObjectValues(type)), Val = value };

    private static Color Colour(string argb) => new() { Rgb = argb };
}
