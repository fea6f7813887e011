using FsCheck;
using FsCheck.Fluent;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>Conditions and quorums, nested at random.</summary>
internal static class MadeConditions
{
    internal static Gen<Condition> Conditions(int depth) => Gen.OneOf(
        [Facts(), .. depth == 0 ? Enumerable.Empty<Gen<Condition>>() : [Negations(depth - 1), Thresholds(depth - 1)]]);

    internal static Gen<Quorum> Quorums(int depth) => Gen.OneOf(
        [
            Gen.Constant<Quorum>(new Quorum.AtChairsDiscretion()),
            Gen.Choose(1, 20).Select(least => (Quorum)new Quorum.Members(least)),
            Gen.Choose(1, 20).Select(least => (Quorum)new Quorum.Bodies(least)),
            Gen.Choose(1, 5).SelectMany(part => Gen.Choose(part, 9).Select(whole => (Quorum)new Quorum.Share(part, whole))),
            Gen.Choose(1, 5).SelectMany(least => Made.Words.Select(within => (Quorum)new Quorum.Category(within, least))),
            Gen.Choose(1, 5).SelectMany(least => Made.Words.Select(within => (Quorum)new Quorum.Body(within, least))),
            Gen.Choose(1, 5).SelectMany(least => Made.Words.Select(within => (Quorum)new Quorum.Area(within, least))),
            Facts().Select(when => (Quorum)new Quorum.Fit(when, 2)),
            .. depth == 0 ? Enumerable.Empty<Gen<Quorum>>() : [Made.Some(Quorums(depth - 1), 2, 3).Select(parts => (Quorum)new Quorum.AllOf(parts))],
        ]);

    private static Gen<Condition> Facts() =>
        from fact in Gen.Elements("both-are-16", "were-married", "live-together", "is-a-child")
        from question in Made.Words
        from because in Made.Perhaps(Made.Citations)
        from rule in Made.Rules
        select Condition.Is(new Question(fact, question, because), rule);

    private static Gen<Condition> Negations(int depth) =>
        from part in Conditions(depth)
        from says in Made.Words
        from rule in Gen.OneOf(Gen.Constant(part.Rule), Made.Rules)
        select Condition.Not(rule, says, part);

    private static Gen<Condition> Thresholds(int depth) =>
        from parts in Made.Some(Conditions(depth), 1, 3)
        from least in Gen.Choose(1, parts.Count)
        from says in Made.Words
        from rule in Gen.OneOf(Gen.Constant(parts[0].Rule), Made.Rules)
        select Condition.AtLeast(least, rule, says, [.. parts]);
}
