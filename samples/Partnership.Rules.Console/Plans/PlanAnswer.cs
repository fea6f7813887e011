using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Console.Plans;

/// <summary>What is asked of a plan, answered once for every form of showing it.</summary>
internal sealed class PlanAnswer(PlanReadResult reading, ActionPlan? before, LocalDate on, Period? horizon)
{
    internal PlanReadResult Reading { get; } = reading;

    internal ActionPlan Plan => Reading.Plan;

    internal LocalDate On { get; } = on;

    /// <summary>How far ahead to look for what ends; null for no limit.</summary>
    internal Period? Horizon { get; } = horizon;

    internal ValueList<PlanExpiry> Expiring { get; } = PlanCalculator.Expiring(reading.Plan, on, horizon);

    internal ValueList<PastDueMilestone> PastDue { get; } = PlanCalculator.PastDue(reading.Plan, on);

    internal PlanReferences References { get; } = PlanReferences.Of(reading.Plan);

    internal ValueList<PlanChange> Changes { get; } = before is null ? ValueList<PlanChange>.Empty : PlanComparison.Between(before, reading.Plan);
}
