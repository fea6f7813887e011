using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a decision was carried, by the group's own way of deciding.</summary>
/// <remarks>Where the document does not say how the group decides, the answer is not applicable, with the caveat <c>unspecified</c>. This is the case for all five source documents.</remarks>
/// <example><code>var carried = DecisionCalculator.Assess(Southampton.Board, new DecisionFacts(), new LocalDate(2026, 4, 15));</code></example>
public static class DecisionCalculator
{
    /// <summary>Whether a decision was carried.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static Determination<Finding> Assess(Group group, DecisionFacts facts, LocalDate on) =>
        Reasoned(group, facts, on).From(new Given("group", group), new Given("facts", facts), new Given("on", on));

    private static Determination<Finding> Reasoned(Group group, DecisionFacts facts, LocalDate on)
    {
        Guard.NotNull(facts);
        if (!Guard.NotNull(group).Decides.IsSpecified)
        {
            return UnspecifiedPoints.Answer<Finding>(group, "how the group decides", on, group.Decides.IsNotRead);
        }

        var decides = group.Decides.Value;
        var reasoning = new Reasoning(on);
        if (decides.Method == DecisionMethod.AdviceOnly)
        {
            return reasoning.Step(decides.Rule, Finding.Met, "The group only advises").Caveat(new Caveat("advice-only", "The group advises and does not decide.", decides.Rule.Citation)).NotApplicable<Finding>();
        }

        var finding = new DecisionTest(decides, facts, reasoning).Judge();
        reasoning.Step(decides.Rule, finding, $"The group decides {decides.Method.Words}");
        return finding.IsUnknown ? reasoning.Unknown<Finding>()
            : decides.OneVoteABody.IsNotRead ? UnspecifiedPoints.Withheld(reasoning.Known(finding), group, "whether each body has one vote")
            : reasoning.Known(finding);
    }
}
