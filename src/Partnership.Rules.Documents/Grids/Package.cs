using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Partnership.Rules.Documents.Grids;

/// <summary>
/// A Word or Excel file: XML parts in a zip. Bounded in what it unpacks, reads no document type and fetches nothing, so that neither
/// a zip bomb nor a pointer to the outside does harm. See docs/decisions/0012.
/// </summary>
internal sealed class Package : IDisposable
{
    private static readonly string[] Harmless = ["/hyperlink"];
    private readonly ZipArchive zip;
    private readonly int most;
    private long unpacked;

    internal Package(byte[] bytes, ReadingLimits limits)
    {
        most = limits.UnpackedBytes;
        zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
    }

    internal bool Has(string part) => zip.GetEntry(part) is not null;

    public void Dispose() => zip.Dispose();

    /// <summary>The root element of a part; null when there is no such part.</summary>
    internal XElement? Part(string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = most };
        using var reader = XmlReader.Create(Unpack(entry), settings);
        return XDocument.Load(reader).Root;
    }

    /// <summary>The parts a part points to, by id; what points outside is refused and named.</summary>
    internal Dictionary<string, string> Relations(string part, Problems problems)
    {
        var (folder, name) = (part.Substring(0, part.LastIndexOf('/') + 1), part.Substring(part.LastIndexOf('/') + 1));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in Part($"{folder}_rels/{name}.rels")?.Elements() ?? [])
        {
            if (string.Equals((string?)one.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
            {
                Refuse(one, problems);
            }
            else if ((string?)one.Attribute("Id") is { } id && (string?)one.Attribute("Target") is { } target)
            {
                found[id] = target.Length > 0 && target[0] == '/' ? target.Substring(1) : folder + target;
            }
        }

        return found;
    }

    private static void Refuse(XElement relation, Problems problems)
    {
        var type = (string?)relation.Attribute("Type") ?? string.Empty;
        if (!Harmless.Any(one => type.EndsWith(one, StringComparison.Ordinal)))
        {
            problems.Warn(ActionPlans.Place.WholeFile, $"A reference to something outside the file ({type.Substring(type.LastIndexOf('/') + 1)}) was refused; nothing was fetched.");
        }
    }

    private MemoryStream Unpack(ZipArchiveEntry entry)
    {
        var memory = new MemoryStream();
        var buffer = new byte[81920];
        using var stream = entry.Open();
        for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, 0, buffer.Length))
        {
            unpacked += read;
            if (unpacked > most)
            {
                throw new UnreadableException("The file unpacks to more than the limit; it may be a zip bomb.");
            }

            memory.Write(buffer, 0, read);
        }

        memory.Position = 0;
        return memory;
    }
}
