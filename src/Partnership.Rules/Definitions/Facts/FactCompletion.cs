using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>Adds to a fact sheet what follows from it by the meaning of the words: 18 or over is 16 or over.</summary>
internal static class FactCompletion
{
    private static readonly (AbuseFact If, bool Holds, AbuseFact Then, bool So)[] Implications =
    [
        (AbuseFact.AIsEighteen, true, AbuseFact.AIsSixteen, true),
        (AbuseFact.AIsSixteen, false, AbuseFact.AIsEighteen, false),
        (AbuseFact.BIsEighteen, true, AbuseFact.BIsSixteen, true),
        (AbuseFact.BIsSixteen, false, AbuseFact.BIsEighteen, false),
        (AbuseFact.ChildUnderEighteen, false, AbuseFact.ChildIsSixteen, true),
        (AbuseFact.ChildIsSixteen, false, AbuseFact.ChildUnderEighteen, true),
        (AbuseFact.BothParents, true, AbuseFact.EachHasParentalRelationship, true),
    ];

    internal static ValueList<AbuseFact> ImpliedBy(AbuseFact fact) =>
        Implications.Where(one => one.If == fact && one.Holds && one.So).Select(one => one.Then).ToValueList();

    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    internal static FactSheet Completed(FactSheet facts)
    {
        foreach (var (fact, holds, then, so) in Implications)
        {
            if (Guard.NotNull(facts)[fact.Code] is { IsKnown: true } known && known.Value == holds)
            {
                var other = facts[then.Code];
                Guard.Require(!other.IsKnown || other.Value == so, $"{fact.Key} and {then.Key} contradict each other.", nameof(facts));
                facts = facts.With(then.Code, so);
            }
        }

        return facts;
    }
}
