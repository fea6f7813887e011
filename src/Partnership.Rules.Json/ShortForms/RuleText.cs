using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>A rule as text: its title and its citation. Its id is made of the group and the title, its layer of the text that is cited.</summary>
internal static class RuleText
{
    private const int Longest = 60;

    internal static Rule Read(string text, DocumentContext document)
    {
        var (title, citation) = ShortFormWords.Split(text, document);
        return Of(title, citation, document);
    }

    internal static string? Write(Rule rule, DocumentContext document) => rule.Citations.Count == 1 ? ShortFormWords.Cited(rule.Title, rule.Citation, document) : null;

    internal static Rule Of(string title, Citation citation, DocumentContext document)
    {
        var around = document.Get<TermsAround>() ?? throw new FormatException("A rule as text needs the partnership around it.");
        var made = TermsWords.Party(title, around.Group?.Key ?? around.Partnership).Value.Key;
        return new Rule(RuleId.Parse(made.Length > Longest ? made.Substring(0, Longest).TrimEnd('-') : made), title, RuleLayer.Of(citation.Instrument), citation);
    }
}
