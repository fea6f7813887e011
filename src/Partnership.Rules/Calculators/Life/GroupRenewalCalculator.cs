using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a group that lapses unless it is renewed still exists on a day.</summary>
/// <remarks>Worked example: a group that lapses in 2029 unless renewed for 2 years at a time is running on 1 January 2031 once renewed, and has lapsed on 1 January 2032; for 2031 the library asks for the day on which it lapses.</remarks>
/// <example><code>var life = GroupRenewalCalculator.Assess(Southampton.Board, Fact.Known(1), new LocalDate(2026, 4, 15));</code></example>
public static class GroupRenewalCalculator
{
    /// <summary>Where a group is in its life; not applicable, with the caveat <c>unspecified</c>, where its document sets no end.</summary>
    /// <param name="group">The group.</param>
    /// <param name="renewals">The number of renewals; not known when it was not given.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">The number of renewals is negative.</exception>
    public static Determination<GroupRenewalStatus> Assess(Group group, Fact<int> renewals, LocalDate on) =>
        Reasoned(group, renewals, on).From(new Given("group", group), new Given("renewals", renewals), new Given("on", on));

    private static Determination<GroupRenewalStatus> Reasoned(Group group, Fact<int> renewals, LocalDate on)
    {
        var life = Guard.NotNull(group).Life;
        if (life.CreatedOn.IsSpecified && on < life.CreatedOn.Value.First)
        {
            return Step(group, life.CreatedOn.Citation, $"It was set up {life.CreatedOn.Value.When}", on).Known(GroupRenewalStatus.NotYet);
        }

        if (!life.LapsesAfter.IsSpecified)
        {
            return UnspecifiedPoints.Answer<GroupRenewalStatus>(group, "when they lapse", on, life.LapsesAfter.IsNotRead);
        }

        var times = Guard.AtLeast(0, renewals.Or(0));
        var (first, last) = (End(life, life.LapsesAfter.Value.First, times), End(life, life.LapsesAfter.Value.Last, times));
        var reasoning = Step(group, life.LapsesAfter.Citation, $"It lapses after {English.Date(last)}, renewed {English.Number(times)} times", on);
        return on <= first ? reasoning.Known(GroupRenewalStatus.Running)
            : on <= last ? reasoning.Question(new Question("lapses-after", $"On what day of {English.Value(life.LapsesAfter.Value)} does {group.Name} lapse? Enter a date such as 2026-02-09.", life.LapsesAfter.Citation)).Unknown<GroupRenewalStatus>()
            : life.RenewedFor.IsNotRead ? UnspecifiedPoints.Withheld(reasoning.Known(GroupRenewalStatus.Lapsed), group, "for how long they are renewed")
            : renewals.IsKnown || !life.RenewedFor.IsSpecified ? reasoning.Known(GroupRenewalStatus.Lapsed)
            : reasoning.Question(new Question("renewals", $"How often was {group.Name} renewed? Enter a whole number.", life.RenewedFor.Citation)).Unknown<GroupRenewalStatus>();
    }

    private static LocalDate End(GroupLife life, LocalDate lapses, int times) => life.RenewedFor.IsSpecified ? RepeatedLimit.After(lapses, life.RenewedFor.Value, times) : lapses;

    private static Reasoning Step(Group group, Citation citation, string says, LocalDate on) =>
        new Reasoning(on).Step(new Step(GroupRules.Life(group), Finding.Met, citation, says));
}
