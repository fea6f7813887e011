using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a review of the terms is due, and by when the next review is due.</summary>
/// <remarks>
/// Worked example: "review date August 2022" is not due on 31 July, due throughout August, and overdue from 1 September (SOT-TOR-003). Membership
/// last reviewed on 8 September 2021 is reviewed again by 8 September 2022 (SOT-TOR-051).
/// </remarks>
/// <example><code>var review = ReviewCalculator.Assess(Southampton.Board, new LocalDate(2026, 4, 15));</code></example>
public static class ReviewCalculator
{
    /// <summary>Whether a group's own review is due; not applicable where its document sets none.</summary>
    /// <param name="group">The group.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    public static Determination<ReviewStatus> Assess(Group group, LocalDate on) =>
        ReasonedAssess(group, on).From(new Given("group", group), new Given("on", on));

    private static Determination<ReviewStatus> ReasonedAssess(Group group, LocalDate on)
    {
        var due = Guard.NotNull(group).Life.ReviewOn;
        if (!due.IsSpecified)
        {
            return UnspecifiedPoints.Answer<ReviewStatus>(group, "when they are reviewed", on, due.IsNotRead);
        }

        var state = on < due.Value.First ? ReviewStatus.NotDue : on <= due.Value.Last ? ReviewStatus.Due : ReviewStatus.Overdue;
        return new Reasoning(on).Step(GroupRules.Review(group), Finding.Of(state != ReviewStatus.NotDue), $"Review is due {due.Value.When}").Known(state);
    }

    /// <summary>By when a recurring duty is done again; unknown where its cadence has no spacing.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="last">The day on which it was last done.</param>
    /// <exception cref="ArgumentNullException">The duty is null.</exception>
    public static Determination<LocalDate> AgainBy(RecurringDuty duty, LocalDate last) =>
        ReasonedAgainBy(duty, last).From(new Given("duty", duty), new Given("last", last));

    private static Determination<LocalDate> ReasonedAgainBy(RecurringDuty duty, LocalDate last)
    {
        var reasoning = new Reasoning(last).Using(Guard.NotNull(duty).Rule);
        return duty.Every is { IsSpecified: true, Value.Chosen: { } taken } && taken.NextBy(last) is { } by
            ? reasoning.Step(duty.Rule, Finding.Met, $"{duty.What}: {taken}").Known(by)
            : reasoning.Question(new Question("every", $"How often is this done: {duty.What}? Enter what the group has agreed. Enter what the group has agreed: the terms do not say.", duty.Rule.Citation)).Unknown<LocalDate>();
    }
}
