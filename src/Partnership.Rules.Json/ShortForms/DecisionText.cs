using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>How a group decides, as text: the way by its code or its words, and the casting vote where the text speaks of it.</summary>
internal static class DecisionText
{
    private const string With = ", the Chair having a casting vote";
    private const string Without = ", the Chair having no casting vote";

    internal static DecisionRule Read(string words, Citation citation, DocumentContext document) =>
        TermsWords.Decision(words, method => RuleText.Of($"Decisions are made {method.Words}", citation, document), citation).Value;

    internal static string? Write(DecisionRule rule) => rule.OneVoteABody.IsSpecified ? null : rule.Method.Words + (rule.CastingVote.IsSpecified ? rule.CastingVote.Value ? With : Without : string.Empty);
}
