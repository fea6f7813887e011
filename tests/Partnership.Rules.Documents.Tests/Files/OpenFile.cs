using System.IO.Compression;
using System.Security;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Makes small OpenDocument files: a spreadsheet (.ods) or a text (.odt). A row of one cell in a text is a line outside the tables.</summary>
internal static class OpenFile
{
    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    internal static byte[] Spreadsheet(IEnumerable<string[]> rows) => Of("spreadsheet", Table(rows.Select(Row)));

    internal static byte[] Text(IReadOnlyList<string[]> rows)
    {
        var blocks = new List<string>();
        for (var at = 0; at < rows.Count;)
        {
            var table = rows.Skip(at).TakeWhile(row => row.Length > 1).ToArray();
            blocks.Add(table.Length == 0 ? Paragraph(rows[at][0]) : Table(table.Select(Row)));
            at += Math.Max(1, table.Length);
        }

        return Of("text", string.Concat(blocks));
    }

    internal static byte[] Of(string kind, string body)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", $"application/vnd.oasis.opendocument.{kind}");
            Write(zip, "content.xml", $"<office:document-content {Names}><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>");
        }

        return memory.ToArray();
    }

    internal static string Table(IEnumerable<string> rows) => $"<table:table table:name=\"Plan\">{string.Concat(rows)}</table:table>";

    internal static string Row(string[] cells) => $"<table:table-row>{string.Concat(cells.Select(cell => Cell(cell)))}</table:table-row>";

    /// <summary>A cell, merged down over so many rows.</summary>
    internal static string Cell(string text, int down = 1) =>
        $"<table:table-cell{(down > 1 ? $" table:number-rows-spanned=\"{down}\"" : string.Empty)}>{string.Concat(text.Split('\n').Where(line => line.Length > 0).Select(Paragraph))}</table:table-cell>";

    /// <summary>A cell that another is merged over.</summary>
    internal static string Covered() => "<table:covered-table-cell/>";

    private static string Paragraph(string text) => $"<text:p>{SecurityElement.Escape(text)}</text:p>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
