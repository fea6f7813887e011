using Partnership.Rules.Foundation;
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
        return Of(group, $"{office.Value.Title.Replace(' ', '-')}/term", Filled(office.Value), citation);
    }

    /// <summary>How an office is filled, and for how long at most, as a sentence that makes sense by itself.</summary>
    private static string Filled(Office office)
    {
        var filled = office.By is not { } by ? $"The {office.Title} is {office.FilledBy.Words}"
            : office.FilledBy == FilledBy.Post ? $"The office of {office.Title} is filled by {by}, by virtue of the post"
            : $"{by} appoints the {office.Title}";
        filled = English.Sentence(filled);
        return office.LongestTerm.IsSpecified ? $"{filled}, for {office.LongestTerm.Value.Unit.Of(office.LongestTerm.Value.Amount, string.Empty)} at most" : filled;
    }

    internal static Rule Stagger(Group group, Citation citation) => Of(group, "offices/stagger", "The two elections should be staggered", citation);

    internal static Rule ConsecutiveTerms(Group group, in DocumentValue<Office> office) =>
        Of(group, $"{office.Value.Title.Replace(' ', '-')}/consecutive-terms", $"The {office.Value.Title} serves at most {English.Count(office.Value.ConsecutiveTerms.Value, "term")} in succession", office.Value.ConsecutiveTerms.Citation);

    internal static Rule Deputies(Group group) => Of(group, "deputies", English.Sentence(group.Deputies.Value.Words), group.Deputies.Citation);

    internal static Rule Interval(Group group) => Of(group, "cadence", $"{group.Name} meets every {group.Meetings.Interval.Value.Unit.Of(group.Meetings.Interval.Value.Amount, string.Empty)}", group.Meetings.Interval.Citation);

    internal static Rule InPublic(Group group) => Of(group, "in-public", $"The group holds {English.Count(group.Meetings.InPublicAYear.Value, "meeting")} a year in public", group.Meetings.InPublicAYear.Citation);

    internal static Rule AllInPublic(Group group) => Of(group, "all-in-public", "Every meeting is held in public", group.Meetings.AllInPublic.Citation);

    internal static Rule NamedMeeting(Group group, Trigger meeting, Citation citation) => Of(group, $"meeting/{meeting.Code}", $"The terms name {meeting.Words}", citation);

    internal static Rule Themes(Group group) => Of(group, "themes", $"Meetings take up {English.And([.. group.Meetings.Themes.Value.Themes])} in turn", group.Meetings.Themes.Citation);

    internal static Rule Balance(Group group) => Of(group, "political-balance", "The seats are in political balance", group.Membership.InBalance.Citation);

    internal static Rule Absence(Group group) => Of(group, "absence", $"A seat lapses after {Foundation.English.Number(group.Membership.LapsesAfterMissed.Value)} meetings missed in a row", group.Membership.LapsesAfterMissed.Citation);

    internal static Rule Vacancy(Group group, in DocumentValue<Office> office) =>
        Of(group, $"{office.Value.Title.Replace(' ', '-')}/holders", $"The office of {office.Value.Title} has {(office.Value.Holders.IsSpecified ? English.Count(office.Value.Holders.Value, "holder") : "a holder")}", office.Value.Holders.IsSpecified ? office.Value.Holders.Citation : office.Citation);

    internal static Rule Rotation(Group group, in DocumentValue<Office> office) =>
        Of(group, $"{office.Value.Title.Replace(' ', '-')}/rotation", $"The office of {office.Value.Title} is held {office.Value.Rotation.Value.Sentence}", office.Value.Rotation.Citation);

    /// <summary>Who takes the chair, with each place that says something of it.</summary>
    internal static Rule Presiding(Group group) => Of(group, "offices/presiding", "The Chair takes the chair, or the person named for when the Chair is away", [group.Chair.Citation, .. ChairAway(group).Select(duty => duty.Citation)]);

    /// <summary>What falls to the Vice-Chair when the Chair is away.</summary>
    internal static IEnumerable<OfficeDuty> ChairAway(Group group) =>
        group.ViceChair.IsSpecified ? group.ViceChair.Value.Duties.Where(duty => duty.Moment.Code == OfficeMoments.ChairAway.Code).Take(1) : [];

    /// <summary>When the group begins and ends, with each place that says something of it.</summary>
    internal static Rule Life(Group group) => Of(
        group, "life", "The terms say how long the group lasts", [.. LifeCitations(group.Life)]);

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
