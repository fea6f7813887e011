using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>A fact that is said to hold, or said not to.</summary>
/// <param name="Fact">The fact that is stated.</param>
/// <param name="Holds">Whether the fact holds.</param>
/// <exception cref="ArgumentNullException">The fact is null.</exception>
public sealed record StatedFact(AbuseFact Fact, bool Holds)
{
    /// <summary>The fact that something is said of.</summary>
    public AbuseFact Fact { get; } = Guard.NotNull(Fact);

    /// <summary>Whether it is so, by what is known of a case. A fact that is not applicable does not hold.</summary>
    /// <param name="facts">What is known of the case.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public Finding IsSo(FactSheet facts)
    {
        var known = Guard.NotNull(facts)[Fact.Code];
        return known.IsKnown || known.State == FactState.NotApplicable ? Finding.Of(known.Or(false) == Holds) : Finding.Unknown;
    }

    /// <summary>The fact in words, after "not" when it does not hold.</summary>
    public override string ToString() => Holds ? Fact.Words : $"not: {Fact.Words}";
}
