using Partnership.Rules.ActionPlans;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents;

/// <summary>By when an action is due, in the plan's own words and, where they name one, as a date.</summary>
/// <param name="Action">The action as it was read.</param>
/// <param name="Text">The words of the plan.</param>
/// <param name="On">The date, as closely as it is known; null where the words name none.</param>
/// <param name="Kind">What sort of answer the words give.</param>
public sealed record ActionDueDate(PlanAction Action, string Text, PartialDate? On, DueKind Kind)
{
    /// <summary>The words of the plan.</summary>
    public override string ToString() => Text;
}
