using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents.Terms;

/// <summary>One sentence of a clause, with its place.</summary>
internal sealed record Sentence(string Text, Clause Clause, string Place)
{
    private static readonly Regex Ends = Patterns.Of(@"(?<=[a-z0-9)\u2019'%""][.?!])\s+(?=[A-Z""\u201C(])", RegexOptions.CultureInvariant);
    private static readonly Regex Abbreviated = Patterns.Of(@"\b(?:e\.g|i\.e|etc|no|nos|st|cllr|dr|mr|mrs|ms|approx|incl)\.$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The statement that the sentence finishes and its own words: "The Board will: report yearly".</summary>
    internal string Whole => Clause.LeadIn.Length == 0 || !Clause.IsItem ? Bare : $"{Clause.LastLead.TrimEnd('-', ' ', ':')} {Bare}";

    /// <summary>The words without the mark at their end.</summary>
    internal string Bare => Text.TrimEnd('.', ';', ',', ' ');

    /// <summary>The words with the heading that is their subject, where a label heads the line.</summary>
    internal string Said => Clause.IsLabelled ? $"{Clause.Heading}: {Bare}" : Whole;

    internal Citation Cite(Instrument document) => Citation.InText(document, Place).AsProposed();

    internal static IEnumerable<Sentence> In(Clause clause)
    {
        var parts = Parts(clause.Text);
        return parts.Select((text, at) => new Sentence(text, clause, parts.Count == 1 ? clause.Place : FormattableString.Invariant($"{clause.Place}, sentence {at + 1}")));
    }

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var part in Ends.Split(text).Select(one => one.Trim()).Where(one => one.Length > 0))
        {
            if (parts.Count > 0 && Abbreviated.IsMatch(parts[parts.Count - 1]))
            {
                parts[parts.Count - 1] += $" {part}";
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts;
    }
}
