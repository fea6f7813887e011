using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers who takes the chair at a meeting: the Chair, or the person whom the document names for when the Chair is away.</summary>
/// <remarks>
/// Worked example: when the Chair is away, the Vice-Chair presides at the Stockport group (STO-TOR-049). The terms of the Southampton board give its Vice
/// Chair no such role, so the answer is not applicable, with the caveat <c>unspecified</c>.
/// </remarks>
/// <example><code>var presides = MeetingChairCalculator.Assess(Cambridgeshire.StrategyGroup, FactSheet.Empty, new LocalDate(2009, 3, 16));</code></example>
public static class MeetingChairCalculator
{
    private const string ChairPresent = "chair-present";
    private const string WhenAway = "who takes the chair when those named are away";

    /// <summary>Who presides, by title or name.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">The people present, as facts: <c>chair-present</c>, <c>vice-chair-present</c>, and <c>present/KEY</c> for each other person who may preside.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static Determination<string> Assess(Group group, FactSheet facts, LocalDate on) =>
        Reasoned(group, facts, on).From(new Given("group", group), new Given("facts", facts), new Given("on", on));

    private static Determination<string> Reasoned(Group group, FactSheet facts, LocalDate on)
    {
        Guard.NotNull(facts);
        if (!Guard.NotNull(group).Chair.IsSpecified)
        {
            return UnspecifiedPoints.Answer<string>(group, "who chairs", on, group.Chair.IsNotRead);
        }

        var reasoning = new Reasoning(on);
        foreach (var (fact, name, citation) in InOrder(group))
        {
            var there = facts[fact] is { IsKnown: true } known ? Finding.Of(known.Value) : Finding.Unknown;
            reasoning.Step(new Step(GroupRules.Presiding(group), there, citation, $"{name} is there"));
            if (there.IsMet && fact != ChairPresent && IsOpen(group))
            {
                return UnspecifiedPoints.Withheld(reasoning.Known(name), group, WhenAway);
            }

            if (!there.IsNotMet)
            {
                return there.IsMet ? reasoning.Known(name) : reasoning.Question(new Question(fact, $"Is {name} there?", citation)).Unknown<string>();
            }
        }

        return IsOpen(group) ? UnspecifiedPoints.Withheld(reasoning.NotApplicable<string>(), group, WhenAway)
            : reasoning.Caveat(UnspecifiedPoints.On(group, WhenAway)).NotApplicable<string>();
    }

    /// <summary>True when some of what the terms say of the two offices is not held: it can name who takes the chair in their place.</summary>
    private static bool IsOpen(Group group) => group.ViceChair.IsNotRead || group.NotRead.Contains(OpenPoints.Chair, StringComparer.Ordinal) || group.NotRead.Contains(OpenPoints.ViceChair, StringComparer.Ordinal);

    private static IEnumerable<(string Fact, string Name, Citation Citation)> InOrder(Group group)
    {
        var together = group.Chair.Value.Holders is { IsSpecified: true, Value: > 1 };
        yield return (ChairPresent, together ? "one of the Co-Chairs" : "the Chair", group.Chair.Citation);
        foreach (var duty in GroupRules.ChairAway(group))
        {
            yield return ("vice-chair-present", "the Vice-Chair", duty.Citation);
        }

        foreach (var standIn in group.Chair.Value.Substitutes)
        {
            yield return ($"present/{standIn.Key}", standIn.Name, group.Chair.Citation);
        }
    }
}
