using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>What a group's terms leave unsaid, and what each calculator therefore answers.</summary>
internal static class TermsSilence
{
    internal static IEnumerable<string> Of(Group group)
    {
        (bool IsSilent, string Sentence)[] points =
        [
            (!group.Parent.IsSpecified, "The terms name no parent body."),
            (!group.Chair.IsSpecified, "The terms do not say who chairs. The commands preside and office answer 'unspecified'."),
            (group.Chair is { IsSpecified: true, Value: { LongestTerm.IsSpecified: false, EndsAt.IsSpecified: false } }, "The terms set no length for the chair's term: office answers unspecified."),
            (!group.ViceChair.IsSpecified, "The terms do not name a vice-chair."),
            (!group.Meetings.Cadence.IsSpecified && !group.Meetings.Interval.IsSpecified && group.Meetings.Phases.Count == 0, "The terms do not say how often it meets: meetings answers unspecified, and timetable proposes no dates."),
            (!group.Meetings.Quorum.IsSpecified, "The terms set no quorum: quorum answers unspecified."),
            (group.Meetings.Quorum.IsSpecified && !group.Meetings.WithoutQuorum.IsSpecified, "The terms do not say what follows when there is no quorum."),
            (Without(group, MeetingProvision.PapersOut), "The terms do not say when papers go out: timetable has no date for it."),
            (Without(group, MeetingProvision.MinutesOut), "The terms do not say when minutes go out: timetable has no date for it."),
            (group.Membership.Categories.Count == 0, "The terms list no members: board answers unspecified."),
            (!group.Decides.IsSpecified, "The terms do not say how it decides: decide answers unspecified."),
            (group.Decides is { IsSpecified: true, Value.CastingVote.IsSpecified: false }, "The terms do not mention a casting vote: decide answers unknown on a tie."),
            (group.Interests.Count == 0, "The terms do not say what a member with an interest does: interests answers unspecified."),
            (!group.Deputies.IsSpecified && group.Eligibility.Count == 0, "The terms do not mention deputies: substitute answers unspecified."),
            (!group.Grievance.IsSpecified, "The terms have no grievance procedure: grievance answers unspecified."),
            (!group.Life.ReviewOn.IsSpecified, "The terms set no review: reviews answers unspecified."),
            (!group.Life.LapsesAfter.IsSpecified, "The terms set no end: life answers unspecified."),
            (group.Definitions.Count == 0, "The terms adopt no definition: remit lists none."),
        ];
        return points.Where(one => one.IsSilent).Select(one => one.Sentence);
    }

    private static bool Without(Group group, MeetingProvision point) => group.Meetings.Duties.All(one => one.Point != point);
}
