using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Whether the Chair and the Vice-Chair change at different times, as some terms advise.</summary>
/// <remarks>
/// The text staggers elections. Where election days are known they are compared, otherwise first days, which is flagged (D5).
/// Worked example: both from 14 January 2009 is not staggered; 14 January 2009 and 13 January 2010 is.
/// </remarks>
public static class StaggerCalculator
{
    /// <summary>Compares the two offices.</summary>
    /// <param name="group">The group.</param>
    /// <param name="chair">The Chair's term.</param>
    /// <param name="viceChair">The Vice-Chair's term.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<StaggerStatus> Compare(Group group, TenureFacts chair, TenureFacts viceChair) =>
        Reasoned(group, chair, viceChair).From(new Given("group", group), new Given("chair", chair), new Given("viceChair", viceChair));

    private static Determination<StaggerStatus> Reasoned(Group group, TenureFacts chair, TenureFacts viceChair)
    {
        Guard.NotNull(viceChair);
        var reasoning = new Reasoning(Guard.NotNull(chair).From.Last);
        if (!Advised(Guard.NotNull(group).Chair) || !Advised(group.ViceChair))
        {
            return reasoning.Caveat(UnspecifiedPoints.On(group, "that two elections are staggered")).Known(StaggerStatus.NotApplicable);
        }

        var elections = chair.ElectedOn.IsKnown && viceChair.ElectedOn.IsKnown;
        var (one, other) = elections ? (chair.ElectedOn.Value, viceChair.ElectedOn.Value) : (chair.From, viceChair.From);
        return Judge(reasoning, group.Chair.Value.Staggered.Citation, group, one, other, elections);
    }

    private static bool Advised(in DocumentValue<Office> office) => office is { IsSpecified: true, Value.Staggered: { IsSpecified: true, Value: true } };

    private static Determination<StaggerStatus> Judge(Reasoning reasoning, Citation citation, Group group, PartialDate one, PartialDate other, bool elections)
    {
        var apart = one.Last < other.First || other.Last < one.First;
        var same = one == other && one.First == one.Last;
        reasoning.Step(GroupRules.Stagger(group, citation), apart ? Finding.Met : same ? Finding.NotMet : Finding.Unknown, "The two should not change together");
        reasoning.Caveat(new Caveat("advice", "The text says should: this is advice, not a rule.", citation));
        if (!elections)
        {
            reasoning.Caveat(new Caveat(
                "starts-compared-not-elections",
                "First days in office were compared. The text speaks of the elections: give their days, for two people elected at one meeting may start a day apart.",
                citation));
        }

        return apart ? reasoning.Known(StaggerStatus.Staggered)
            : same ? reasoning.Known(StaggerStatus.NotStaggered)
            : reasoning.Question(new Question("elected-on", "On what days exactly were the Chair and the Vice-Chair elected?", citation)).Unknown<StaggerStatus>();
    }
}
