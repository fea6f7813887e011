using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers who was represented at a meeting, by the group's own rule on members and substitutes.</summary>
/// <remarks>A substitute counts only as the group's rule allows. A category without a report is unknown, never absent.</remarks>
/// <example><code>var came = AttendanceCalculator.Assess(Southampton.Board, [new Attendance("housing", Presence.Member, FactSheet.Empty)], new LocalDate(2026, 4, 15));</code></example>
public static class AttendanceCalculator
{
    /// <summary>Each category of the group in order.</summary>
    /// <param name="group">The group.</param>
    /// <param name="attended">The attendance, by category.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentException">A category appears twice, or is not on a list that names everyone.</exception>
    public static ValueList<AttendanceResult> Assess(Group group, IEnumerable<Attendance> attended, LocalDate on)
    {
        var by = new Dictionary<string, Attendance>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in Guard.NotNull(attended))
        {
            Guard.Require(Guard.NotNull(group).Membership.IsPartial || group.Membership.Find(one.Category) is not null, $"'{one.Category}' is not on the list of {group.Name}. Valid values: {group.Membership}.", nameof(attended));
            Guard.Require(!by.ContainsKey(one.Category), $"'{one.Category}' appears twice. Enter it once.", nameof(attended));
            by.Add(one.Category, one);
        }

        return Guard.NotNull(group).Membership.Categories
            .Select(category => new AttendanceResult(category, Judged(group, category, by.TryGetValue(category.Code, out var one) ? one : null, on)))
            .Concat(by.Values.Where(one => group.Membership.Find(one.Category) is null).Select(one => Unlisted(group, one, on)))
            .ToValueList();
    }

    private static Determination<Finding> Judged(Group group, MemberCategory category, Attendance? attended, LocalDate on) =>
        Represented(group, category, attended, on).From(new Given("group", group), new Given("category", category.Code), new Given("attended", attended), new Given("on", on));

    /// <summary>A place that is not on a list which does not name everyone: whether there is such a place is not known.</summary>
    private static AttendanceResult Unlisted(Group group, Attendance attended, LocalDate on)
    {
        var citation = group.Membership.IsWhole.Citation;
        var place = new MemberCategory(attended.Category, attended.Category, MemberKind.Full, citation);
        var reasoning = new Reasoning(on).Caveat(new Caveat("not-on-partial-list", $"'{attended.Category}' is not on the list of {group.Name}, and the list is not complete.", citation));
        return new AttendanceResult(place, reasoning.Question(new Question($"place/{attended.Category}", $"Does {attended.Category} have a seat on {group.Name}?", citation)).Unknown<Finding>());
    }

    private static Determination<Finding> Represented(Group group, MemberCategory category, Attendance? attended, LocalDate on)
    {
        var reasoning = new Reasoning(on);
        var presence = attended?.Presence ?? Presence.Unknown;
        return presence == Presence.Member ? reasoning.Step(category.Rule, Finding.Met, "The member came").Known(Finding.Met)
            : presence == Presence.Substitute ? EligibilityCalculator.Assess(group, EligibilityQuestion.Substitute, attended!.Substitute, on, category.Kind)
            : !category.Kind.IsExpectedToAttend ? reasoning.Step(category.Rule, Finding.Met, $"A {category.Kind.Words} is not looked for").NotApplicable<Finding>()
            : presence == Presence.Nobody ? DeputyMissed(group, reasoning.Step(category.Rule, Finding.NotMet, "No one came")).Known(Finding.NotMet)
            : reasoning.Question(new Question($"attended/{category.Code}", $"Who came for {category.Name}? Enter the member, a substitute or no one.", category.Citation)).Unknown<Finding>();
    }

    /// <summary>Where a deputy must come when the member cannot, an empty chair is more than an absence.</summary>
    private static Reasoning DeputyMissed(Group group, Reasoning reasoning) =>
        group.Deputies.IsSpecified && group.Deputies.Value == DeputyPolicy.Required
            ? reasoning.Caveat(new Caveat("deputy-required", "Neither the member nor a deputy came; the terms ask that one of them does.", group.Deputies.Citation))
            : reasoning;
}
