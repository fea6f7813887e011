using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Makes small Word documents.</summary>
internal static class WordFile
{
    internal static byte[] Of(params OpenXmlElement[] blocks) => Of(_ => { }, blocks);

    internal static byte[] Of(Action<MainDocumentPart> more, params OpenXmlElement[] blocks)
    {
        var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks));
            more(main);
        }

        return memory.ToArray();
    }

    /// <summary>The same file with the text of its parts changed.</summary>
    internal static byte[] Changed(byte[] file, Func<string, string, string> change)
    {
        var memory = new MemoryStream();
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var from = new ZipArchive(new MemoryStream(file));
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                writer.Write(change(entry.FullName, reader.ReadToEnd()));
            }
        }

        return memory.ToArray();
    }

    internal static Paragraph Line(string text) => new(new Run(new Words(text) { Space = SpaceProcessingModeValues.Preserve }));

    internal static Table Table(params TableRow[] rows) => new(rows);

    internal static TableRow Row(params string[] cells) => new(cells.Select(text => Cell(text)));

    internal static TableRow Row(params TableCell[] cells) => new(cells);

    internal static TableCell Cell(string text, params OpenXmlElement[] properties) =>
        new([new TableCellProperties(properties), .. text.Split('\n').Select(Line)]);

    internal static TableCell Cell(Paragraph paragraph) => new(paragraph);
}
