using DocumentFormat.OpenXml.Spreadsheet;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>What files hold besides plain text: escapes, line ends of other systems, errors in cells, shapes, marks of direction, names without end.</summary>
public sealed class OddInputTests
{
    [Theory]
    [InlineData("Train_x000D_ staff", "Train\n staff")]
    [InlineData("Form _x005F_x000D_ kept", "Form _x000D_ kept")]
    public void An_escape_of_a_workbook_is_decoded_once(string written, string shown) =>
        Read.Bytes(ExcelFile.Of(["Ref", "Action", "RAG"], ["1.1", written, "Red"])).Plan.Actions.Single().Action.Should().Be(shown);

    [Theory]
    [InlineData('\v')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_line_end_of_another_system_parts_words(char end) =>
        Read.Text($"Ref,Action,Lead\n1,Train staff,\"Housing{end}Police\"\n2,Print cards,Council\n").Plan.Actions[0].Leads.Select(lead => lead.Name).Should().Equal("Housing", "Police");

    [Fact]
    public void An_error_in_a_cell_is_no_update()
    {
        var row = ExcelFile.Row("1.1", "Train", "x", "Red");
        var result = Read.Bytes(ExcelFile.Of(
            book => Error(book.WorksheetParts.First().Worksheet.Descendants<Cell>().First(cell => cell.CellReference == "C2")),
            ("Plan", [ExcelFile.Row("Ref", "Action", "Update", "RAG"), row])));

        result.Plan.Actions.Single().Update.Should().BeNull();
        result.Problems.Should().Contain(problem => problem.Message.Contains("#N/A"));

        static void Error(Cell cell)
        {
            cell.DataType = CellValues.Error;
            cell.CellValue = new CellValue("#N/A");
        }
    }

    [Theory]
    [InlineData("<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:rect><v:textbox><w:txbxContent><w:p><w:r><w:t>Train staff</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict>")]
    [InlineData("<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:oval><v:textbox><w:txbxContent><w:p><w:r><w:t>Train staff</w:t></w:r></w:p></w:txbxContent></v:textbox></v:oval></w:pict>")]
    [InlineData("<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:group><v:roundrect><v:textbox><w:txbxContent><w:p><w:r><w:t>Train staff</w:t></w:r></w:p></w:txbxContent></v:textbox></v:roundrect></v:group></w:pict>")]
    public void A_text_in_a_shape_is_read(string shape) => InCell($"<w:r>{shape}</w:r>").Should().Be("Train staff");

    [Theory]
    [InlineData("<w:dir w:val=\"ltr\"><w:r><w:t>Train staff</w:t></w:r></w:dir>")]
    [InlineData("<w:bdo w:val=\"ltr\"><w:r><w:t>Train staff</w:t></w:r></w:bdo>")]
    public void A_text_with_a_mark_of_direction_is_read(string marked) => InCell(marked).Should().Be("Train staff");

    [Fact]
    public void Separated_values_that_begin_with_PK_are_no_archive()
    {
        var result = Read.Text("PK,Action,Lead\n1.1,Train staff,Police\n1.2,Print cards,Council\n");

        result.Format.Should().Be(PlanFormat.Csv);
        result.Plan.Actions.Should().HaveCount(2);
    }

    [Fact]
    public void A_name_without_end_gives_a_problem_that_ends() =>
        Read.Text($"Ref,Action,Lead,RAG\n1,Train,Police,{new string('x', 300_000)}\n2,Print,Council,Red\n").Problems.Should().OnlyContain(problem => problem.Message.Length < 1000);

    [Fact]
    public void Hidden_and_struck_words_of_a_document_are_kept_and_not_read()
    {
        var file = WordFile.Changed(WordFile.Of(WordFile.Line("Old title"), WordFile.Table(WordFile.Row("Ref", "Action", "Lead"), WordFile.Row("1", "Train staff", "Secret team"), WordFile.Row("2", "Print cards", "Police"))), (_, text) => text
            .Replace("<w:r><w:t xml:space=\"preserve\">Secret team", "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\">Secret team").Replace("<w:r><w:t xml:space=\"preserve\">Old title", "<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space=\"preserve\">Old title"));
        var result = Read.Bytes(file);

        result.Plan.Actions[0].Leads.Should().BeEmpty();
        result.Plan.Title.Should().BeEmpty();
        result.Plan.Kept.Select(one => $"{one.Heading}: {one.Text}").Should().Contain(["hidden: Secret team", "struck out: Old title"]);
    }

    private static string InCell(string inside)
    {
        var file = WordFile.Changed(WordFile.Of(WordFile.Table(WordFile.Row("Ref", "Action", "Lead"), WordFile.Row("1", "HERE", "Police"), WordFile.Row("2", "Print cards", "Council"))), (_, text) => text.Replace("<w:r><w:t xml:space=\"preserve\">HERE</w:t></w:r>", inside));
        return Read.Bytes(file).Plan.Actions[0].Action.Trim();
    }
}
