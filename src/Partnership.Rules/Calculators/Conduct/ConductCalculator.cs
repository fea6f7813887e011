using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which matters of conduct a person should look at. It never judges anyone.</summary>
/// <remarks>Worked example: a provider in the room for a procurement item gets a caveat from the Southampton board, and no one has to leave (SOT-TOR-074, CON-055).</remarks>
/// <example><code>var raised = ConductCalculator.Review(Cambridgeshire.StrategyGroup, FactSheet.Empty, new LocalDate(2009, 3, 16));</code></example>
public static class ConductCalculator
{
    private const string Interest = "what a member with an interest does";

    /// <summary>Each principle that binds the group, in order, with what the facts raise.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="on">The date asked about.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static ValueList<ConductResult> Review(Group group, FactSheet facts, LocalDate on)
    {
        Guard.NotNull(facts);
        return Guard.NotNull(group).Conduct
            .Where(one => one.Scope.Count == 0 || one.Scope.Contains(group.Id))
            .Select(one => new ConductResult(one, Whole(Raise(one, facts, on), group).From(new Given("principle", one), new Given("facts", facts), new Given("on", on))))
            .ToValueList();
    }

    /// <summary>What a member with an interest does: the heaviest grade that applies, whatever the order in which the terms name them; a dispensation lifts it.</summary>
    /// <remarks>
    /// Worked example: terms that say "declare any interest" and then "leave for a pecuniary one". With a pecuniary interest the member leaves. Where the
    /// terms let a member vote with a dispensation, the first question is whether there is one, because it overrides the stricter grades.
    /// </remarks>
    /// <param name="group">The group.</param>
    /// <param name="facts">What is known of the interest.</param>
    /// <param name="on">The date asked about.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static Determination<InterestGrade> GradeOf(Group group, FactSheet facts, LocalDate on) =>
        Reasoned(group, facts, on).From(new Given("group", group), new Given("facts", facts), new Given("on", on));

    private static Determination<InterestGrade> Reasoned(Group group, FactSheet facts, LocalDate on)
    {
        Guard.NotNull(facts);
        if (Guard.NotNull(group).Interests.Count == 0)
        {
            return UnspecifiedPoints.Answer<InterestGrade>(group, Interest, on, group.NotRead.Contains(OpenPoints.Interests, StringComparer.Ordinal));
        }

        var graded = Graded(group, facts, on);
        return group.NotRead.Contains(OpenPoints.Interests, StringComparer.Ordinal) ? UnspecifiedPoints.Withheld(graded, group, Interest) : graded;
    }

    private static Determination<InterestGrade> Graded(Group group, FactSheet facts, LocalDate on)
    {
        var (reasoning, open) = (new Reasoning(on), false);
        var inOrder = group.Interests.OrderBy(one => one.Grade == InterestGrade.VoteWithDispensation ? -1 : one.Grade.Order).ToArray();
        var grades = inOrder.Select(one => one.When).ToArray();
        var drawn = DrawnLevels.Of(grades, FactNames.None).Restrict(facts);
        for (var place = 0; place < grades.Length; place++)
        {
            var assessed = drawn.Found(place);
            reasoning.Step(grades[place].Rule, assessed, $"{grades[place]}: the member {inOrder[place].Grade.Words}");
            if (assessed.IsMet && !open)
            {
                return reasoning.Known(inOrder[place].Grade);
            }

            open |= drawn.AskWhatDecides(place, reasoning);
        }

        return open ? reasoning.Unknown<InterestGrade>() : reasoning.NotApplicable<InterestGrade>();
    }

    /// <summary>Where some principles are not held, each answer says so: what those raise is not known.</summary>
    private static Determination<Finding> Whole(Determination<Finding> raised, Group group) =>
        group.NotRead.Contains(OpenPoints.Conduct, StringComparer.Ordinal) ? raised.WithCaveats([UnspecifiedPoints.NotHeld(group, "every principle of conduct")]) : raised;

    private static Determination<Finding> Raise(ConductRule principle, FactSheet facts, LocalDate on)
    {
        var assessed = principle.When.Assess(facts, on);
        return assessed.ToFinding().IsMet
            ? assessed.WithCaveats([new Caveat(principle.Code, principle.Text, principle.Citation)])
            : assessed;
    }
}
