using System.IO.Compression;
using System.Text;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Word and Excel files that mean harm or were harmed: refused with one clear problem, nothing fetched, nothing unpacked past the limit.</summary>
public sealed class OfficeHostileTests
{
    private const string Document = "word/document.xml";
    private static readonly byte[] Good = WordFile.Of(WordFile.Table(WordFile.Row("Ref", "Action", "Lead", "RAG"), WordFile.Row("1.1", "Train", "All", "Red")));

    [Fact]
    public void A_zip_bomb_is_refused_by_what_comes_out_of_it()
    {
        var reading = Read.Bytes(Zip((Document, new byte[40 << 20])), new PlanReadOptions { Limits = new ReadLimits(UnpackedBytes: 10_000_000) });

        reading.Problems.Should().ContainSingle().Which.Message.Should().Contain("zip bomb");
    }

    [Fact]
    public void A_zip_bomb_that_lies_about_its_size_is_refused_all_the_same()
    {
        var bomb = Zip((Document, new byte[40 << 20]));
        Lie(bomb, 0x04034b50, 22);
        Lie(bomb, 0x02014b50, 24);

        Read.Bytes(bomb, new PlanReadOptions { Limits = new ReadLimits(UnpackedBytes: 10_000_000) }).Problems.Should().ContainSingle().Which.Severity.Should().Be(ProblemSeverity.Error);
    }

    [Fact]
    public void A_bomb_in_a_part_that_nobody_reads_is_refused_too() =>
        Read.Bytes(Zip((Document, Encoding.UTF8.GetBytes("<x/>")), ("word/media/image1.bmp", new byte[40 << 20])), new PlanReadOptions { Limits = new ReadLimits(UnpackedBytes: 10_000_000) })
            .Problems.Should().ContainSingle().Which.Message.Should().Contain("zip bomb");

    [Fact]
    public void A_file_of_ten_thousand_and_one_parts_is_refused() =>
        Read.Bytes(Zip([.. Enumerable.Range(0, 10_001).Select(at => ($"p{at}", Array.Empty<byte>()))])).Problems.Should().ContainSingle().Which.Message.Should().Contain("parts");

    [Fact]
    public void Elements_too_deep_to_load_are_refused_and_do_not_end_the_process()
    {
        var deep = WordFile.Changed(Good, (name, xml) => name == Document ? xml.Replace("<w:tbl>", string.Concat(Enumerable.Repeat("<w:p><w:r><w:sdt><w:sdtContent>", 50_000))) : xml);

        Read.Bytes(deep).Problems.Should().ContainSingle().Which.Message.Should().Contain("deep");
        Read.Bytes(Renamed(deep, "word/body.bin")).Problems.Should().ContainSingle().Which.Message.Should().Contain("deep");
        Read.Bytes(Renamed(deep, "word/body.rels")).Problems.Should().ContainSingle().Which.Message.Should().Contain("deep");
    }

    [Fact]
    public void A_document_may_call_its_parts_as_it_likes() => Read.Bytes(Renamed(Good, "word/body.bin")).Ratings().Should().Equal("red");

    [Fact]
    public void A_part_in_pieces_is_refused() =>
        Read.Bytes(With(Good, ("word/extra.xml/[0].piece", "<x>"u8.ToArray()))).Problems.Should().ContainSingle().Which.Message.Should().Contain("pieces");

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>", "&b;")]
    public void Entities_are_never_unfolded(string type, string use)
    {
        var harmful = WordFile.Changed(Good, (name, xml) => name == Document ? type + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..].Replace("Train", use) : xml);

        var reading = Read.Bytes(harmful);

        reading.Plan.Actions.Should().BeEmpty();
        reading.Problems.Should().ContainSingle().Which.Severity.Should().Be(ProblemSeverity.Error);
    }

    [Theory]
    [InlineData("attachedTemplate", "http://nowhere.invalid/x.dotm", true)]
    [InlineData("image", "\\\\nowhere.invalid\\share\\x.png", true)]
    [InlineData("oleObject", "file:///nowhere/x.xlsx", true)]
    [InlineData("hyperlink", "mailto:no one@@ nowhere", false)]
    [InlineData("hyperlink", "http://[not an address", false)]
    public void What_points_outside_is_taken_out_and_the_rest_is_read(string type, string target, bool isNamed)
    {
        var link = $"<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" TargetMode=\"External\"/>";
        var relations = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{link}</Relationships>";

        var reading = Read.Bytes(With(Good, ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(relations))));

        reading.Ratings().Should().Equal("red");
        reading.Problems.Count(problem => problem.Message.Contains("nothing was fetched")).Should().Be(isNamed ? 1 : 0);
    }

    [Fact]
    public void A_password_on_the_zip_itself_is_named()
    {
        var locked = (byte[])Good.Clone();
        locked[6] |= 1;

        Read.Bytes(locked).Problems.Should().ContainSingle().Which.Message.Should().Contain("encrypted");
    }

    [Fact]
    public void A_zip_of_something_else_is_no_plan() =>
        Read.Bytes(Zip(("readme.txt", "Hello"u8.ToArray()))).Problems.Should().ContainSingle().Which.Message.Should().Contain("neither a Word document");

    [Theory]
    [InlineData("w:gridSpan w:val=\"99999999999\"")]
    [InlineData("w:gridSpan w:val=\"-3\"")]
    [InlineData("w:vMerge w:val=\"sideways\"")]
    [InlineData("w:shd w:val=\"loud\" w:fill=\"ZZZZZZ\" w:themeFill=\"accent99\"")]
    public void A_property_that_makes_no_sense_is_passed_over(string property)
    {
        var odd = WordFile.Changed(Good, (name, xml) => name == Document ? xml.Replace("<w:tcPr />", $"<w:tcPr><{property}/></w:tcPr>").Replace("<w:tcPr/>", $"<w:tcPr><{property}/></w:tcPr>") : xml);

        Read.Bytes(odd).Problems.Should().NotContain(problem => problem.Message.Contains("damaged"));
    }

    /// <summary>The same file with its document under another name.</summary>
    private static byte[] Renamed(byte[] file, string name)
    {
        var memory = new MemoryStream();
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var from = new ZipArchive(new MemoryStream(WordFile.Changed(file, (_, xml) => xml.Replace(Document, name).Replace("Extension=\"xml\"", $"Extension=\"{Path.GetExtension(name)[1..]}\""))));
            foreach (var entry in from.Entries)
            {
                using var stream = entry.Open();
                using var part = to.CreateEntry(entry.FullName == Document ? name : entry.FullName).Open();
                stream.CopyTo(part);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] parts) => With([], parts);

    private static byte[] With(byte[] file, params (string Name, byte[] Bytes)[] parts)
    {
        var memory = new MemoryStream();
        memory.Write(file);
        using (var zip = new ZipArchive(memory, file.Length == 0 ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Writes a size of 10 bytes where a header of the zip states the real one.</summary>
    private static void Lie(byte[] zip, uint header, int size)
    {
        for (var at = 0; at + 46 < zip.Length; at++)
        {
            if (BitConverter.ToUInt32(zip, at) == header)
            {
                BitConverter.GetBytes(10).CopyTo(zip, at + size);
            }
        }
    }
}
