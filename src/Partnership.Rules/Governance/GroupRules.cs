using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>The rules that a group's document comes to, each under its permanent id: what a calculator cites, and what the list of rules holds.</summary>
internal static class GroupRules
{
    internal static Rule Cadence(Group group, in DocumentValue<CadenceInterpretation> cadence) =>
        Of(group, "cadence", $"{group.Name} meets {cadence.Value}", cadence.Citation);

    internal static Rule Term(Group group, in DocumentValue<Office> office)
    {
        var citation = office.Value.LongestTerm.IsSpecified ? office.Value.LongestTerm.Citation
            : office.Value.EndsAt.IsSpecified ? office.Value.EndsAt.Citation
            : office.Citation;
        return Of(group, $"{office.Value.Title.Replace(' ', '-')}/term", $"{office.Value.Title}: {office.Value}", citation);
    }

    internal static Rule Stagger(Group group, Citation citation) => Of(group, "offices/stagger", "The two elections should be staggered", citation);

    internal static Rule Deputies(Group group) => Of(group, "deputies", $"Deputies: {group.Deputies.Value.Words}", group.Deputies.Citation);

    internal static Rule Interval(Group group) => Of(group, "cadence", $"{group.Name} meets every {group.Meetings.Interval.Value.Unit.Of(group.Meetings.Interval.Value.Amount, string.Empty)}", group.Meetings.Interval.Citation);

    internal static Rule InPublic(Group group) => Of(group, "in-public", $"So many meetings a year in public: {group.Meetings.InPublicAYear.Value}", group.Meetings.InPublicAYear.Citation);

    internal static Rule Rotation(Group group, in DocumentValue<Office> office) =>
        Of(group, $"{office.Value.Title.Replace(' ', '-')}/rotation", $"{office.Value.Title}: {office.Value.Rotation.Value}", office.Value.Rotation.Citation);

    /// <summary>Who takes the chair, as each place that says something of it says.</summary>
    internal static Rule Presiding(Group group, Citation citation) => Of(group, "offices/presiding", "Who takes the chair", citation);

    internal static Rule Life(Group group, Citation citation) => Of(group, "life", "How long the group lives", citation);

    internal static Rule Quorum(Group group) => Of(group, "quorum", $"A quorum is {group.Meetings.Quorum.Value}", group.Meetings.Quorum.Citation);

    internal static Rule Review(Group group) => Of(group, "review", $"The terms are reviewed in {group.Life.ReviewOn.Value}", group.Life.ReviewOn.Citation);

    /// <summary>Every rule that an answer about the group may cite.</summary>
    internal static IEnumerable<Rule> All(Group group) =>
    [
        .. OfMeetings(group),
        .. OfOffices(group),
        .. group.Membership.Categories.Select(one => one.Rule),
        .. Conditions(group).SelectMany(one => one.Rules),
        .. group.Deputies.IsSpecified ? [Deputies(group)] : Array.Empty<Rule>(),
        .. group.Life.CreatedOn.IsSpecified ? [Life(group, group.Life.CreatedOn.Citation)] : Array.Empty<Rule>(),
        .. group.Decides.IsSpecified ? [group.Decides.Value.Rule] : Array.Empty<Rule>(),
        .. group.Grievance.IsSpecified ? OfGrievance(group.Grievance.Value) : [],
        .. group.StandingDuties.Select(one => one.Rule),
        .. group.Life.ReviewOn.IsSpecified ? [Review(group)] : Array.Empty<Rule>(),
    ];

    private static IEnumerable<Rule> OfMeetings(Group group) =>
    [
        .. group.Meetings.Cadence.IsSpecified ? [Cadence(group, group.Meetings.Cadence)] : Array.Empty<Rule>(),
        .. group.Meetings.Interval.IsSpecified ? [Interval(group)] : Array.Empty<Rule>(),
        .. group.Meetings.InPublicAYear.IsSpecified ? [InPublic(group)] : Array.Empty<Rule>(),
        .. group.Meetings.Quorum.IsSpecified ? [Quorum(group)] : Array.Empty<Rule>(),
        .. group.Meetings.Duties.Select(one => one.Rule),
    ];

    private static IEnumerable<Rule> OfOffices(Group group)
    {
        foreach (var office in new[] { group.Chair, group.ViceChair }.Where(one => one.IsSpecified))
        {
            yield return Term(group, office);
            if (office.Value.Rotation.IsSpecified)
            {
                yield return Rotation(group, office);
            }
        }

        if (group.Chair.IsSpecified)
        {
            yield return Presiding(group, group.Chair.Citation);
        }

        if (group.Chair is { IsSpecified: true, Value.Staggered: { IsSpecified: true } staggered })
        {
            yield return Stagger(group, staggered.Citation);
        }
    }

    private static IEnumerable<Rule> OfGrievance(GrievanceProcedure procedure) =>
        new[] { procedure.Raising, procedure.AddressedTo, procedure.Committee, procedure.FurtherAction, procedure.Appealing, procedure.ReportingBack }
            .Where(one => one.IsSpecified)
            .Select(one => one.Value)
            .Concat([procedure.Notice.Rule, procedure.Appeal.Rule, procedure.Relay.Rule]);

    private static IEnumerable<Condition> Conditions(Group group) =>
    [
        .. group.Eligibility.Select(one => one.Condition),
        .. group.Conduct.Select(one => one.When),
        .. group.Interests.Select(one => one.When),
        .. group.Membership.Barred,
    ];

    private static Rule Of(Group group, string id, string title, Citation citation) =>
        new(RuleId.Parse($"{group.Id}/{id}"), title, RuleLayer.Of(citation.Instrument), citation);
}
