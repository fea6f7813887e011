using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether any meeting that the list allows makes the quorum. A quorum of several tests is taken apart into the sets of single tests that each make it.</summary>
/// <remarks>Tests of fitness are compared two at a time.</remarks>
internal sealed class QuorumProof
{
    private const int MostSets = 4096;

    private readonly ListCapacity most;
    private readonly Condition[] unbarred;
    private readonly List<string> wanting = [];

    private QuorumProof(Group group)
    {
        most = new ListCapacity(group);
        unbarred = [.. group.Membership.Barred.Select(one => Condition.Not(one.Rule, $"Not barred: {one.Text}", one))];
    }

    internal static IEnumerable<RuleBookProblem> Of(Group group)
    {
        if (group.Meetings.Quorum is not { IsSpecified: true } quorum)
        {
            return [];
        }

        var proof = new QuorumProof(group);
        return proof.IsInReach(quorum.Value) ? [] : [new RuleBookProblem(
            RuleBookFault.QuorumOutOfReach, group.Id.Value, $"No members of the list make the quorum of {quorum.Value.Words}, even if all of them attend.", quorum.Citation)
        {
            Witness = proof.wanting.Distinct(StringComparer.Ordinal).ToValueList(),
        }];
    }

    /// <summary>The sets of single tests that each make a quorum.</summary>
    internal static IEnumerable<Quorum[]> Sets(Quorum quorum) => quorum.Match<IEnumerable<Quorum[]>>(
        one => [[one]], one => [[one]], one => [[one]], one => [[one]], one => [[one]], one => [[one]], one => [[one]], one => [[one]], one => [[one]], one => [[one]], one => [[one]],
        all => Joined([.. all.Tests]),
        any => any.Tests.SelectMany(Sets),
        several => Choices([.. several.Tests], several.Minimum).SelectMany(Joined));

    /// <summary>Where there are more sets than can be tried, nothing is claimed.</summary>
    private bool IsInReach(Quorum quorum)
    {
        var sets = Sets(quorum).Take(MostSets + 1).ToArray();
        return sets.Length > MostSets || Array.Exists(sets, CanBeMade);
    }

    private bool CanBeMade(Quorum[] tests)
    {
        var found = tests.Select(IsInReachAlone).ToArray();
        return Array.TrueForAll(found, one => one) && FitTogether([.. tests.OfType<Quorum.Fit>()]) && Said(most.WantingBodies(tests)) && Said(most.WantingAreas(tests));
    }

    private bool Said(string? lack)
    {
        wanting.AddRange(lack is null ? [] : [lack]);
        return lack is null;
    }

    private bool IsInReachAlone(Quorum test) => test.Match(
        _ => true,
        one => Enough(one, one.Minimum, most.People),
        one => Enough(one, 1, most.People),
        one => Enough(one, 1, most.People),
        one => Enough(one, one.Minimum, most.For(one.Code)),
        one => Enough(one, 1, most.People),
        one => Enough(one, one.Minimum, most.From(one.Key)),
        one => Enough(one, one.Minimum, most.Of(one.Name)),
        one => Enough(one, 1, most.People),
        one => Enough(one, one.Count is Quorum.Members members ? members.Minimum : 1, most.People),
        Fit,
        _ => true,
        _ => true,
        _ => true);

    /// <summary>Whoever passes the test may also be barred: then no one who passes it is a member.</summary>
    private bool Fit(Quorum.Fit test)
    {
        Condition[] rules = [test.When, .. unbarred];
        if (TogetherProof.CanBeMet(rules))
        {
            return Enough(test, test.Minimum, most.People);
        }

        wanting.AddRange(TogetherProof.Clash(rules));
        return false;
    }

    /// <summary>Two tests that no one passes both need different people.</summary>
    private bool FitTogether(Quorum.Fit[] tests) => tests.SelectMany((one, place) => tests.Skip(place + 1).Select(other => (one, other)))
        .Where(pair => !TogetherProof.CanBeMet([pair.one.When, pair.other.When, .. unbarred]))
        .All(pair => Enough(pair.one, pair.one.Minimum + pair.other.Minimum, most.People));

    private bool Enough(Quorum test, long minimum, long can) =>
        Said(can >= minimum ? null : $"{test.Words}: at most {English.Number((int)can)} can attend");

    private static IEnumerable<Quorum[]> Joined(Quorum[] tests) => tests.Aggregate(
        (IEnumerable<Quorum[]>)[[]], (sets, test) => sets.SelectMany(set => Sets(test).Select(more => (Quorum[])[.. set, .. more])));

    private static IEnumerable<Quorum[]> Choices(Quorum[] tests, int count) =>
        count == 0 ? [[]]
        : count > tests.Length ? []
        : Choices([.. tests.Skip(1)], count - 1).Select(rest => (Quorum[])[tests[0], .. rest]).Concat(Choices([.. tests.Skip(1)], count));
}
