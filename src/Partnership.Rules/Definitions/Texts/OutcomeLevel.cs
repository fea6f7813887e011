using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>One rung of a test: the outcome it gives when its condition is met and no stronger one is.</summary>
/// <param name="Outcome">The outcome of the level.</param>
/// <param name="Condition">The condition for the outcome.</param>
/// <exception cref="ArgumentNullException">The outcome or the condition is null.</exception>
public sealed record OutcomeLevel(DefinitionStatus Outcome, Condition Condition)
{
    /// <summary>The outcome that this level gives.</summary>
    public DefinitionStatus Outcome { get; } = Guard.NotNull(Outcome);

    /// <summary>The condition that this level requires.</summary>
    public Condition Condition { get; } = Guard.NotNull(Condition);

    /// <summary>The outcome and its condition.</summary>
    public override string ToString() => $"{Outcome}: {Condition}";
}
