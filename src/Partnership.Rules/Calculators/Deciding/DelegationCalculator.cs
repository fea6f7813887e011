using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether someone may decide a matter for a group, by its own terms.</summary>
/// <remarks>Worked example: the chair may decide urgent matters when the vice-chair agrees. For an urgent matter the answer is unknown until you say whether the vice-chair agrees.</remarks>
/// <example><code>var allowed = DelegationCalculator.Assess(Southampton.Board, "the annual workplan", "the Chair", FactSheet.Empty, new LocalDate(2026, 4, 15));</code></example>
public static class DelegationCalculator
{
    /// <summary>Whether a decision may be taken by someone for the group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="matter">The code of what is decided.</param>
    /// <param name="by">The key of who would decide.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="on">The date asked about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<Finding> Assess(Group group, string matter, string by, FactSheet facts, LocalDate on) =>
        Reasoned(group, matter, by, facts, on).From(new Given("group", group), new Given("matter", matter), new Given("by", by), new Given("facts", facts), new Given("on", on));

    private static Determination<Finding> Reasoned(Group group, string matter, string by, FactSheet facts, LocalDate on)
    {
        Guard.NotNull(facts);
        Guard.NotNull(by);
        Guard.NotNull(matter);
        var named = Guard.NotNull(group).Delegations.Where(one => string.Equals(one.Matter, matter, StringComparison.OrdinalIgnoreCase)).ToArray();
        var found = Array.Find(named, one => PartyNames.Match(one.To, by));
        return found is not null ? To(found, facts, on)
            : group.NotRead.Contains(OpenPoints.Delegations, StringComparer.Ordinal) ? UnspecifiedPoints.NotRead<Finding>(group, $"to whom '{matter}' is left", on)
            : named.Length > 0 ? new Reasoning(on).Step(named[0].Rule, Finding.NotMet, $"The matter is left to {English.And([.. named.Select(one => one.To.Name)])}").Known(Finding.NotMet)
            : UnspecifiedPoints.Answer<Finding>(group, $"that '{matter}' is left to anyone", on);
    }

    private static Determination<Finding> To(Delegation delegation, FactSheet facts, LocalDate on)
    {
        var told = delegation.When?.Assess(facts, on) ?? new Reasoning(on).Step(delegation.Rule, Finding.Met, $"The matter is left to {delegation.To.Name}").Known(Finding.Met);
        return delegation.ReportsBack is { IsSpecified: true, Value: true } && !told.ToFinding().IsNotMet
            ? told.WithCaveats([new Caveat("reports-back", "The decision is reported to the next meeting.", delegation.ReportsBack.Citation)])
            : told;
    }
}
