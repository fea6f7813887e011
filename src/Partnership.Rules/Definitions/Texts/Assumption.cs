using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>A fact taken not to hold when no one says, shown as assumed.</summary>
/// <param name="Fact">The fact that is assumed.</param>
/// <param name="Caveat">The caveat that states the assumption.</param>
/// <exception cref="ArgumentNullException">The fact or the caveat is null.</exception>
public sealed record Assumption(AbuseFact Fact, Caveat Caveat)
{
    /// <summary>The fact that is assumed.</summary>
    public AbuseFact Fact { get; } = Guard.NotNull(Fact);

    /// <summary>The caveat that states the assumption.</summary>
    public Caveat Caveat { get; } = Guard.NotNull(Caveat);

    /// <summary>How it is shown, in words.</summary>
    public override string ToString() => Caveat.Text;
}
