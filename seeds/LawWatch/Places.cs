using System.Text.RegularExpressions;

namespace Partnership.Rules.LawWatch;

/// <summary>Places in a text, down to the section, the regulation, the article or the schedule. What cannot be read reaches everything: a change is never passed over.</summary>
internal sealed partial class Places
{
    private const string Part = "pt";

    private readonly HashSet<string> all;

    private Places(HashSet<string> all, bool everything)
    {
        this.all = all;
        Everything = everything;
    }

    /// <summary>True for a whole Act, a Part or a place that could not be read.</summary>
    internal bool Everything { get; }

    /// <summary>Reads "s.26(2)-(4)", "ss. 38(5), 44(10)", "regs.5, 10 and 12", "Sch.12 para.4(1A)", "ss.100A-100B", "Pt. 3 Ch. 2", "Sch. 1 Pt. 2".</summary>
    internal static Places Of(string words, string text = "", Parts? parts = null)
    {
        var (all, kind, everything) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), string.Empty, Whole().IsMatch(words));
        foreach (Match token in Token().Matches(Nested().Replace(words, string.Empty)))
        {
            var (from, to) = (token.Groups["from"].Value, token.Groups["to"].Value);
            if (token.Groups["kind"].Success)
            {
                kind = Kind(token.Groups["kind"].Value, kind);
            }
            else if (kind == Part)
            {
                var within = Within(Range(from, to), text, parts ?? Parts.None);
                everything |= within is null;
                all.UnionWith(within ?? []);
            }
            else if (kind.Length > 0)
            {
                all.UnionWith(Range(from, to).Select(number => $"{kind} {number}"));
            }
        }

        return new Places(all, everything || all.Count == 0);
    }

    /// <summary>The sections of the Parts; null where one of them is not listed, so that it reaches everything.</summary>
    private static IReadOnlyList<string>? Within(IEnumerable<string> numbers, string text, Parts parts)
    {
        var ranges = numbers.Select(number => parts.Of(text, number)).ToArray();
        return Array.Exists(ranges, one => one is null) ? null : [.. ranges.SelectMany(one => Range(one!.Value.First, one.Value.Last)).SelectMany(Lettered)];
    }

    /// <summary>49 stands for 49A and 49B as well, which were put in after it.</summary>
    private static IEnumerable<string> Lettered(string number) => Enumerable.Range('A', 26).Select(letter => $"s {number}{(char)letter}").Prepend($"s {number}");

    internal bool Meets(Places other) => Everything || other.Everything || all.Overlaps(other.all);

    /// <summary>A Part inside a schedule is no Part of the text: the schedule has been named already.</summary>
    private static string Kind(string word, string before) => word.ToUpperInvariant() switch
    {
        "PT" or "PTS" or "PART" or "PARTS" => before == "sch" ? string.Empty : Part,
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

    [GeneratedRegex(@"\b(?<kind>ss?|sections?|regs?|arts?|schs?|paras?|pts?|parts?|chs?|rule)\b\.?|(?<from>\d+[A-Z]*)(\s*-\s*(?<to>\d+[A-Z]*))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex(@"^\s*(act|whole|instrument|order|regulations?)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
