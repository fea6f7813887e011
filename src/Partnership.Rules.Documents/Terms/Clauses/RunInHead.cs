using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>A heading that runs into its clause: "Quorum. One third of the members." or "Quorum: five".</summary>
internal static class RunInHead
{
    private static readonly Regex Found = Patterns.Of(@"^(?<head>[A-Z][\w'\u2019/&()-]*(?:\s[\w'\u2019/&()-]+){0,5})\s*(?:[:.]|\s[-\u2013\u2014])\s+(?<rest>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    internal static (string Heading, TermsHead Head, string Text)? Of(string text)
    {
        var found = Found.Match(text);
        var words = found.Groups["head"].Value;
        return found.Success && (!Labels.Says(words) || !words.Any(char.IsLower)) && !CadenceProposals.Often(words).Any() && HeadWords.Of(words) is var head and not TermsHead.Other ? (words, head, found.Groups["rest"].Value) : null;
    }
}
