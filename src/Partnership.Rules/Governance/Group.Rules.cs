using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <content>Every rule that an answer about the group may cite.</content>
public sealed partial record Group
{
    /// <summary>Every rule that an answer about the group may cite, each once; one list for answers, for terms and for the rules built in.</summary>
    public ValueList<Rule> Rules => OfMeetings()
        .Concat(OfOffices())
        .Concat(Membership.Categories.Select(one => one.Rule))
        .Concat(Conditions().SelectMany(one => one.Rules))
        .Concat(Deputies.IsSpecified ? [GroupRules.Deputies(this)] : [])
        .Concat(OfLife())
        .Concat(Decides.IsSpecified ? [Decides.Value.Rule] : [])
        .Concat(Grievance.IsSpecified ? Grievance.Value.Rules : [])
        .Concat(StandingDuties.Select(one => one.Rule))
        .Distinct()
        .ToValueList();

    private IEnumerable<Rule> OfMeetings() =>
    [
        .. Meetings.Cadence.IsSpecified ? [GroupRules.Cadence(this, Meetings.Cadence)] : Array.Empty<Rule>(),
        .. Meetings.Phases.Select(one => GroupRules.Cadence(this, DocumentValue.As(one.Cadence, one.Citation))),
        .. Meetings.Interval.IsSpecified ? [GroupRules.Interval(this)] : Array.Empty<Rule>(),
        .. Meetings.InPublicAYear.IsSpecified ? [GroupRules.InPublic(this)] : Array.Empty<Rule>(),
        .. Meetings.Quorum.IsSpecified ? [GroupRules.Quorum(this)] : Array.Empty<Rule>(),
        .. Meetings.Duties.Select(one => one.Rule),
    ];

    private IEnumerable<Rule> OfOffices() =>
    [
        .. new[] { Chair, ViceChair }.Where(one => one.IsSpecified).SelectMany(one => OfOffice(one)),
        .. Chair.IsSpecified ? [GroupRules.Presiding(this)] : Array.Empty<Rule>(),
        .. Chair is { IsSpecified: true, Value.Staggered: { IsSpecified: true } staggered } ? [GroupRules.Stagger(this, staggered.Citation)] : Array.Empty<Rule>(),
    ];

    private IEnumerable<Rule> OfOffice(DocumentValue<Office> office) =>
    [
        GroupRules.Term(this, office),
        .. office.Value.Rotation.IsSpecified ? [GroupRules.Rotation(this, office)] : Array.Empty<Rule>(),
        .. office.Value.ConsecutiveTerms.IsSpecified ? [GroupRules.ConsecutiveTerms(this, office)] : Array.Empty<Rule>(),
    ];

    private IEnumerable<Rule> OfLife() =>
    [
        .. Life.CreatedOn.IsSpecified || Life.LapsesAfter.IsSpecified ? [GroupRules.Life(this)] : Array.Empty<Rule>(),
        .. Life.ReviewOn.IsSpecified ? [GroupRules.Review(this)] : Array.Empty<Rule>(),
    ];

    private IEnumerable<Condition> Conditions() =>
    [
        .. Eligibility.Select(one => one.Condition),
        .. Conduct.Select(one => one.When),
        .. Interests.Select(one => one.When),
        .. Membership.Barred,
    ];
}
