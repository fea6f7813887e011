using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>The totals of one strand.</summary>
/// <param name="Strand">The strand; null for actions that have none.</param>
/// <param name="Totals">The totals for the strand.</param>
public sealed record StrandTotals(Strand? Strand, RatingTotals Totals)
{
    /// <summary>Strand and totals, as one line of text.</summary>
    public override string ToString() => $"{Strand?.Name ?? "no strand"}: {Totals}";
}
