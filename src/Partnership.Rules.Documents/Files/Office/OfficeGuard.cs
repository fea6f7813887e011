using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Office;

/// <summary>
/// Looks a Word or Excel file over before the library opens it: how many parts, how many bytes they really unpack to, how deep their
/// elements lie, and what they point to outside the file. See docs/decisions/0012.
/// </summary>
internal sealed class OfficeGuard
{
    private const int MostParts = 10_000;

    /// <summary>The library loads elements by recursion. Deeper ones would end the process; no plan comes near.</summary>
    private const int Deepest = 256;
    /// <summary>Stricter than the library nowhere, so that nothing which it would read is passed over here.</summary>
    private static readonly XmlReaderSettings Lenient = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
    private readonly int most;
    private readonly Problems problems;
    private readonly Dictionary<string, XDocument> cleaned = new(StringComparer.Ordinal);
    private long unpacked;

    private OfficeGuard(ReadLimits limits, Problems problems)
    {
        most = limits.UnpackedBytes;
        this.problems = problems;
    }

    /// <summary>The file, fit to be opened: what pointed outside is taken out.</summary>
    /// <exception cref="UnreadableException">It is encrypted, or unpacks to more than the limits.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    internal static Stream Checked(byte[] bytes, ReadLimits limits, Problems problems)
    {
        if (bytes.Length > 6 && (bytes[6] & 1) == 1)
        {
            throw new UnreadableException("The file is encrypted. Save it without a password.");
        }

        var guard = new OfficeGuard(limits, problems);
        guard.Inspect(bytes);
        return guard.cleaned.Count == 0 ? new MemoryStream(bytes, writable: false) : guard.Rewritten(bytes);
    }

    private void Inspect(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts)
        {
            throw new UnreadableException(FormattableString.Invariant($"The file has more than {MostParts} parts, the most that are read."));
        }

        using var part = new MemoryStream();
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith(".piece", StringComparison.OrdinalIgnoreCase))
            {
                throw new UnreadableException("The file keeps a part in pieces, as neither Word nor Excel does. Save it again in Word or Excel."); // Nobody could look them over one by one.
            }

            part.SetLength(0);
            Unpack(entry, part);
            part.Position = 0;
            Look(entry.FullName, part);
        }
    }

    /// <summary>Counts what comes out, whatever the file says of its size.</summary>
    private void Unpack(ZipArchiveEntry entry, MemoryStream into)
    {
        var buffer = new byte[81920];
        using var stream = entry.Open();
        for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, 0, buffer.Length))
        {
            unpacked += read;
            if (unpacked > most)
            {
                throw new UnreadableException("The file unpacks to more than the limit; it may be a zip bomb.");
            }

            into.Write(buffer, 0, read);
        }
    }

    /// <summary>Any part may be XML, for a file says itself which is which, whatever their names.</summary>
    private void Look(string name, Stream part)
    {
        try
        {
            Depth(part);
            if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                part.Position = 0;
                using var reader = XmlReader.Create(part, Lenient);
                Relations(name, XDocument.Load(reader));
            }
        }
        catch (XmlException)
        {
            return; // A picture, or XML that the library will refuse if it needs it.
        }
    }

    private static void Depth(Stream part)
    {
        using var reader = XmlReader.Create(part, Lenient);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                throw new UnreadableException(FormattableString.Invariant($"The file has elements more than {Deepest} deep in one another; it is no plan."));
            }
        }
    }

    private void Relations(string name, XDocument relations)
    {
        var outside = relations.Root!.Elements().Where(one => string.Equals((string?)one.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)).ToArray();
        foreach (var one in outside)
        {
            Refuse((string?)one.Attribute("Type") ?? string.Empty);
            one.Remove();
        }

        if (outside.Length > 0)
        {
            cleaned[name] = relations;
        }
    }

    /// <summary>A link to click on is no harm and is dropped in silence; anything else would be fetched by Word or Excel, and is named.</summary>
    private void Refuse(string type)
    {
        if (!type.EndsWith("/hyperlink", StringComparison.Ordinal))
        {
            problems.Warn(SourceLocation.WholeFile, $"A reference to something outside the file ({type.Substring(type.LastIndexOf('/') + 1)}) was refused; nothing was fetched.");
        }
    }

    private MemoryStream Rewritten(byte[] bytes)
    {
        var memory = new MemoryStream();
        memory.Write(bytes, 0, bytes.Length);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var pair in cleaned)
            {
                zip.GetEntry(pair.Key)!.Delete();
                using var part = zip.CreateEntry(pair.Key).Open();
                pair.Value.Save(part);
            }
        }

        memory.Position = 0;
        return memory;
    }
}
