using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Whether one point of a group's terms contradicts another, so that one of the two has no effect.</summary>
internal static class ContradictionNames
{
    private static readonly string[] Ties = [DecisionMethod.Majority.Code, DecisionMethod.ConsensusThenMajority.Code];

    internal static IEnumerable<TermsProblem> Of(Group group, string path, ParentCircles circles, HashSet<string> ids) =>
        Deciding(group, path).Concat(Numbers(group, path)).Concat(Parents(group, path, circles)).Concat(OpenAndGiven(group, $"{path}.meetings")).Concat(Scopes(group, path, ids));

    private static IEnumerable<TermsProblem> Deciding(Group group, string path)
    {
        if (group.Deputies.IsSpecified && group.Deputies.Value == DeputyPolicy.Forbidden && group.Eligibility.Any(one => one.Question == EligibilityQuestion.Substitute))
        {
            yield return new TermsProblem("deputies-forbidden", $"{path}.deputies", "Deputies are forbidden, and a rule says who may be one. Keep the one that the terms state.");
        }

        if (group.Decides.IsSpecified && group.Decides.Value is { CastingVote: { IsSpecified: true, Value: true } } decides && Array.IndexOf(Ties, decides.Method.Code) < 0)
        {
            yield return new TermsProblem("casting-vote-without-tie", $"{path}.decides", $"A casting vote has no effect where the group decides {decides.Method.Words}.");
        }

        if (group.Life is { ReviewOn.IsSpecified: true, LapsesAfter.IsSpecified: true } life && life.ReviewOn.Value.First > life.LapsesAfter.Value.Last)
        {
            yield return new TermsProblem("review-after-end", $"{path}.life.reviewOn", $"The review is {life.ReviewOn.Value.When}, after the group lapses {life.LapsesAfter.Value.When}.");
        }
    }

    private static IEnumerable<TermsProblem> Numbers(Group group, string path)
    {
        (int? Number, string Name)[] numbers =
        [
            (group.Membership.Maximum.IsSpecified ? group.Membership.Maximum.Value : null, "membership.maximum"),
            (group.Membership.MostFromOneBody.IsSpecified ? group.Membership.MostFromOneBody.Value : null, "membership.mostFromOneBody"),
            (group.Membership.LapsesAfterMissed.IsSpecified ? group.Membership.LapsesAfterMissed.Value : null, "membership.lapsesAfterMissed"),
        ];
        return numbers.Where(one => one.Number < 1).Select(one => new TermsProblem("below-one", $"{path}.{one.Name}", $"{English.Number(one.Number!.Value)} would leave no one a member. Enter 1 or more."))
            .Concat(group.Meetings.Interval is { IsSpecified: true } interval && (interval.Value.Amount == 0 || interval.Value.Direction == Direction.Before) ? [new TermsProblem("no-length", $"{path}.meetings.interval", $"'{interval.Value}' is no length of time. Enter how far apart meetings are, such as 6 weeks.")] : [])
            .Concat(group.Meetings.Windows.Where(one => one.Months.Count == 0).Select(one => new TermsProblem("no-months", $"{path}.meetings.windows", $"{English.Sentence(one.Meeting.Words)} has no months. Enter the months in which it falls.")))
            .Concat(group.Meetings.OfYear.Where(one => group.Meetings.Windows.Any(window => window.Meeting.Code == one.Meeting.Code)).Select(one => new TermsProblem("doubled-meeting", $"{path}.meetings.ofYear", $"The meeting '{one.Meeting.Code}' is in windows too, and only the months there have an effect.")));
    }

    private static IEnumerable<TermsProblem> Parents(Group group, string path, ParentCircles circles)
    {
        if (group is { Parent.IsSpecified: true, SecondParent.IsSpecified: true } && group.Parent.Value.Key == group.SecondParent.Value.Key)
        {
            yield return new TermsProblem("same-parents", $"{path}.secondParent", $"{group.Name} has the same parent body twice.");
        }

        if (circles.Hold(group))
        {
            yield return new TermsProblem("circle-of-parents", $"{path}.parent", $"{group.Name} is, over its parent bodies, a sub-group of itself.");
        }
    }

    /// <summary>A single value that is given cannot at the same time be not read. A list can: more of it is in the document.</summary>
    private static IEnumerable<TermsProblem> OpenAndGiven(Group group, string path)
    {
        var said = group.Meetings;
        (string Name, bool IsGiven)[] points =
        [
            ("cadence", said.Cadence.IsSpecified), ("duration", said.Duration.IsSpecified), ("quorum", said.Quorum.IsSpecified), ("withoutQuorum", said.WithoutQuorum.IsSpecified), ("minuteTaker", said.MinuteTaker.IsSpecified), ("interval", said.Interval.IsSpecified),
            ("papersIn", said.Duties.Any(one => one.Point == MeetingProvision.PapersIn)), ("papersOut", said.Duties.Any(one => one.Point == MeetingProvision.PapersOut)), ("minutesOut", said.Duties.Any(one => one.Point == MeetingProvision.MinutesOut)),
        ];
        return points.Where(one => one.IsGiven && said.NotRead.Contains(one.Name, StringComparer.Ordinal))
            .Select(one => new TermsProblem("given-and-not-read", $"{path}.notRead", $"'{one.Name}' is given, and 'notRead' names it too. Remove it from 'notRead' once the file holds what the terms say."));
    }

    private static IEnumerable<TermsProblem> Scopes(Group group, string path, HashSet<string> ids) =>
        group.Conduct.SelectMany(one => one.Scope).Where(one => !ids.Contains(one.Value))
            .Select(one => TermsProblem.Unknown("unknown-group", $"{path}.conduct", "a group of the terms", one.Value, ids));
}
