using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Meetings at which the members in office make no quorum, even if all of them attend and the chair is content.</summary>
internal static class QuorumOutlook
{
    internal static IEnumerable<BoardBreach> Breaches(BoardOutlook plan) =>
        plan.Meetings.Where(plan.Period.Contains).Distinct().Select(day => Breach(plan, day)).OfType<BoardBreach>();

    /// <summary>The members who are certainly in office on a day, a line for each category; with those who possibly are, where asked.</summary>
    internal static IEnumerable<PresentMember> InOffice(BoardOutlook plan, LocalDate day, bool perhaps = false) => plan.Members
        .Where(one => new Seat(one) is var seat && (seat.SurelyOn(day) || (perhaps && seat.PerhapsOn(day))))
        .SelectMany(Lines);

    internal static Determination<QuorumResult> Assess(Group group, PresentMember[] present, int inAll, LocalDate day) => QuorumCalculator.Assess(
        group, QuorumFacts.Of(present) with { MembersInAll = Fact.Known(inAll), ChairIsContent = Fact.Known(true) }, day);

    internal static bool IsMade(Determination<QuorumResult> answer) => answer.Answer.IsKnown && answer.Value.Status == QuorumStatus.Quorate;

    internal static int People(IEnumerable<PresentMember> lines) => lines.Select(one => one.Member).Distinct(StringComparer.Ordinal).Count();

    private static BoardBreach? Breach(BoardOutlook plan, LocalDate day)
    {
        var sure = AllAttend(plan, day, perhaps: false);
        if (IsMade(sure) || sure.State == FactState.NotApplicable)
        {
            return null;
        }

        var rule = GroupRules.Quorum(plan.Group);
        var perhaps = AllAttend(plan, day, perhaps: true);
        return perhaps.Answer.IsKnown && !IsMade(perhaps)
            ? new BoardBreach("quorum", day, rule, $"No quorum, even if every member in office attends ({English.Number(People(InOffice(plan, day)))}): {string.Join("; ", perhaps.Value.Missing)}")
            : new BoardBreach("quorum", day, rule, "Whether the members in office can make a quorum is not known") { Finding = Finding.Unknown, StillNeeded = sure.StillNeeded.Concat(perhaps.StillNeeded).Distinct().ToValueList() };
    }

    private static Determination<QuorumResult> AllAttend(BoardOutlook plan, LocalDate day, bool perhaps)
    {
        var present = InOffice(plan, day, perhaps).ToArray();
        return Assess(plan.Group, present, People(present), day);
    }

    private static IEnumerable<PresentMember> Lines(Appointment one) => one.Categories.Count == 0
        ? [new PresentMember(one.Member, null, one.Body, one.Area)]
        : one.Categories.Select(category => new PresentMember(one.Member, category, one.Body, one.Area));
}
