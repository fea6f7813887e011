using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>Something an action depends on that ends within a horizon.</summary>
/// <param name="Action">The action that has the end date.</param>
/// <param name="On">The last day before it ends.</param>
/// <param name="Limit">The thing that ends on the day.</param>
public sealed record PlanExpiry(PlanAction Action, LocalDate On, PlanEndDate Limit)
{
    /// <summary>Action, words and day.</summary>
    public override string ToString() => $"{Action.Code}: {Limit.What} ({English.Date(On)})";
}
