using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>How a group decides, as text: the way by its code or its words, and the casting vote where the text speaks of it.</summary>
internal static class DecisionText
{
    private const string With = ", the Chair having a casting vote";
    private const string Without = ", the Chair having no casting vote";

    internal static DecisionRule Read(string words, Citation citation, DocumentContext document)
    {
        var casting = words.EndsWith(With, StringComparison.OrdinalIgnoreCase) ? true : words.EndsWith(Without, StringComparison.OrdinalIgnoreCase) ? false : (bool?)null;
        var way = casting is null ? words : words.Substring(0, words.Length - (casting.Value ? With : Without).Length);
        var method = DecisionMethod.All.FirstOrDefault(one => Is(one.Code, way) || Is(one.Words, way))
            ?? throw new FormatException($"'{way}' is not a way of deciding. Valid values: {string.Join(", ", DecisionMethod.All)}. After it may stand: {With} or {Without}.");
        return new DecisionRule(method, RuleText.Of($"Decisions are made {method.Words}", citation, document))
        {
            CastingVote = casting is { } has ? DocumentValue.As(has, citation) : default,
        };
    }

    internal static string? Write(DecisionRule rule) => rule.OneVoteABody.IsSpecified ? null : rule.Method.Words + (rule.CastingVote.IsSpecified ? rule.CastingVote.Value ? With : Without : string.Empty);

    private static bool Is(string one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);
}
