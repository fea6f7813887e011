using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>Gathers the rules of a partnership's terms out of the groups and the lists that hold them.</summary>
internal static class RulesWithin
{
    internal static ValueList<Rule> Of(Terms terms) => terms.Groups.SelectMany(OfGroup)
        .Concat(terms.StandingDuties.Select(one => one.Rule))
        .Concat(terms.Deadlines.Select(one => one.Rule))
        .Concat(terms.Requirements.Select(one => one.Rule))
        .Distinct()
        .OrderBy(rule => rule.Id.Value, StringComparer.Ordinal)
        .ToValueList();

    private static IEnumerable<Rule> OfGroup(Group group) =>
    [
        .. group.Membership.Categories.Select(one => one.Rule),
        .. group.Membership.Barred.SelectMany(OfCondition),
        .. group.Meetings.Duties.Select(one => one.Rule),
        .. group.Eligibility.SelectMany(one => OfCondition(one.Condition)),
        .. group.Conduct.SelectMany(one => OfCondition(one.When)),
        .. group.Interests.SelectMany(one => OfCondition(one.When)),
        .. group.StandingDuties.Select(one => one.Rule),
        .. group.Decides.IsSpecified ? ValueList.Of(group.Decides.Value.Rule) : ValueList<Rule>.Empty,
        .. group.Grievance.IsSpecified ? OfGrievance(group.Grievance.Value) : [],
    ];

    private static IEnumerable<Rule> OfGrievance(GrievanceProcedure one) => new[] { one.Raising, one.AddressedTo, one.Committee, one.FurtherAction, one.Appealing, one.ReportingBack }
        .Where(step => step.IsSpecified)
        .Select(step => step.Value)
        .Concat([one.Notice.Rule, one.Appeal.Rule, one.Relay.Rule]);

    private static IEnumerable<Rule> OfCondition(Condition condition) => condition.Parts.SelectMany(OfCondition).Prepend(condition.Rule);
}
