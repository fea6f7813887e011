using System.IO.Compression;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>OpenDocument files, written by hand.</summary>
public sealed class OpenDocumentTests
{
    private const string Spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    private const string Styles = "<office:automatic-styles><style:style style:name=\"g\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#00b050\"/></style:style><style:style style:name=\"x\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style></office:automatic-styles>";

    [Fact]
    public void A_spreadsheet_is_read_with_its_merged_cells_colours_and_shown_values()
    {
        var result = Read.Bytes(File("spreadsheet", "<table:table table:name=\"Plan\">" + Rows(
            Row("Ref", "Action", "Lead", "Due date", "RAG"),
            "<table:table-row>" + Cell("1.10") + Cell("Open the hall") + Cell("Housing team", "table:number-rows-spanned=\"2\"") + Cell("31/03/2027") + "<table:table-cell table:style-name=\"g\"/></table:table-row>",
            "<table:table-row>" + Cell("1.2") + Cell("Paint <text:span text:style-name=\"x\">old</text:span> doors") + "<table:covered-table-cell/>" + Cell("TBC") + Cell("Red") + "</table:table-row>",
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>") + "</table:table>"));

        result.Format.Should().Be(PlanFormat.OpenSpreadsheet);
        MadeRow.Read(result).Should().Equal("1.10 | Open the hall | Housing team | 2027-03-31 | green", "1.2 | Paint  doors | Housing team |  | red");
        result.Plan.Kept.Should().ContainSingle(one => one.Heading == "struck out" && one.Text == "old");
    }

    [Fact]
    public void A_text_is_read_with_its_headings_and_notes()
    {
        var result = Read.Bytes(File("text", "<text:p>Our action plan</text:p><text:h text:outline-level=\"2\">Early help</text:h><table:table>" + Rows(
            "<table:table-header-rows>" + Row("Ref", "Action", "Lead", "RAG") + "</table:table-header-rows>", Row("1", "Open the hall", "Police", "Amber")) + "</table:table><text:p>Ends<text:note><text:note-body><text:p>A note below.</text:p></text:note-body></text:note></text:p>"));

        result.Format.Should().Be(PlanFormat.OpenText);
        result.Plan.Title.Should().Be("Our action plan");
        result.Plan.Actions.Single().Strand!.Name.Should().Be("Early help");
        result.Plan.Kept.Select(one => $"{one.Heading}: {one.Text}").Should().Contain(["footnote: A note below.", ": Ends"]);
    }

    [Fact]
    public void One_that_is_encrypted_is_refused() =>
        Read.Bytes(File("text", "<text:p>x</text:p>", "<manifest><file-entry><encryption-data/></file-entry></manifest>")).Problems.Should().ContainSingle().Which.Message.Should().Contain("encrypted");

    private static string Rows(params string[] rows) => string.Concat(rows);

    private static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells.Select(text => Cell(text)))}</table:table-row>";

    private static string Cell(string text, string more = "") => $"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>";

    private static byte[] File(string kind, string body, string manifest = "<manifest/>")
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "mimetype", $"application/vnd.oasis.opendocument.{kind}");
            Add(zip, "META-INF/manifest.xml", manifest);
            Add(zip, "content.xml", $"<office:document-content {Spaces}>{Styles}<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>");
        }

        return memory.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
