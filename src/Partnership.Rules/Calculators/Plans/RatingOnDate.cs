using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>What an action's rating is worth on a day.</summary>
/// <param name="Rating">The rating as written; null when there is none.</param>
/// <param name="State">Whether it holds on the day.</param>
/// <param name="Until">The limit the rating carries; null when it carries none.</param>
public sealed record RatingOnDate(Rating? Rating, RatingStatus State, PlanEndDate? Until)
{
    /// <summary>The rating, or lapsed, or unrated.</summary>
    public override string ToString() => State == RatingStatus.Holds ? Rating!.Code : State.Code;
}
