using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether the Chair and the Vice-Chair change at different times, as some terms advise.</summary>
/// <remarks>
/// The text staggers elections. The calculator compares election days where they are known, and otherwise first days, with a caveat. Worked example:
/// both from 14 January 2009 is not staggered; 14 January 2009 and 13 January 2010 is. With a gap of 12 months in the document, 14 January
/// 2009 and 13 January 2010 is not: the gap ends on 14 January 2010.
/// </remarks>
/// <example><code>var apart = StaggerCalculator.Compare(Cambridgeshire.StrategyGroup, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))), new TenureFacts(Fact.Known(PartialDate.Parse("2010-03-01"))));</code></example>
public static class StaggerCalculator
{
    /// <summary>Compares the two offices; not applicable, with the caveat <c>unspecified</c>, where the document does not stagger them.</summary>
    /// <param name="group">The group.</param>
    /// <param name="chair">The Chair's term.</param>
    /// <param name="viceChair">The Vice-Chair's term.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<StaggerStatus> Compare(Group group, TenureFacts chair, TenureFacts viceChair) =>
        Reasoned(group, chair, viceChair).From(new Given("group", group), new Given("chair", chair), new Given("viceChair", viceChair));

    private static Determination<StaggerStatus> Reasoned(Group group, TenureFacts chair, TenureFacts viceChair)
    {
        Guard.NotNull(viceChair);
        var on = Guard.NotNull(chair).On;
        if (!Advised(Guard.NotNull(group).Chair) || !Advised(group.ViceChair))
        {
            return UnspecifiedPoints.Answer<StaggerStatus>(group, "that two elections are staggered", on, group.Chair.IsNotRead || group.ViceChair.IsNotRead);
        }

        var elections = chair.ElectedOn.IsKnown && viceChair.ElectedOn.IsKnown;
        var (one, other) = elections ? (chair.ElectedOn, viceChair.ElectedOn) : (chair.From, viceChair.From);
        return Judge(new Reasoning(on), group, one, other, elections);
    }

    private static bool Advised(in DocumentValue<Office> office) => office is { IsSpecified: true, Value.Staggered: { IsSpecified: true, Value: true } };

    private static Determination<StaggerStatus> Judge(Reasoning reasoning, Group group, Fact<PartialDate> one, Fact<PartialDate> other, bool elections)
    {
        var (citation, gap) = (group.Chair.Value.Staggered.Citation, GapOf(group));
        var apart = one.IsKnown && other.IsKnown ? Apart(one.Value, other.Value, gap) : Finding.Unknown;
        reasoning.Step(GroupRules.Stagger(group, citation), apart, gap.IsSpecified ? $"The two should be at least {gap.Value.Unit.Of(gap.Value.Amount, string.Empty)} apart" : "The two should not change together");
        Flag(reasoning, citation, gap, elections);
        return apart.IsUnknown
            ? reasoning.Question(new Question("elected-on", "On what days were the Chair and the Vice-Chair elected? Enter two dates such as 2026-02-09,2026-05-11.", citation)).Unknown<StaggerStatus>()
            : reasoning.Known(apart.IsMet ? StaggerStatus.Staggered : StaggerStatus.NotStaggered);
    }

    private static DocumentValue<TimeLimit> GapOf(Group group) => group.Chair.Value.StaggerGap.IsSpecified ? group.Chair.Value.StaggerGap : group.ViceChair.Value.StaggerGap;

    /// <summary>Met when the two are certainly far enough apart, not met when they certainly are not.</summary>
    private static Finding Apart(PartialDate one, PartialDate other, in DocumentValue<TimeLimit> gap)
    {
        var surely = AfterGap(one.Last, gap) <= other.First || AfterGap(other.Last, gap) <= one.First;
        var perhaps = AfterGap(one.First, gap) <= other.Last || AfterGap(other.First, gap) <= one.Last;
        return surely ? Finding.Met : perhaps ? Finding.Unknown : Finding.NotMet;
    }

    private static LocalDate AfterGap(LocalDate day, in DocumentValue<TimeLimit> gap) => gap.IsSpecified ? RepeatedLimit.After(day, gap.Value) : day.PlusDays(1);

    private static void Flag(Reasoning reasoning, Citation citation, in DocumentValue<TimeLimit> gap, bool elections)
    {
        reasoning.Caveat(new Caveat("advice", "The text says should: this is advice, not a rule.", citation));
        if (!gap.IsSpecified)
        {
            reasoning.Caveat(new Caveat("stagger-gap-not-stated", "The terms do not say how far apart the two elections should be. We counted any two different days as apart. Ask the group what it means.", citation));
        }

        if (!elections)
        {
            reasoning.Caveat(new Caveat(
                "starts-compared-not-elections",
                "First days in office were compared. The text speaks of the elections: give their days, for two people elected at one meeting may start a day apart.",
                citation));
        }
    }
}
