using System.Globalization;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>The places of a document's catalogue entries, so that section and lines are written once.</summary>
internal sealed class EntryTable
{
    private readonly Dictionary<int, Citation> citations = [];

    internal EntryTable(Instrument document, string prefix, params (string Section, string Entries)[] sections)
    {
        foreach (var (section, listed) in sections)
        {
            foreach (var entry in listed.Split(' '))
            {
                var parts = entry.Split(':');
                var number = int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture);
                citations.Add(number, Citation.InDocument(document, section, parts[1], $"{prefix}-{number.ToString("D3", CultureInfo.InvariantCulture)}"));
            }
        }
    }

    internal Citation Cite(int entry) => citations[entry];
}
