using System.Globalization;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>The sections and lines of a document's catalogue entries, so that each is written once.</summary>
internal sealed class EntryTable
{
    private readonly Instrument document;
    private readonly string prefix;
    private readonly Dictionary<int, (string Section, string Lines)> entries = [];

    internal EntryTable(Instrument document, string prefix, params (string Section, string Entries)[] sections)
    {
        this.document = document;
        this.prefix = prefix;
        foreach (var (section, listed) in sections)
        {
            foreach (var entry in listed.Split(' '))
            {
                var parts = entry.Split(':');
                entries.Add(int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture), (section, parts[1]));
            }
        }
    }

    internal Citation Cite(int entry)
    {
        var (section, lines) = entries[entry];
        return Citation.InDocument(document, section, lines, $"{prefix}-{entry.ToString("000", CultureInfo.InvariantCulture)}");
    }
}
