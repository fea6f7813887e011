using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether the fullest meeting that the list allows makes the quorum. Every test of a quorum only gains by more people, so that one meeting decides.</summary>
internal sealed class QuorumProof
{
    private readonly ListCapacity most;
    private readonly ValueList<Condition> barred;
    private readonly List<string> wanting = [];

    private QuorumProof(Group group)
    {
        most = new ListCapacity(group);
        barred = group.Membership.Barred;
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

    private bool IsInReach(Quorum quorum) => quorum.Match(
        _ => true,
        members => Enough(members, members.Minimum, most.People),
        share => Enough(share, 1, most.People),
        category => Enough(category, category.Minimum, most.For(category.Code)),
        Bodies,
        body => Enough(body, body.Minimum, most.From(body.Key)),
        area => Enough(area, area.Minimum, most.Of(area.Name)),
        Fit,
        all => Count(all.Tests) == all.Tests.Count,
        any => Count(any.Tests) > 0,
        several => Count(several.Tests) >= several.Minimum);

    private int Count(ValueList<Quorum> tests) => tests.Select(IsInReach).ToArray().Count(one => one);

    private bool Bodies(Quorum.Bodies test) => test.Among.Count == 0
        ? Enough(test, test.Minimum, most.Bodies())
        : Enough(test, test.Minimum, test.Among.Distinct(StringComparer.OrdinalIgnoreCase).Count(body => most.From(body) > 0));

    /// <summary>Somebody who passes the test may also be barred: then nobody who passes it is a member.</summary>
    private bool Fit(Quorum.Fit test)
    {
        Condition[] rules = [test.When, .. barred.Select(one => Condition.Not(one.Rule, $"Not barred: {one.Text}", one))];
        if (TogetherProof.CanBeMet(rules))
        {
            return Enough(test, test.Minimum, most.People);
        }

        wanting.AddRange(TogetherProof.Clash(rules));
        return false;
    }

    private bool Enough(Quorum test, int minimum, long can)
    {
        if (can < minimum)
        {
            wanting.Add($"{test.Words}: at most {English.Number((int)can)} can attend");
        }

        return can >= minimum;
    }
}
