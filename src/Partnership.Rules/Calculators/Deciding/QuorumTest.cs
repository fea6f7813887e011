using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One meeting against one quorum.</summary>
internal sealed class QuorumTest(Rule rule, PresentMember[] room, Fact<int> members, Fact<bool> chairIsContent)
{
    internal Finding Judge(Quorum quorum, Reasoning reasoning)
    {
        var finding = quorum.Kind switch
        {
            QuorumKind.AllOf => Finding.All([.. quorum.Parts.Select(part => Judge(part, reasoning))]),
            QuorumKind.AtChairsDiscretion => Discretion(reasoning),
            QuorumKind.Share => Share(quorum, reasoning),
            _ => Finding.Of(Count(quorum) >= quorum.Members),
        };
        reasoning.Step(rule, finding, quorum.Words);
        return finding;
    }

    private int Count(Quorum quorum) => quorum.Kind switch
    {
        QuorumKind.Category => room.Count(one => Same(one.Category, quorum.Within)),
        QuorumKind.Body => room.Count(one => Same(one.Body, quorum.Within)),
        QuorumKind.Area => room.Count(one => Same(one.Area, quorum.Within)),
        QuorumKind.Bodies => room.Where(one => one.Body is not null).Select(one => one.Body).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
        _ => room.Length,
    };

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private Finding Discretion(Reasoning reasoning)
    {
        if (!chairIsContent.IsKnown)
        {
            reasoning.Question(new Question("chair-is-content", "Did the chair hold that there were enough?", rule.Citation));
        }

        return chairIsContent.IsKnown ? Finding.Of(chairIsContent.Value) : Finding.Unknown;
    }

    /// <summary>A part of a person counts as one: a third of ten is four.</summary>
    private Finding Share(Quorum quorum, Reasoning reasoning)
    {
        if (!members.IsKnown)
        {
            reasoning.Question(new Question("members", "How many members are there in all?", rule.Citation));
            return Finding.Unknown;
        }

        return Finding.Of(room.Length * quorum.Denominator >= members.Value * quorum.Numerator);
    }
}
