using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a meeting was quorate, and what follows when it was not.</summary>
/// <remarks>
/// <para>A quorum can be a number, a share, a category, a body, an area, a kind of member, a test of each member, the chair's discretion, or several of these. None of the
/// five source documents states a quorum, so for them the answer is not applicable, with the caveat <c>unspecified</c>.</para>
/// <para>Worked example: a quorum of "a third of the members, and one from the police", ten members in all. Four attend, one of them for the police
/// category: there is a quorum. If it is not known whom the fourth represents, the answer is unknown, with that question.</para>
/// </remarks>
/// <example><code>var quorum = QuorumCalculator.Assess(Southampton.Board, QuorumFacts.Of(new PresentMember("m1"), new PresentMember("m2")), new LocalDate(2026, 4, 15));</code></example>
public static class QuorumCalculator
{
    private const string Follows = "what follows when there is no quorum";

    /// <summary>Whether those present make a quorum.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">The facts about the people who attended.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static Determination<QuorumResult> Assess(Group group, QuorumFacts facts, LocalDate on) =>
        Reasoned(group, facts, on).From(new Given("group", group), new Given("facts", facts), new Given("on", on));

    private static Determination<QuorumResult> Reasoned(Group group, QuorumFacts facts, LocalDate on)
    {
        Guard.NotNull(facts);
        if (!Guard.NotNull(group).Meetings.Quorum.IsSpecified)
        {
            return UnspecifiedPoints.Answer<QuorumResult>(group, "how many make a quorum", on, group.Meetings.Quorum.IsNotRead);
        }

        var reasoning = new Reasoning(on);
        var room = facts.Present.IsKnown ? new QuorumRoom(group, facts.Present.Value) : null;
        if (facts.WasAdjourned is { IsKnown: true, Value: true } && WhoeverComes(group))
        {
            reasoning.Step(GroupRules.WithoutQuorum(group), Finding.Met, AdjournedQuorum.WhoeverComes.Words);
            return reasoning.Known(new QuorumResult(QuorumStatus.Quorate, room?.People.Length ?? 0, ValueList<QuorumShortfall>.Empty));
        }

        var answer = new QuorumCount(GroupRules.Quorum(group), room, facts, on, reasoning).Judge(group.Meetings.Quorum.Value);
        return Conclude(group, answer, room, reasoning);
    }

    /// <summary>The last day for the adjourned meeting after one without a quorum.</summary>
    /// <param name="group">The group.</param>
    /// <param name="meeting">The day of the meeting that had no quorum.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <exception cref="ArgumentNullException">The group or the calendars are null.</exception>
    public static Determination<LocalDate> AdjournedBy(Group group, LocalDate meeting, CalendarSet calendars) =>
        ReasonedAdjournedBy(group, meeting, calendars).From(new Given("group", group), new Given("meeting", meeting));

    private static Determination<LocalDate> ReasonedAdjournedBy(Group group, LocalDate meeting, CalendarSet calendars)
    {
        Guard.NotNull(calendars);
        var stated = Guard.NotNull(group).Meetings.WithoutQuorum;
        if (!stated.IsSpecified)
        {
            return UnspecifiedPoints.Answer<LocalDate>(group, Follows, meeting, stated.IsNotRead);
        }

        var rule = GroupRules.WithoutQuorum(group);
        return stated.Value.Match(
            _ => NoDay(rule, stated.Value, meeting),
            _ => NoDay(rule, stated.Value, meeting),
            _ => NoDay(rule, stated.Value, meeting),
            adjourn => DeadlineCalculator.AssessDay(Deadline.Of(rule, Trigger.Meeting, adjourn.Within, group.MeetingCalendar), meeting, calendars));
    }

    private static Determination<LocalDate> NoDay(Rule rule, QuorumFailure follows, LocalDate on) =>
        new Reasoning(on).Step(rule, Finding.Met, follows.Words).NotApplicable<LocalDate>();

    private static bool WhoeverComes(Group group) =>
        group.Meetings.WithoutQuorum is { IsSpecified: true } stated
        && stated.Value.Match(_ => false, _ => false, _ => false, adjourn => adjourn.Then == AdjournedQuorum.WhoeverComes);

    private static Determination<QuorumResult> Conclude(Group group, QuorumAnswer answer, QuorumRoom? room, Reasoning reasoning)
    {
        if (answer.Finding.IsUnknown)
        {
            return answer.Asks.Aggregate(reasoning, (all, ask) => all.Question(ask)).Unknown<QuorumResult>();
        }

        if (room is { Observers: > 0 })
        {
            reasoning.Caveat(new Caveat("observers-not-counted", $"{English.Number(room.Observers)} of those present were there only to watch and were not counted.", group.Meetings.Quorum.Citation));
        }

        var status = answer.Finding.IsMet ? QuorumStatus.Quorate : QuorumStatus.Inquorate;
        var result = new QuorumResult(status, room?.People.Length ?? 0, ValueList.Of(answer.Missing));
        return reasoning.Known(answer.Finding.IsMet ? result : Follow(group, result, reasoning));
    }

    private static QuorumResult Follow(Group group, QuorumResult result, Reasoning reasoning)
    {
        if (!group.Meetings.WithoutQuorum.IsSpecified)
        {
            reasoning.Caveat(group.Meetings.WithoutQuorum.IsNotRead ? UnspecifiedPoints.NotHeld(group, Follows) : UnspecifiedPoints.On(group, Follows));
            return result;
        }

        reasoning.Step(GroupRules.WithoutQuorum(group), Finding.Met, group.Meetings.WithoutQuorum.Value.Words);
        return result with { Follows = group.Meetings.WithoutQuorum };
    }
}
