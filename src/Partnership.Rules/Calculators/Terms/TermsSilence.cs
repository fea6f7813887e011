using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What a group's terms do not say, what the file does not hold of them, and what each calculator therefore answers.</summary>
internal static class TermsSilence
{
    internal static IEnumerable<string> Of(Group group)
    {
        (bool IsSilent, string Sentence)[] points =
        [
            (IsSilent(group.Parent), "The terms name no parent body."),
            (IsSilent(group.Chair), "The terms do not say who chairs. The commands preside and office answer that the document does not say."),
            (group.Chair is { IsSpecified: true, Value: { LongestTerm: { IsSpecified: false, IsNotRead: false }, EndsAt: { IsSpecified: false, IsNotRead: false } } }, "The terms set no length for the chair's term: the command office answers that the document does not say."),
            (IsSilent(group.ViceChair), "The terms do not name a vice-chair."),
            (group.Unspecified.Contains(MeetingProvision.Cadence) && group.Meetings.Phases.Count == 0, "The terms do not say how often it meets: the command meetings answers that the document does not say, and the command timetable proposes no dates."),
            (IsSilent(group.Meetings.Quorum), "The terms set no quorum: the command quorum answers that the document does not say."),
            (group.Meetings.Quorum.IsSpecified && IsSilent(group.Meetings.WithoutQuorum), "The terms do not say what follows when there is no quorum."),
            (Without(group, MeetingProvision.PapersOut), "The terms do not say when papers go out: the command timetable has no date for it."),
            (Without(group, MeetingProvision.MinutesOut), "The terms do not say when minutes go out: the command timetable has no date for it."),
            (group.Membership.Categories.Count == 0 && !group.Membership.NotRead.Contains(OpenPoints.Categories, StringComparer.Ordinal), "The terms list no members: the command board answers that the document does not say."),
            (IsSilent(group.Decides), "The terms do not say how it decides: the command decide answers that the document does not say."),
            (group.Decides is { IsSpecified: true, Value.CastingVote: { IsSpecified: false, IsNotRead: false } }, "The terms do not mention a casting vote: the command decide answers not known on a tie."),
            (group.Interests.Count == 0 && !group.NotRead.Contains(OpenPoints.Interests, StringComparer.Ordinal), "The terms do not say what a member with an interest does: the command interests answers that the document does not say."),
            (IsSilent(group.Deputies) && group.Eligibility.Count == 0 && !group.NotRead.Contains(OpenPoints.Eligibility, StringComparer.Ordinal), "The terms do not mention deputies: the command substitute answers that the document does not say."),
            (IsSilent(group.Grievance), "The terms have no grievance procedure: the command grievance answers that the document does not say."),
            (IsSilent(group.Life.ReviewOn), "The terms set no review: the command reviews answers that the document does not say."),
            (IsSilent(group.Life.LapsesAfter), "The terms set no end: the command life answers that the document does not say."),
            (group.Definitions.Count == 0 && !group.NotRead.Contains(OpenPoints.Definitions, StringComparer.Ordinal), "The terms adopt no definition: the command remit lists none."),
        ];
        return points.Where(one => one.IsSilent).Select(one => one.Sentence).Concat(OpenPoints.In(group).Select(NotHeld));
    }

    private static string NotHeld(string point) => $"The file does not hold all that the terms say under '{point}': answers that depend on it are not known.";

    private static bool IsSilent<T>(in DocumentValue<T> value) => !value.IsSpecified && !value.IsNotRead;

    private static bool Without(Group group, MeetingProvision point) => group.Unspecified.Contains(point);
}
