using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Proves things of a book of rules as such: no case has to be put to it.</summary>
/// <remarks>Worked example: in a definition that is met by "relatives, or relatives who live together", living together is idle: it never changes the outcome.</remarks>
public static class RuleBookCalculator
{
    /// <summary>The faults of a definition: parts that never matter, and outcomes that are never reached.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="constraints">What holds of every possible case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<RuleBookProblem> Check(Definition definition, IEnumerable<FactConstraint> constraints)
    {
        var all = Guard.NotNull(constraints).ToArray();
        return Guard.NotNull(definition).Tests.SelectMany(test => Check(definition, test, all)).Distinct().ToValueList();
    }

    /// <summary>The gaps and overlaps in time between versions of the same rule, for the same purpose.</summary>
    /// <remarks>A gap can be right, where a duty lapsed and was set up again: the problem says which days to look at.</remarks>
    /// <param name="rules">The rules; versions have the same id.</param>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static ValueList<RuleBookProblem> CheckVersions(IEnumerable<Rule> rules) => Guard.NotNull(rules)
        .Distinct()
        .GroupBy(rule => (rule.Id, rule.InForce.Purpose))
        .SelectMany(versions => Between([.. versions.OrderBy(rule => rule.InForce.From ?? LocalDate.MinIsoValue)]))
        .ToValueList();

    private static IEnumerable<RuleBookProblem> Check(Definition definition, DefinitionTest test, FactConstraint[] constraints)
    {
        var proof = new IdleParts(
            [.. test.Rungs.Select(rung => rung.Condition)],
            FactSheet.Empty,
            constraints.SelectMany(one => one.Facts).Select(fact => fact.Code),
            drawing => FactConstraint.Draw(constraints, drawing));
        for (var place = 0; place < test.Rungs.Count; place++)
        {
            if (proof.IsShadowed(place))
            {
                yield return new RuleBookProblem(RuleBookFault.ShadowedOutcome, definition.Id, $"{test}: the outcome {test.Rungs[place].Outcome} is never reached.", test.Rungs[place].Condition.Citation);
                continue;
            }

            foreach (var (part, by) in proof.Of(place))
            {
                yield return new RuleBookProblem(RuleBookFault.IdlePart, definition.Id, $"{test}, {test.Rungs[place].Outcome}: '{part.Text}' never changes the outcome. It could as well always be {(by.IsMet ? "met" : "not met")}.", part.Citation);
            }
        }
    }

    private static IEnumerable<RuleBookProblem> Between(Rule[] versions)
    {
        for (var place = 1; place < versions.Length; place++)
        {
            var (before, after) = (versions[place - 1], versions[place]);
            var (end, start) = (before.InForce.To ?? LocalDate.MaxIsoValue, after.InForce.From ?? LocalDate.MinIsoValue);
            if (start <= end)
            {
                yield return new RuleBookProblem(RuleBookFault.VersionOverlap, after.Id.Value, $"Two versions are in force from {Iso(start)}: {before.InForce} and {after.InForce}.", after.Citation);
            }
            else if (end.PlusDays(1) < start)
            {
                yield return new RuleBookProblem(RuleBookFault.VersionGap, after.Id.Value, $"No version is in force from {Iso(end.PlusDays(1))} to {Iso(start.PlusDays(-1))}.", after.Citation);
            }
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
