using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Spoils files: bytes changed, left out, doubled, cut off, and words put in that mean something to a reader. The same seed spoils the same way.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "\t", "\n", "\r", "\"", ",", ";", "\"\"", "\uF032", "\u200F", "\uFEFF", "\0", "See 1.1 to 9.9", "GREEN", "until April 18", "1.1 ", "99999999999", "-1", "31/02/2025", "Ref", "Action", "RAG", "[bookmark:", "O1", "Person Alpha",
            "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:p>", "<w:vMerge/>", "<w:gridSpan w:val=\"300\"/>", "<w:sdt>", "<c r=\"ZZZ9\"/>", "</row>", "r=\"A99999999\"", "t=\"s\"", "s=\"-5\"", "<mergeCell ref=\"A1:XFD1048576\"/>", "&#x0;", "&amp;", "table:number-rows-repeated=\"99999999\"", "table:number-columns-repeated=\"99999999\"", "<table:covered-table-cell/>", "<!--", "]]>", "<!DOCTYPE x>", "xmlns=\"\"",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly string[] Odd = ["", "0", "1", "-1", "99999999999", "true", "s", "inlineStr", "d", "restart", "continue", "accent9", "00FF00", "A1:B99999", "ZZZ1", "bullet", "upperRoman", "%1%2%9", "rId1", "../x.xml", "\u05e9", "1.1 ", "GREEN"];

    private readonly Random random = new(seed);

    /// <summary>Spoils a file of text.</summary>
    internal byte[] Of(byte[] file)
    {
        var bytes = new List<byte>(file);
        for (var times = random.Next(1, 9); times > 0 && bytes.Count > 0; times--)
        {
            Spoil(bytes);
        }

        return [.. bytes];
    }

    /// <summary>Spoils a file in a zip: three times out of four one of its parts, mostly in a way that is still XML; otherwise the zip itself.</summary>
    internal byte[] Of((string Name, byte[] Bytes)[] parts)
    {
        var spoiled = random.Next(parts.Length);
        var isInside = random.Next(4) > 0;
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var at = 0; at < parts.Length; at++)
            {
                using var part = zip.CreateEntry(parts[at].Name, CompressionLevel.NoCompression).Open();
                part.Write(isInside && at == spoiled ? (random.Next(6) == 0 ? Of(parts[at].Bytes) : Elements(parts[at].Bytes)) : parts[at].Bytes);
            }
        }

        return isInside ? memory.ToArray() : Of(memory.ToArray());
    }

    /// <summary>Spoils an OpenDocument file: mostly its content, for its type is one line of text.</summary>
    internal byte[] OfOpen((string Name, byte[] Bytes)[] parts)
    {
        var isInside = random.Next(4) > 0;
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(!isInside || name == "mimetype" ? bytes : random.Next(6) == 0 ? Of(bytes) : Elements(bytes));
            }
        }

        return isInside ? memory.ToArray() : Of(memory.ToArray());
    }

    /// <summary>Elements left out, doubled and moved, and attributes and words that make no sense.</summary>
    private byte[] Elements(byte[] part)
    {
        var xml = XDocument.Load(new MemoryStream(part));
        for (var times = random.Next(1, 7); times > 0; times--)
        {
            var all = xml.Root!.DescendantsAndSelf().ToArray();
            Spoil(all[random.Next(all.Length)], all[random.Next(all.Length)]);
        }

        var memory = new MemoryStream();
        xml.Save(memory, SaveOptions.DisableFormatting);
        return memory.ToArray();
    }

    private void Spoil(XElement one, XElement other)
    {
        var odd = Odd[random.Next(Odd.Length)];
        var attributes = one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml).ToArray();
        switch (random.Next(5))
        {
            case 0 when one.Parent is not null:
                one.Remove();
                break;
            case 1 when one.Parent is not null && one.Descendants().Count() < 500:
                one.AddAfterSelf(new XElement(one));
                break;
            case 2 when one.Descendants().Count() < 500:
                other.Add(new XElement(one));
                break;
            case 3 when attributes.Length > 0:
                attributes[random.Next(attributes.Length)].Value = odd;
                break;
            default:
                one.SetAttributeValue(one.Name.Namespace + "val", odd);
                break;
        }
    }

    private void Spoil(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 64), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 5 when random.Next(8) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                break;
        }
    }
}
