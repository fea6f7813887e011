using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Whether what a group's terms say fits together: numbers that can be reached, days in order, events that come up, grades that stand once.</summary>
internal static class CoherenceNames
{
    internal static IEnumerable<TermsProblem> Of(Group group, string path) =>
        Reachable(group, path).Concat(WrongWay(group, path)).Concat(Life(group.Life, $"{path}.life")).Concat(Moments(group, path)).Concat(Repeated(group, path)).Concat(OfItself(group, path)).Concat(OutOfMonths(group, path));

    private static IEnumerable<TermsProblem> Reachable(Group group, string path)
    {
        var list = group.Membership;
        int? most = list.Maximum.IsSpecified ? list.Maximum.Value
            : list.Categories.Count > 0 && !list.IsPartial && list.IsOpen is not { IsSpecified: true, Value: true } && list.Categories.All(one => one.Seats is { IsSpecified: true, Value.Most: not null }) ? list.Categories.Sum(one => one.Seats.Value.Most!.Value)
            : null;
        if (most is { } seats && group.Meetings.Quorum.IsSpecified && LeastPresent(group.Meetings.Quorum.Value) is var needed && needed > seats)
        {
            yield return new TermsProblem("quorum-above-seats", $"{path}.meetings.quorum", $"The quorum needs {English.Number(needed)} members, and the list has at most {English.Number(seats)}. No meeting can have a quorum.");
        }

        if (list.Maximum.IsSpecified && list.Categories.Where(one => one.Seats.IsSpecified).Sum(one => one.Seats.Value.Minimum) is var least && least > list.Maximum.Value)
        {
            yield return new TermsProblem("seats-above-maximum", $"{path}.membership.maximum", $"The categories have at least {English.Number(least)} seats, and the group has at most {English.Number(list.Maximum.Value)} members.");
        }
    }

    /// <summary>The fewest who can meet a quorum; 0 where that depends on the list.</summary>
    private static int LeastPresent(Quorum quorum) => quorum.Match(
        _ => 0,
        members => members.Minimum,
        _ => 0,
        _ => 0,
        category => category.Minimum,
        bodies => bodies.Minimum,
        body => body.Minimum,
        area => area.Minimum,
        _ => 1,
        kind => LeastPresent(kind.Count),
        fit => fit.Minimum,
        all => all.Tests.Max(LeastPresent),
        any => any.Tests.Min(LeastPresent),
        several => several.Tests.Select(LeastPresent).OrderBy(one => one).ElementAt(several.Minimum - 1));

    /// <summary>Papers are handed in and go out before the meeting, in that order; minutes go out after it. Another duty can be on either side.</summary>
    private static IEnumerable<TermsProblem> WrongWay(Group group, string path)
    {
        var duties = group.Meetings.Duties;
        for (var place = 0; place < duties.Count; place++)
        {
            var (duty, way) = (duties[place], duties[place].Point == MeetingProvision.MinutesOut ? Direction.After : Direction.Before);
            if (duty.Limit.Direction != way && duty.Point != MeetingProvision.OtherDuty)
            {
                yield return new TermsProblem("wrong-way", $"{path}.meetings.duties[{English.Number(place)}].deadline.limit", $"'{duty.What}' is counted {duty.Limit.Direction} the meeting. {English.Sentence(duty.Point.Words)} is counted {way} it.") { DidYouMean = way.Code };
            }
        }

        var into = duties.FirstOrDefault(one => one.Point == MeetingProvision.PapersIn);
        var outOf = duties.FirstOrDefault(one => one.Point == MeetingProvision.PapersOut);
        if (into is not null && outOf is not null && into.Limit.Counting == outOf.Limit.Counting && into.Limit.Unit == outOf.Limit.Unit && into.Limit.Direction == outOf.Limit.Direction && into.Limit.Amount < outOf.Limit.Amount)
        {
            yield return new TermsProblem("papers-in-after-out", $"{path}.meetings.duties", $"Papers are handed in {into.Limit} the meeting, after they go out, {outOf.Limit} it.");
        }
    }

    private static IEnumerable<TermsProblem> Life(GroupLife life, string path)
    {
        if (life is { CreatedOn.IsSpecified: true, LapsesAfter.IsSpecified: true } && life.LapsesAfter.Value.Last < life.CreatedOn.Value.First)
        {
            yield return new TermsProblem("ends-before-start", $"{path}.lapsesAfter", $"The group lapses {life.LapsesAfter.Value.When}, before it is set up {life.CreatedOn.Value.When}.");
        }

        if (life is { CreatedOn.IsSpecified: true, ReviewOn.IsSpecified: true } && life.ReviewOn.Value.Last < life.CreatedOn.Value.First)
        {
            yield return new TermsProblem("review-before-start", $"{path}.reviewOn", $"The review is {life.ReviewOn.Value.When}, before the group is set up {life.CreatedOn.Value.When}.");
        }
    }

