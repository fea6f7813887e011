using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents.Terms;

/// <summary>How many make a quorum: the words of the sentence that the grammar understands, and only where nothing is left that could change them.</summary>
internal static class QuorumProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Longest = 40;
    private static readonly Regex Quorum = Patterns.Of(@"\bquor", Options);
    private static readonly Regex Failing = Patterns.Of(@"^(?:if|where|when|in the absence|should|without|a meeting (?:that|which) is not|meetings? (?:that|which) (?:is|are) not)\b.*?\b(?:not|in)[ -]?quor|^(?:if|where|should|in the absence|without)\b.*\bquorum\b|\binquorate\b|\bnot quorate\b", Options);
    private static readonly Regex Number = Patterns.Of(@"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|majority|fifty)\b|%", Options);
    private static readonly Regex Changes = Patterns.Of(@"\b(?:includ|and|or|plus|with|of whom|of which|at least|provided|unless|whichever|except|must|from|representing|one of|not)\b", Options);
    private static readonly Regex Harmless = Patterns.Of(@"^[\s,.]*(?:(?:of\s+)?(?:the\s+|its\s+|core\s+|voting\s+|full\s+|board\s+|total\s+|current\s+)*(?:members?(?:hip)?|representatives|partners)\b)?[\s,]*(?:(?:who\s+)?(?:are|is|being|shall be|will be|must be|to be|need to be)\s+)?(?:present|in attendance|attend(?:ing|s)?|required)?\s*(?:(?:at|for)\s+(?:a|the|any|each|that)?\s*meetings?(?:\s+(?:to be quorate|to proceed))?)?\s*(?:(?:shall|will|to|must|who|which)?\s*(?:constitute|form|make|be|makes|constitutes)\s+(?:up\s+)?a?\s*quor\w*)?\s*(?:at\s+(?:any|the|a)\s+meeting|for\s+(?:a|the|any)\s+meeting.*|to be quorate)?[\s.]*$", Options);

    internal static bool Take(Sentence sentence, GroupDraft draft)
    {
        if (!Quorum.IsMatch(sentence.Said) && sentence.Clause.Head != TermsHead.Quorum)
        {
            return false;
        }

        draft.Seen.Add(TermsHead.Quorum);
        if (!Number.IsMatch(sentence.Text) || Failing.IsMatch(sentence.Text))
        {
            return false;
        }

        var list = new Membership { Categories = Foundation.ValueList.Of([.. draft.Members]) };
        var words = Known(sentence.Text, draft);
        var found = Spans.In(words, text => TermsWords.Quorum(text, list), Longest).OrderByDescending(one => one.End - one.At).FirstOrDefault(one => Number.IsMatch(one.Text));
        var rest = found is null ? string.Empty : words.Substring(found.End);
        if (found is null || !Harmless.IsMatch(rest) || HasMore(words.Substring(0, found.At)) || !found.Read.IsClear || draft.Quorum.IsSpecified)
        {
            draft.Leave("quorum", sentence, found is null ? [] : [.. found.Read.Interpretations.Select(one => $"{one}"), .. Harmless.IsMatch(rest) ? [] : new[] { $"not understood from '{rest.Trim()}' on" }]);
            return true;
        }

        draft.Quorum = DocumentValue.As(found.Read.Value, draft.Cite(sentence));
        return true;
    }

    /// <summary>The sentence with "the police" written as the one member of that name.</summary>
    private static string Known(string text, GroupDraft draft) => Short.Replace(text, found =>
    {
        var named = draft.Members.Where(one => Body.Has(one.Name, found.Groups["name"].Value)).ToArray();
        return named.Length == 1 ? $"category {named[0].Code}" : found.Value;
    });

    private static readonly Regex Short = Patterns.Of(@"\bthe (?<name>[a-z]{4,}|NHS)\b(?! (?:members|board|group|meeting))", Options);

    /// <summary>True when words before the number add a condition.</summary>
    private static bool HasMore(string before) => Number.IsMatch(before) && Changes.IsMatch(before);
}
