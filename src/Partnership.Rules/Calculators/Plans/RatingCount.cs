using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>A rating and how many actions have it.</summary>
/// <param name="Rating">The rating that was counted.</param>
/// <param name="Count">The number of actions with the rating.</param>
public sealed record RatingCount(Rating Rating, int Count)
{
    /// <summary>The rating and its number, as in <c>green=21</c>.</summary>
    public override string ToString() => $"{Rating}={English.Number(Count)}";
}