    /// <summary>What a duty depends on must be a meeting or a moment that the terms or the library know.</summary>
    private static IEnumerable<TermsProblem> Moments(Group group, string path)
    {
        string[] meetings = [Trigger.Meeting.Code, .. group.Meetings.Windows.Select(one => one.Meeting.Code), .. group.Meetings.OfYear.Select(one => one.Meeting.Code)];
        var duties = group.RecurringDuties.Select((duty, place) => (duty.AtMeeting, Path: $"{path}.standingDuties[{English.Number(place)}].atMeeting")).Where(one => one.AtMeeting is not null && Array.IndexOf(meetings, one.AtMeeting.Code) < 0);
        foreach (var (meeting, at) in duties)
        {
            yield return TermsProblem.Unknown("unknown-meeting", at, "a meeting that the terms name in windows or ofYear", meeting!.Code, meetings);
        }

        string[] moments = [OfficeMoments.EachMeeting.Code, OfficeMoments.TermEnd.Code, OfficeMoments.ChairAway.Code, OfficeMoments.Throughout.Code];
        foreach (var (office, name) in new[] { (group.Chair, "chair"), (group.ViceChair, "viceChair") }.Where(one => one.Item1.IsSpecified))
        {
            for (var place = 0; place < office.Value.Duties.Count; place++)
            {
                if (Array.IndexOf(moments, office.Value.Duties[place].Moment.Code) < 0 && Array.IndexOf(meetings, office.Value.Duties[place].Moment.Code) < 0)
                {
                    yield return TermsProblem.Unknown("unknown-moment", $"{path}.{name}.duties[{English.Number(place)}].moment", "a moment at which an office has a duty", office.Value.Duties[place].Moment.Code, [.. moments, .. meetings]);
                }
            }
        }
    }

    private static IEnumerable<TermsProblem> Repeated(Group group, string path) =>
        Twice(group.Interests.Select(one => $"{one.Grade.Code}: {one.When.Text}"), "doubled-interest", $"{path}.interests", "The interest")
            .Concat(Twice(group.Eligibility.Select(one => one.Question.Code), "doubled-question", $"{path}.eligibility", "The question"))
            .Concat(Twice(group.Conduct.Select(one => one.Code), "doubled-principle", $"{path}.conduct", "The principle"))
            .Concat(Twice(group.Hats.Select(one => one.Body.Key), "doubled-hat", $"{path}.hats", "The body"))
            .Concat(Twice(group.Meetings.Windows.Select(one => one.Meeting.Code), "doubled-meeting", $"{path}.meetings.windows", "The meeting"))
            .Concat(Twice(group.Delegations.Select(one => one.Matter), "doubled-matter", $"{path}.delegations", "The matter"))
            .Concat(Twice(group.Definitions.Select(one => one.Definition), "doubled-definition", $"{path}.definitions", "The definition"));

    private static IEnumerable<TermsProblem> Twice(IEnumerable<string> codes, string code, string path, string what) =>
        from same in codes.GroupBy(one => one, StringComparer.OrdinalIgnoreCase)
        where same.Skip(1).Any()
        select new TermsProblem(code, path, $"{what} '{same.Key}' appears twice, and only one of the two has an effect.");

    private static IEnumerable<TermsProblem> OfItself(Group group, string path)
    {
        if (group.Parent.IsSpecified && group.Parent.Value.Key == group.Id.Value)
        {
            yield return new TermsProblem("own-parent", $"{path}.parent", $"{group.Name} is given as its own parent body.");
        }

        foreach (var line in group.ReportsTo.Where(one => one.To.Key == group.Id.Value))
        {
            yield return new TermsProblem("reports-to-itself", $"{path}.reportsTo", $"{group.Name} is given as reporting to itself.");
        }

        if (group.Meetings is { Cadence.IsSpecified: true, Interval.IsSpecified: true } && group.Meetings.Cadence.Value.Chosen is { } cadence && Longest(cadence) is { } days && Days(group.Meetings.Interval.Value) is { } interval && Math.Abs(days - interval) > days / 4)
        {
            yield return new TermsProblem("two-cadences", $"{path}.meetings.interval", $"The cadence is {cadence}, and the interval is {group.Meetings.Interval.Value}. Keep the one that the terms state.");
        }
    }

    /// <summary>A meeting that the terms name falls in a month in which they have one at all.</summary>
    private static IEnumerable<TermsProblem> OutOfMonths(Group group, string path)
    {
        var cadence = group.Meetings is { Cadence.IsSpecified: true, Phases.Count: 0, Interval.IsSpecified: false } ? group.Meetings.Cadence.Value.Chosen : null;
        var months = cadence is Cadence.InMonths named ? named.Months : cadence is Cadence.WeekdayInMonths weekday ? weekday.Months : null;
        return months is null ? [] : group.Meetings.Windows
            .Select((window, place) => (window, place))
            .Where(one => !one.window.Months.Any(months.Contains))
            .Select(one => new TermsProblem("window-without-meeting", $"{path}.meetings.windows[{English.Number(one.place)}]", $"{English.Sentence(one.window.Meeting.Words)} is in months in which the group does not meet: it meets {cadence}."));
    }

    private static int? Longest(Cadence cadence) => cadence.TimesAYear is > 0 and var times ? 365 / times : null;

    private static int? Days(TimeLimit limit) =>
        limit.Unit == TimeUnit.Days ? limit.Amount : limit.Unit == TimeUnit.Weeks ? limit.Amount * 7 : limit.Unit == TimeUnit.Months ? limit.Amount * 30 : null;
}
