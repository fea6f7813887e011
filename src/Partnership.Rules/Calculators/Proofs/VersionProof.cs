using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Gaps and overlaps in time between versions of one rule.</summary>
internal static class VersionProof
{
    internal static IEnumerable<RuleBookProblem> Of(IEnumerable<Rule> rules) => Versions(rules).SelectMany(Between);

    /// <summary>The same, without rules that share an id and have no dates at all: those are parts of one clause, not versions of it.</summary>
    internal static IEnumerable<RuleBookProblem> OfDated(IEnumerable<Rule> rules) =>
        Versions(rules).Where(versions => versions.Any(one => one.InForce.From is not null || one.InForce.To is not null)).SelectMany(Between);

    private static IEnumerable<Rule[]> Versions(IEnumerable<Rule> rules) => rules
        .Distinct()
        .GroupBy(rule => (rule.Id, rule.InForce.Purpose))
        .Select(versions => versions.OrderBy(rule => rule.InForce.From ?? LocalDate.MinIsoValue).ThenBy(rule => rule.InForce.To ?? LocalDate.MaxIsoValue).ToArray());

    /// <summary>Each version against those before it, of which the one that lasts longest counts.</summary>
    private static IEnumerable<RuleBookProblem> Between(Rule[] versions)
    {
        var longest = versions[0];
        foreach (var after in versions.Skip(1))
        {
            if (Between(longest, after) is { } problem)
            {
                yield return problem;
            }

            longest = EndOf(after) > EndOf(longest) ? after : longest;
        }
    }

    private static RuleBookProblem? Between(Rule before, Rule after)
    {
        var (end, start) = (EndOf(before), after.InForce.From ?? LocalDate.MinIsoValue);
        return start <= end ? Problem(RuleBookFault.VersionOverlap, $"Two versions are in force {Days(start, LocalDate.Min(end, EndOf(after)))}: {before.InForce} and {after.InForce}.", before, after)
            : end.PlusDays(1) < start ? Problem(RuleBookFault.VersionGap, $"No version is in force {Days(end.PlusDays(1), start.PlusDays(-1))}.", before, after)
            : null;
    }

    private static RuleBookProblem Problem(RuleBookFault fault, string text, Rule before, Rule after) => new(fault, after.Id.Value, text, after.Citation)
    {
        Witness = Foundation.ValueList.Of(ProofWords.Placed(before.InForce.ToString(), before.Citation), ProofWords.Placed(after.InForce.ToString(), after.Citation)),
    };

    private static LocalDate EndOf(Rule rule) => rule.InForce.To ?? LocalDate.MaxIsoValue;

    private static string Days(LocalDate first, LocalDate last) =>
        first == LocalDate.MinIsoValue && last == LocalDate.MaxIsoValue ? "on every day"
        : first == LocalDate.MinIsoValue ? $"to {English.Date(last)}"
        : last == LocalDate.MaxIsoValue ? $"from {English.Date(first)}"
        : $"from {English.Date(first)} to {English.Date(last)}";
}
