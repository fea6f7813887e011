using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>What bold type says of where an action comes from. Only the plan's own key tells: without one, bold type is only bold type.</summary>
internal sealed class BoldReading
{
    private static readonly Regex Key = Patterns.Of(
        @"^\s*(?:\w+\s+in\s+)?(?:(?<not>not\s+(?:in\s+)?bold|non[- ]?bold|plain)|bold)(?:\s+(?:type|text|actions|items))?\s*(?:[\u2013\u2014=:-]|\bshows?\b|\bmeans?\b|\bare\b|\bis\b)\s*(?<what>\S.{0,120})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly Provenance bold;
    private readonly Provenance plain;

    private BoldReading(Provenance bold, Provenance plain) => (this.bold, this.plain) = (bold, plain);

    /// <summary>True for a line that says what bold type means.</summary>
    internal static bool IsKey(string line) => line.Length < 200 && Key.IsMatch(line);

    /// <summary>The key in the lines of a plan.</summary>
    internal static BoldReading In(IEnumerable<string> lines)
    {
        var keys = lines.Where(line => line.Length < 200).Select(line => Key.Match(line)).Where(match => match.Success).ToArray();
        return new BoldReading(Meaning(keys.FirstOrDefault(one => !one.Groups["not"].Success)), Meaning(keys.FirstOrDefault(one => one.Groups["not"].Success)));
    }

    /// <summary>Gives each row its provenance. Where a key speaks of bold and no row is bold, it was lost on the way, and says nothing.</summary>
    internal void Settle(List<RowDraft> rows, Problems problems)
    {
        if (bold == Provenance.Unknown || !rows.Exists(row => row.IsBold is not null))
        {
            return;
        }

        if (!rows.Exists(row => row.IsBold == true))
        {
            problems.Note(SourceLocation.WholeFile, "The plan says what bold type means, but none of its actions is bold. It may have been lost, so where the actions come from is unknown.");
            return;
        }

        foreach (var row in rows.Where(row => row.Provenance == Provenance.Unknown && row.IsBold is not null))
        {
            row.Provenance = row.IsBold == true ? bold : plain;
        }
    }

    /// <summary>"Added to the strategy" speaks of the strategy too, so what is added is looked for first.</summary>
    private static Provenance Meaning(Match? match)
    {
        var what = match?.Groups["what"].Value ?? string.Empty;
        return TextLines.Holds(what, "addition") || TextLines.Holds(what, "added") ? Provenance.Additional
            : TextLines.Holds(what, "strategy") ? Provenance.Strategy
            : Provenance.Unknown;
    }
}
