using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using Xunit;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Partnership.Rules.Documents.Tests;

/// <summary>What a cell says as the reader of the file sees it.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("-10% on last year")]
    [InlineData("-\u00a32.5m")]
    [InlineData("-.5 point")]
    [InlineData("*5 is the most")]
    public void A_sign_is_no_bullet(string update) => Read.Text($"Ref,Action,Update,RAG\n1,Train,{update},G\n").Plan.Actions[0].Update!.Text.Should().Be(update);

    [Fact]
    public void A_dash_before_a_blank_is_a_bullet_once() => Read.Text("Ref,Action,Update,RAG\n1,Train,- - two,G\n").Plan.Actions[0].Update!.Text.Should().Be("- two");

    [Theory]
    [InlineData("24/7 helpline", "24/7 helpline")]
    [InlineData("c/o Police", "c/o Police")]
    [InlineData("A/Supt", "A/Supt")]
    [InlineData("N/A", "")]
    [InlineData("TBC", "")]
    [InlineData("none", "")]
    [InlineData("Police / Housing", "Police|Housing")]
    public void A_lead_is_who_leads(string written, string leads)
    {
        var action = Read.Text($"Ref,Action,Lead,RAG\n1,Train,{written},G\n").Plan.Actions[0];

        string.Join("|", action.Leads).Should().Be(leads);
        string.Join("|", action.Leads.Select(one => one.Name).Concat(action.Kept.Select(one => one.Text))).Should().Be(leads.Length == 0 ? written : leads);
    }

    [Theory]
    [InlineData("31-Mar-27", "2027-03-31", "exact")]
    [InlineData("31-03-2027", "2027-03-31", "exact")]
    [InlineData("Wed 31 March 2027", "2027-03-31", "exact")]
    [InlineData("31 March 2027 (extended)", "2027-03-31", "exact")]
    [InlineData("March 31, 2027", "2027-03-31", "exact")]
    [InlineData("FY 2026/27", "2027-03-31", "financial-year")]
    [InlineData("Q4 26/27", "2027-Q1", "quarter")]
    [InlineData("Winter 2026", "2027-02", "season")]
    [InlineData("April - June 2026", "2026-06", "range")]
    [InlineData("1 April 2026 to 31 March 2027", "2027-03-31", "range")]
    [InlineData("Quarterly", null, "repeated")]
    [InlineData("each April", null, "repeated")]
    [InlineData("within 6 weeks of launch", null, "relative")]
    [InlineData("Year 2", null, "relative")]
    [InlineData("to be confirmed", null, "open")]
    [InlineData("a sunny day", null, "not-understood")]
    [InlineData("Sept '26", "2026-09", "month")]
    [InlineData("2026 Q3", "2026-Q3", "quarter")]
    [InlineData("Q3 (Oct-Dec) 2026/27", "2026-Q4", "quarter")]
    [InlineData("By end of Q1 2026/27", "2026-06-30", "exact")]
    [InlineData("H1 2026/27", "2026-09", "range")]
    [InlineData("second half of 2026", "2026-12", "range")]
    [InlineData("2026", "2026", "year")]
    [InlineData("2025-28", "2028", "range")]
    [InlineData("Summer term 2027", "2027-08", "season")]
    [InlineData("before 1 April 2027", "2027-03-31", "exact")]
    [InlineData("Prior to April 2027", "2027-03", "month")]
    [InlineData("From April 2026", null, "open")]
    [InlineData("1 April 2026 onwards", null, "open")]
    [InlineData("within three months of 1 April 2026", null, "relative")]
    [InlineData("6 weeks after 31/03/2026", null, "relative")]
    [InlineData("Quarterly from April 2026", "2026-04", "repeated")]
    [InlineData("31/03/2026 (was 31/12/2025)", "2026-03-31", "exact")]
    [InlineData("March 2026, extended to June 2026", "2026-06", "month")]
    [InlineData("Original date: Dec 2025 Revised: June 2026", "2026-06", "month")]
    public void A_date_has_its_words_its_value_and_its_kind(string written, string? on, string kind)
    {
        var due = Read.Text($"Ref,Action,Due date,RAG\n1,Train,\"{written}\",G\n").Plan.Actions.Single().Due.Single();

        (due.Text, due.On?.ToString(), due.Kind.Code).Should().Be((written, on, kind));
    }

    [Theory]
    [InlineData("Red/Amber", "amber-red")]
    [InlineData("Amber/Green", "amber-green")]
    [InlineData("\U0001F7E2", "green")]
    [InlineData("Overdue", "red")]
    [InlineData("Green > Amber", "amber")]
    [InlineData("Delayed - was on track", "amber")]
    [InlineData("Q1: Green\nQ2: Red", "red")]
    public void A_rating_is_the_newest_that_the_cell_says(string written, string rating) =>
        Read.Text($"Ref,Action,Lead,RAG\n1,Train,Police,\"{written}\"\n").Ratings().Should().Equal(rating);

    [Theory]
    [InlineData(1.1, "0.00", "1.10")]
    [InlineData(0.75, "0%", "75%")]
    [InlineData(7, "000", "007")]
    [InlineData(12, "\"SAF \"0", "SAF 12")]
    [InlineData(-0.1, "0%", "-10%")]
    [InlineData(46112, "0_d", "46112")]
    public void A_number_reads_as_its_format_shows_it(double number, string format, string shown)
    {
        var sheet = ExcelFile.Of(
            _ => { },
            ("Plan", [ExcelFile.Row("Ref", "Action", "Update", "RAG"), ExcelFile.Row(ExcelFile.Text("1"), ExcelFile.Text("Train"), ExcelFile.Number(number, ExcelFile.Custom), ExcelFile.Text("G"))]));
        var changed = WordFile.Changed(sheet, (name, text) => name.EndsWith("styles.xml", StringComparison.Ordinal) ? text.Replace("CUSTOM", System.Security.SecurityElement.Escape(format)) : text);

        Read.Bytes(changed).Plan.Actions.Single().Update!.Text.Should().Be(shown);
    }

    [Fact]
    public void What_is_struck_out_hidden_or_only_a_prompt_is_no_answer()
    {
        Paragraph Run(params OpenXmlElement[] parts) => new(parts);
        Run Styled(string text, OpenXmlElement style) => new(new RunProperties(style), new Words(text));
        var unfilled = new SdtRun(new SdtProperties(new ShowingPlaceholder()), new SdtContentRun(new Run(new Words("Choose an item."))));

        var result = Read.Bytes(WordFile.Of(WordFile.Table(
            WordFile.Row("Ref", "Action", "Lead", "RAG"),
            WordFile.Row(WordFile.Cell("1"), WordFile.Cell(Run(new Run(new Words("Train")), Styled(" secretly", new Vanish()))), WordFile.Cell(Run(Styled("Housing", new Strike()), new Run(new Words("Police")))), WordFile.Cell(Run(unfilled))))));

        MadeRow.Read(result).Should().Equal("1 | Train | Police |  | ");
        result.Plan.Kept.Select(one => one.ToString()).Should().BeEquivalentTo("hidden: secretly", "struck out: Housing");
    }
}
