using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What is known of a thing done: when, and whether it was in writing.</summary>
public sealed record DoneFacts
{
    /// <summary>When it was done; with the time of day where hours are counted.</summary>
    public Fact<TriggerTime> On { get; init; } = Fact<TriggerTime>.NotKnown;

    /// <summary>Whether it was in writing. It matters only to a rule that asks for writing.</summary>
    public Fact<bool> InWriting { get; init; } = Fact<bool>.NotKnown;
}
