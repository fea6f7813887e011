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

    internal static Rule ConsecutiveTerms(Group group, in DocumentValue<Office> office) =>
        Of(group, $"{office.Value.Title.Replace(' ', '-')}/consecutive-terms", $"{office.Value.Title}: {office.Value.ConsecutiveTerms.Value} terms running at most", office.Value.ConsecutiveTerms.Citation);

    internal static Rule Deputies(Group group) => Of(group, "deputies", $"Deputies: {group.Deputies.Value.Words}", group.Deputies.Citation);

    internal static Rule Interval(Group group) => Of(group, "cadence", $"{group.Name} meets every {group.Meetings.Interval.Value.Unit.Of(group.Meetings.Interval.Value.Amount, string.Empty)}", group.Meetings.Interval.Citation);

    internal static Rule InPublic(Group group) => Of(group, "in-public", $"Meetings a year in public: {group.Meetings.InPublicAYear.Value}", group.Meetings.InPublicAYear.Citation);

    internal static Rule AllInPublic(Group group) => Of(group, "all-in-public", "Every meeting is held in public", group.Meetings.AllInPublic.Citation);

    internal static Rule NamedMeeting(Group group, Trigger meeting, Citation citation) => Of(group, $"meeting/{meeting.Code}", $"Which meeting is {meeting.Words}", citation);

    internal static Rule Themes(Group group) => Of(group, "themes", $"Themes are taken up {group.Meetings.Themes.Value}", group.Meetings.Themes.Citation);

    internal static Rule Balance(Group group) => Of(group, "political-balance", "Whether the seats are in political balance", group.Membership.InBalance.Citation);

    internal static Rule Absence(Group group) => Of(group, "absence", $"A seat lapses after {Foundation.English.Number(group.Membership.LapsesAfterMissed.Value)} meetings missed in a row", group.Membership.LapsesAfterMissed.Citation);

    internal static Rule Vacancy(Group group, in DocumentValue<Office> office) =>
        Of(group, $"{office.Value.Title.Replace(' ', '-')}/holders", $"{office.Value.Title}: how many hold the office", office.Value.Holders.IsSpecified ? office.Value.Holders.Citation : office.Citation);

    internal static Rule Rotation(Group group, in DocumentValue<Office> office) =>
        Of(group, $"{office.Value.Title.Replace(' ', '-')}/rotation", $"{office.Value.Title}: {office.Value.Rotation.Value}", office.Value.Rotation.Citation);

    /// <summary>Who takes the chair, with each place that says something of it.</summary>
    internal static Rule Presiding(Group group) => Of(group, "offices/presiding", "Who takes the chair", [group.Chair.Citation, .. ChairAway(group).Select(duty => duty.Citation)]);

    /// <summary>What falls to the Vice-Chair when the Chair is away.</summary>
    internal static IEnumerable<OfficeDuty> ChairAway(Group group) =>
        group.ViceChair.IsSpecified ? group.ViceChair.Value.Duties.Where(duty => duty.Moment.Code == OfficeMoments.ChairAway.Code).Take(1) : [];

    /// <summary>When the group begins and ends, with each place that says something of it.</summary>
    internal static Rule Life(Group group) => Of(
        group, "life", "How long the group lives", [.. LifeCitations(group.Life)]);

    internal static Rule Quorum(Group group) => Of(group, "quorum", $"A quorum is {group.Meetings.Quorum.Value}", group.Meetings.Quorum.Citation);

    internal static Rule WithoutQuorum(Group group) => Of(group, "quorum/without", $"Without a quorum {group.Meetings.WithoutQuorum.Value}", group.Meetings.WithoutQuorum.Citation);

    internal static Rule Review(Group group) => Of(group, "review", $"The terms are reviewed {group.Life.ReviewOn.Value.When}", group.Life.ReviewOn.Citation);

    private static IEnumerable<Citation> LifeCitations(GroupLife life)
    {
        if (life.CreatedOn.IsSpecified)
        {
            yield return life.CreatedOn.Citation;
        }

        if (life.LapsesAfter.IsSpecified)
        {
            yield return life.LapsesAfter.Citation;
        }
    }

    private static Rule Of(Group group, string id, string title, params Citation[] citations) =>
        new(RuleId.Parse($"{group.Id}/{id}"), title, RuleLayer.Of(citations[0].Instrument), citations);
}
