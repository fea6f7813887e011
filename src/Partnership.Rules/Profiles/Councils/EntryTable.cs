using System.Globalization;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>The places of a document's catalogue entries, so that section and lines are written once. A citation is made when it is asked for.</summary>
internal sealed class EntryTable(Instrument document, string prefix, params (string Section, string Entries)[] sections)
{
    internal Citation Cite(int entry)
    {
        var mark = entry.ToString(CultureInfo.InvariantCulture) + ":";
        foreach (var (section, listed) in sections)
        {
            if (LinesAfter(mark, listed) is { } lines)
            {
                return Citation.InDocument(document, section, lines, $"{prefix}-{entry.ToString("D3", CultureInfo.InvariantCulture)}");
            }
        }

        throw new ArgumentOutOfRangeException(nameof(entry), entry, $"{document.Title} has no such entry.");
    }

    /// <summary>The lines of an entry in a list such as <c>1:3-5 2:6</c>; null when it is not there.</summary>
    private static string? LinesAfter(string mark, string listed)
    {
        var at = listed.IndexOf(mark, StringComparison.Ordinal);
        while (at > 0 && listed[at - 1] != ' ')
        {
            at = listed.IndexOf(mark, at + 1, StringComparison.Ordinal);
        }

        if (at < 0)
        {
            return null;
        }

        var (first, end) = (at + mark.Length, listed.IndexOf(' ', at));
        return listed.Substring(first, (end < 0 ? listed.Length : end) - first);
    }
}
