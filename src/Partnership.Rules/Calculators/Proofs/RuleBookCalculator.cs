using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether rules can be kept at all, and whether a definition has a part that never matters. No case is needed.</summary>
/// <remarks>
/// <para>A fault is reported only where it is proved for every case. An empty report does not prove that a document has no faults.</para>
/// <para>Worked example: in a definition that is met by "relatives, or relatives who live together", living together has no effect on the outcome. A list
/// with four seats can never make a quorum of five.</para>
/// </remarks>
/// <example><code>var problems = RuleBookCalculator.CheckGroup(Southampton.Board, UkCalendars.All);</code></example>
public static class RuleBookCalculator
{
    /// <summary>The faults of a definition: parts that never matter, and outcomes that are never reached.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="constraints">The constraints that hold for every possible case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<RuleBookProblem> Check(Definition definition, IEnumerable<FactConstraint> constraints)
    {
        var all = Guard.NotNull(constraints).ToArray();
        return Guard.NotNull(definition).Tests.SelectMany(test => DefinitionProof.Of(definition, test, all)).Distinct().ToValueList();
    }

    /// <summary>The faults of a group's terms: versions that overlap or leave a gap, rules that can never both be met, a quorum, a deadline or a category out of reach.</summary>
    /// <remarks>Worked example: a group that meets every four weeks and sends papers out 40 working days before a meeting would send them out before the previous meeting.</remarks>
    /// <param name="group">The group: a built-in group, or one from a council's own file.</param>
    /// <param name="calendars">The calendars that count the deadlines. A deadline is proved for the days that its calendar covers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<RuleBookProblem> CheckGroup(Group group, CalendarSet calendars)
    {
        Guard.NotNull(calendars);
        return VersionProof.OfDated(Guard.NotNull(group).Rules)
            .Concat(MembershipProof.Of(group))
            .Concat(QuorumProof.Of(group))
            .Concat(DeadlineProof.Of(group, calendars))
            .ToValueList();
    }

    /// <summary>The rules that can never be met, and the pairs of rules that can never both be met, over all facts that they ask for.</summary>
    /// <remarks>Worked example: "a member is employed by a partner body" and "no one employed by a partner body may be a member".</remarks>
    /// <param name="rules">Conditions that are all asked of the same person or thing.</param>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static ValueList<RuleBookProblem> CheckTogether(IEnumerable<Condition> rules) =>
        TogetherProof.Of(Guard.NotNull(rules).Distinct().ToArray()).ToValueList();

    /// <summary>The gaps and overlaps in time between versions of the same rule, for the same purpose.</summary>
    /// <remarks>A gap can be correct, if a duty lapsed and was created again. The problem names the days to check.</remarks>
    /// <param name="rules">The rules; versions have the same id.</param>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static ValueList<RuleBookProblem> CheckVersions(IEnumerable<Rule> rules) => VersionProof.Of(Guard.NotNull(rules)).ToValueList();
}
