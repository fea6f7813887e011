using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>What an action's rating is worth on a day.</summary>
/// <param name="Rating">The rating as written; null when there is none.</param>
/// <param name="State">The status of the rating on the day.</param>
/// <param name="Until">The end date of the rating; null when it has none.</param>
public sealed record RatingOnDate(Rating? Rating, RatingStatus State, PlanEndDate? Until)
{
    /// <summary>The rating, or lapsed, or unrated.</summary>
    public override string ToString() => State == RatingStatus.Holds ? Rating!.Code : State.Code;
}
