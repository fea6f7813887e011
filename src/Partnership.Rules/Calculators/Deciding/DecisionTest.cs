using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One decision against one way of deciding.</summary>
internal sealed class DecisionTest(DecisionRule decides, DecisionFacts facts, Reasoning reasoning)
{
    internal Finding Judge()
    {
        if (decides.Method == DecisionMethod.Majority || decides.Method == DecisionMethod.Unanimity || decides.Method == DecisionMethod.TwoThirdsMajority)
        {
            return ByVote();
        }

        return Agreed() is { } agreed ? agreed ? Finding.Met : WithoutConsensus()
            : IsCarriedAnyway() ? Finding.Met
            : Asking("consensus", "Did all agree?");
    }

    /// <summary>Whether all agreed; a vote against says that they did not. Null when it is not known.</summary>
    private bool? Agreed() => facts.Consensus.IsKnown ? facts.Consensus.Value : facts.Votes.IsKnown && facts.Votes.Value.Any(one => one.Choice == VoteChoice.Against) ? false : null;

    /// <summary>A majority carries it whether or not all agreed.</summary>
    private bool IsCarriedAnyway() => decides.Method == DecisionMethod.ConsensusThenMajority && facts.Votes.IsKnown && Count() is var (ayes, noes) && ayes > noes;

    private Finding WithoutConsensus() =>
        decides.Method == DecisionMethod.Consensus ? Finding.NotMet
        : decides.Method == DecisionMethod.ConsensusThenChair ? ByChair("chair-is-for", "Did the chair decide for it?")
        : ByVote();

    private Finding ByVote()
    {
        if (!facts.Votes.IsKnown)
        {
            return Asking("votes", "How was the vote? Enter the votes for, against and not cast.");
        }

        var (ayes, noes) = Count();
        return decides.Method == DecisionMethod.Unanimity ? Finding.Of(ayes > 0 && noes == 0)
            : decides.Method == DecisionMethod.TwoThirdsMajority ? Finding.Of(ayes > 0 && ayes * 3 >= (ayes + noes) * 2)
            : ayes > noes ? Finding.Met
            : ayes < noes ? Finding.NotMet
            : Tied();
    }

    /// <summary>Votes are equal. A document that does not say whether the chair has a casting vote does not say that there is none.</summary>
    private Finding Tied()
    {
        var casting = decides.CastingVote.IsSpecified ? Fact.Known(decides.CastingVote.Value) : facts.HasCastingVote;
        return !decides.CastingVote.IsSpecified && Count().Ayes == 0 ? Finding.NotMet
            : casting.IsKnown ? casting.Value ? ByChair("casting-vote-for", "Was the chair's casting vote for it?") : Finding.NotMet
            : casting.State == FactState.NotApplicable ? Finding.NotMet
            : Asking("has-casting-vote", "Does the chair have a casting vote? The votes are equal and the terms do not say.");
    }

    private (int Ayes, int Noes) Count()
    {
        var byBody = decides.OneVoteABody is { IsSpecified: true, Value: true };
        var votes = byBody
            ? facts.Votes.Value.GroupBy(one => one.Body ?? one.Member, StringComparer.OrdinalIgnoreCase).Select(OfBody).ToArray()
            : facts.Votes.Value.GroupBy(one => one.Member, StringComparer.Ordinal).Select(same => same.First().Choice).ToArray();
        return (votes.Count(one => one == VoteChoice.For), votes.Count(one => one == VoteChoice.Against));
    }

    private VoteChoice OfBody(IGrouping<string, Vote> body)
    {
        var cast = body.Select(one => one.Choice).Where(one => one != VoteChoice.Abstain).Distinct().ToArray();
        if (cast.Length > 1)
        {
            reasoning.Caveat(new Caveat("body-split", "A body with one vote voted both ways. Its vote was not counted.", decides.Rule.Citation));
        }

        return cast.Length == 1 ? cast[0] : VoteChoice.Abstain;
    }

    private Finding ByChair(string fact, string question) =>
        facts.ChairIsFor.IsKnown ? Finding.Of(facts.ChairIsFor.Value) : Asking(fact, question);

    private Finding Asking(string fact, string question)
    {
        reasoning.Question(new Question(fact, question, decides.Rule.Citation));
        return Finding.Unknown;
    }
}
