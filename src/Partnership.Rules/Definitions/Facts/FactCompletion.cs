#if NET8_0_OR_GREATER
using States = System.Span<byte>;
#else
using States = byte[];
#endif
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>Adds to a fact sheet what follows from it by the meaning of the words: 18 or over is 16 or over.</summary>
internal static class FactCompletion
{
    private static readonly Implication[] Implications =
    [
        new(AbuseFact.AIsEighteen, true, AbuseFact.AIsSixteen, true),
        new(AbuseFact.AIsSixteen, false, AbuseFact.AIsEighteen, false),
        new(AbuseFact.BIsEighteen, true, AbuseFact.BIsSixteen, true),
        new(AbuseFact.BIsSixteen, false, AbuseFact.BIsEighteen, false),
        new(AbuseFact.ChildUnderEighteen, false, AbuseFact.ChildIsSixteen, true),
        new(AbuseFact.ChildIsSixteen, false, AbuseFact.ChildUnderEighteen, true),
        new(AbuseFact.BothParents, true, AbuseFact.EachHasParentalRelationship, true),
    ];

    internal static ValueList<AbuseFact> ImpliedBy(AbuseFact fact) =>
        Implications.Where(one => one.If == fact && one.Holds && one.So).Select(one => one.Then).ToValueList();

    /// <summary>Completes what is known of every fact, each at its place on <see cref="AbuseFact.Names"/>.</summary>
    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    internal static void Complete(States states)
    {
        foreach (var one in Implications)
        {
            if (states[one.IfPlace] == one.IfState)
            {
                if (states[one.ThenPlace] > KnownState.NotApplicable && states[one.ThenPlace] != one.ThenState)
                {
                    throw Contradiction(one);
                }

                states[one.ThenPlace] = one.ThenState;
            }
        }
    }

    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    internal static void Check(FactSheet facts)
    {
        var states = new byte[AbuseFact.Names.Count];
        facts.ReadTo(states, AbuseFact.Names);
        Complete(states);
    }

#pragma warning disable CA2208, MA0015 // The facts are the argument of the public call, whose states are completed here.
    private static ArgumentException Contradiction(Implication broken) =>
        new($"{broken.If.Key} and {broken.Then.Key} contradict each other.", "facts");
#pragma warning restore CA2208, MA0015 // As before.

    private sealed record Implication(AbuseFact If, bool Holds, AbuseFact Then, bool So)
    {
        internal int IfPlace { get; } = If.Place;

        internal byte IfState { get; } = KnownState.Of(Holds);

        internal int ThenPlace { get; } = Then.Place;

        internal byte ThenState { get; } = KnownState.Of(So);
    }
}
