using System.Text.RegularExpressions;

namespace Partnership.Rules.LawWatch;

/// <summary>Places in a text, down to the section, the regulation, the article or the schedule. What cannot be read reaches everything: a change is never passed over.</summary>
internal sealed partial class Places
{
    private readonly HashSet<string> all;

    private Places(HashSet<string> all, bool everything)
    {
        this.all = all;
        Everything = everything;
    }

    /// <summary>True for a whole Act, a Part or a place that could not be read.</summary>
    internal bool Everything { get; }

    /// <summary>Reads "s.26(2)-(4)", "ss. 38(5), 44(10)", "regs.5, 10 and 12", "Sch.12 para.4(1A)", "ss.100A-100B".</summary>
    internal static Places Of(string words)
    {
        var (all, kind, everything) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), string.Empty, Whole().IsMatch(words));
        foreach (Match token in Token().Matches(Nested().Replace(words, string.Empty)))
        {
            if (token.Groups["kind"].Success)
            {
                kind = Kind(token.Groups["kind"].Value);
            }
            else if (kind.Length > 0)
            {
                all.UnionWith(Range(token.Groups["from"].Value, token.Groups["to"].Value).Select(number => $"{kind} {number}"));
            }
        }

        return new Places(all, everything || all.Count == 0);
    }

    internal bool Meets(Places other) => Everything || other.Everything || all.Overlaps(other.all);

    private static string Kind(string word) => word.ToUpperInvariant() switch
    {
        "S" or "SS" or "SECTION" or "SECTIONS" => "s",
        "REG" or "REGS" => "reg",
        "ART" or "ARTS" => "art",
        "SCH" or "SCHS" => "sch",
        _ => string.Empty,
    };

    /// <summary>26-29 is four sections; 100A-100B is its two ends, and those between by their letter.</summary>
    private static IEnumerable<string> Range(string from, string to)
    {
        if (to.Length == 0)
        {
            return [from];
        }

        return int.TryParse(from, out var first) && int.TryParse(to, out var last) && last >= first && last - first < 1000
            ? Enumerable.Range(first, last - first + 1).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : from[..^1] == to[..^1] && from[^1] < to[^1]
                ? Enumerable.Range(from[^1], to[^1] - from[^1] + 1).Select(letter => $"{from[..^1]}{(char)letter}")
                : [from, to];
    }

    /// <summary>What stands in brackets is inside a section, and paragraphs are inside a schedule.</summary>
    [GeneratedRegex(@"\([^)]*\)(\s*-\s*\([^)]*\))?|\bparas?\.?\s*[\w.]+(\s*-\s*[\w.]+)?|,?\s*for the start|\bwhich inserts.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Nested();

    [GeneratedRegex(@"\b(?<kind>ss?|sections?|regs?|arts?|schs?|paras?|pt|part|rule)\b\.?|(?<from>\d+[A-Z]*)(\s*-\s*(?<to>\d+[A-Z]*))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex(@"^\s*(act|whole|instrument|order|regulations?)?\s*$|\bpts?\b|\bpart\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
