using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>How many seats each political group has, on the council and on the group asked about.</summary>
public sealed record BalanceFacts
{
    /// <summary>Each political group of the council, those with no seat here included.</summary>
    public Fact<ValueList<PoliticalGroupSeats>> Seats { get; init; }
}
