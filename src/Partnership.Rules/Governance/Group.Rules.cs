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
        .Concat(Membership.InBalance.IsSpecified ? [GroupRules.Balance(this)] : [])
        .Concat(Membership.LapsesAfterMissed.IsSpecified ? [GroupRules.Absence(this)] : [])
        .Concat(Delegations.Select(one => one.Rule))
        .Concat(Conditions().SelectMany(one => one.Rules))
        .Concat(Deputies.IsSpecified ? [GroupRules.Deputies(this)] : [])
        .Concat(OfLife())
        .Concat(Decides.IsSpecified ? [Decides.Value.Rule] : [])
        .Concat(Grievance.IsSpecified ? Grievance.Value.Rules : [])
        .Concat(RecurringDuties.Select(one => one.Rule))
        .Distinct()
        .ToValueList();

    private IEnumerable<Rule> OfMeetings() =>
    [
        .. Meetings.Cadence.IsSpecified ? [GroupRules.Cadence(this, Meetings.Cadence)] : Array.Empty<Rule>(),
        .. Meetings.Phases.Select(one => GroupRules.Cadence(this, DocumentValue.As(one.Cadence, one.Citation))),
        .. Meetings.Interval.IsSpecified ? [GroupRules.Interval(this)] : Array.Empty<Rule>(),
        .. Meetings.InPublicAYear.IsSpecified ? [GroupRules.InPublic(this)] : Array.Empty<Rule>(),
        .. Meetings.AllInPublic.IsSpecified ? [GroupRules.AllInPublic(this)] : Array.Empty<Rule>(),
        .. Meetings.Quorum.IsSpecified ? [GroupRules.Quorum(this)] : Array.Empty<Rule>(),
        .. Meetings.Quorum.IsSpecified ? Fitness(Meetings.Quorum.Value).SelectMany(one => one.Rules) : [],
        .. Meetings.WithoutQuorum.IsSpecified ? [GroupRules.WithoutQuorum(this)] : Array.Empty<Rule>(),
        .. Meetings.Windows.Select(one => GroupRules.NamedMeeting(this, one.Meeting, one.Citation)),
        .. Meetings.OfYear.Select(one => GroupRules.NamedMeeting(this, one.Meeting, one.Citation)),
        .. Meetings.Themes.IsSpecified ? [GroupRules.Themes(this)] : Array.Empty<Rule>(),
        .. Meetings.Duties.Select(one => one.Rule),
    ];

    private IEnumerable<Rule> OfOffices() =>
    [
        .. new[] { Chair, ViceChair }.Concat(OtherOffices).Where(one => one.IsSpecified).SelectMany(one => OfOffice(one)),
        .. Chair.IsSpecified ? [GroupRules.Presiding(this)] : Array.Empty<Rule>(),
        .. Chair is { IsSpecified: true, Value.Staggered: { IsSpecified: true } staggered } ? [GroupRules.Stagger(this, staggered.Citation)] : Array.Empty<Rule>(),
    ];

    private IEnumerable<Rule> OfOffice(DocumentValue<Office> office) =>
    [
        GroupRules.Term(this, office),
        .. office.Value.Holders.IsSpecified ? [GroupRules.Vacancy(this, office)] : Array.Empty<Rule>(),
        .. office.Value.Rotation.IsSpecified ? [GroupRules.Rotation(this, office)] : Array.Empty<Rule>(),
        .. office.Value.ConsecutiveTerms.IsSpecified ? [GroupRules.ConsecutiveTerms(this, office)] : Array.Empty<Rule>(),
    ];

    private IEnumerable<Rule> OfLife() =>
    [
        .. Life.CreatedOn.IsSpecified || Life.LapsesAfter.IsSpecified ? [GroupRules.Life(this)] : Array.Empty<Rule>(),
        .. Life.ReviewOn.IsSpecified ? [GroupRules.Review(this)] : Array.Empty<Rule>(),
    ];

    /// <summary>The tests of fitness within a quorum.</summary>
    internal static IEnumerable<Condition> Fitness(Quorum quorum)
    {
        Condition[] none = [];
        return quorum.Match(_ => none, _ => none, _ => none, _ => none, _ => none, _ => none, _ => none, _ => none, _ => none, _ => none, fit => [fit.When], all => all.Tests.SelectMany(Fitness), any => any.Tests.SelectMany(Fitness), several => several.Tests.SelectMany(Fitness));
    }

    private IEnumerable<Condition> Conditions() =>
    [
        .. Eligibility.Select(one => one.Condition),
        .. Delegations.Select(one => one.When).OfType<Condition>(),
        .. Conduct.Select(one => one.When),
        .. Interests.Select(one => one.When),
        .. Membership.Barred,
    ];
}
