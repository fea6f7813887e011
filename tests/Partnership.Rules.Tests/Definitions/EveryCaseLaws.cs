using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>Brute force over every case of twenty facts, a million at a time: differences and idle parts of random books, and differences of the texts that ship.</summary>
public sealed class EveryCaseLaws
{
    private static readonly bool[] Ways = [true, false];
    private static readonly Rule Whole = Sample.RuleAt("made/whole", 1);
    private static readonly AbuseFact[] Free = [.. AbuseFact.WithKinship.Skip(19).Take(TruthTable.MostFacts)];
    private static readonly Definition[] Texts = [.. DefinitionBook.All.Where(one => one.Tests.Count > 0)];
    private static readonly DefinitionDifference[] Differences = [.. Texts.SelectMany(from => Texts.Where(to => to != from).SelectMany(to => DefinitionAtlas.Compare(from, to, DefinitionBook.Constraints)))];

    /// <summary>A condition over the twenty facts, of at most so many levels.</summary>
    private static Gen<Condition> Made(int depth)
    {
        var leaf = Gen.Elements(Free).Select(fact => Condition.Is(fact.Asked(Whole.Citation), Whole));
        var inner = depth == 1 ? leaf : Made(depth - 1);
        var not = inner.Select(part => Condition.Not(Whole, "Not", part));
        var some = from count in Gen.Choose(2, 4)
                   from least in Gen.Choose(1, count)
                   from parts in Gen.ArrayOf(inner, count)
                   select Condition.AtLeast(least, Whole, "At least", parts);
        return Gen.Frequency((1, leaf), (1, not), (4, some));
    }

    [Property(MaxTest = 20)]
    public Property The_difference_of_two_definitions_is_right_in_every_case() => Law.ForAll(
        from first in Made(2)
        from second in Made(2)
        select (first, second),
        one =>
        {
            var table = new TruthTable(Free.Select(fact => fact.Code), []);
            var difference = DefinitionAtlas.Compare(Text("made-from", one.first), Text("made-to", one.second), []).Single();

            Check(table, difference.Gained, table.Of(one.second), table.Of(one.first), table.Always);
            Check(table, difference.Lost, table.Of(one.first), table.Of(one.second), table.Always);
        });

    /// <summary>Twenty facts of two texts take every value; the others hold or fail as they happen to.</summary>
    [Property(MaxTest = 20)]
    public Property The_difference_of_two_texts_that_ship_is_right_in_every_case_of_twenty_facts() => Law.ForAll(
        from difference in Gen.Elements(Differences)
        from order in Gen.ArrayOf(Gen.Choose(0, 1_000_000), AbuseFact.WithKinship.Count)
        from others in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(true)), (6, Gen.Constant(false))), AbuseFact.WithKinship.Count)
        select (difference, order, others),
        one =>
        {
            var assumed = one.difference.From.Assumptions.Concat(one.difference.To.Assumptions).Select(assumption => assumption.Fact).ToHashSet();
            var asked = AbuseFact.WithKinship.Where(fact => !assumed.Contains(fact)).OrderBy(fact => one.order[fact.Place]).ToArray();
            var table = new TruthTable(asked.Take(TruthTable.MostFacts).Select(fact => fact.Code), asked.Skip(TruthTable.MostFacts).Where(fact => one.others[fact.Place]).Select(fact => fact.Code));
            var possible = DefinitionBook.Constraints.Select(table.Of).Aggregate(table.Always, TruthTable.And);
            var (from, to) = (Covered(one.difference.From, one.difference.FromInterpretation), Covered(one.difference.To, one.difference.ToInterpretation));

            Check(table, one.difference.Gained, to, from, possible);
            Check(table, one.difference.Lost, from, to, possible);

            ulong[] Covered(Definition text, DefinitionInterpretation reading) => text.Tests.Single(test => test.Subject == one.difference.AsTo && test.Interpretation == reading).Levels
                .Select(rung => table.Of(rung.Condition)).Aggregate(table.Never, TruthTable.Or);
        });

    [Property(MaxTest = 20)]
    public Property A_part_is_idle_exactly_when_no_case_turns_on_it() => Law.ForAll(
        from first in Made(2)
        from second in Made(2)
        select (first, second),
        one =>
        {
            var table = new TruthTable(Free.Select(fact => fact.Code), []);
            Condition[] rungs = [one.first, one.second];
            var problems = RuleBookCalculator.Check(Text("made", rungs), []);
            for (var place = 0; place < rungs.Length; place++)
            {
                var (own, stronger) = (table.Of(rungs[place]), place == 0 ? table.Never : table.Of(rungs[0]));
                var outcome = place == 0 ? "core" : "extended";
                var isReached = !TruthTable.IsNever(TruthTable.And(own, TruthTable.Not(stronger)));

                problems.Any(problem => problem.Fault == RuleBookFault.ShadowedOutcome && problem.Text.Contains(outcome)).Should().Be(!isReached);
                problems.Any(problem => problem.Fault == RuleBookFault.IdlePart && problem.Text.Contains($", {outcome}:")).Should().Be(isReached && IsAnyIdle(table, rungs[place], own, stronger));
            }
        });

    private static bool IsAnyIdle(TruthTable table, Condition rung, ulong[] own, ulong[] stronger) => Enumerable.Range(1, Count(rung) - 1).Any(part =>
        Ways.Any(by => TruthTable.IsNever(TruthTable.And(TruthTable.Xor(own, table.Of(rung, part, by)), TruthTable.Not(stronger)))));

    private static int Count(Condition condition) => 1 + condition.Parts.Sum(Count);

    /// <summary>The cases described are, of all that are possible, exactly those that the one covers and the other does not.</summary>
    private static void Check(TruthTable table, IEnumerable<DistinguishingCase> cases, ulong[] with, ulong[] without, ulong[] possible)
    {
        var described = cases.Select(one => one.Conditions.Select(table.Of).Aggregate(table.Always, TruthTable.And)).Aggregate(table.Never, TruthTable.Or);
        var expected = TruthTable.And(with, TruthTable.Not(without));

        TruthTable.IsNever(TruthTable.And(TruthTable.Xor(described, expected), possible)).Should().BeTrue();
    }

    private static Definition Text(string id, params Condition[] rungs) => new(id, Whole, DefinitionForce.Adopted, rungs.Length == 1
        ? DefinitionTest.Plain(DefinitionSubject.Parties, rungs[0], InForce.Undated)
        : new DefinitionTest(DefinitionSubject.Parties, DefinitionInterpretation.Literal, DefinitionStatus.None, new OutcomeLevel(DefinitionStatus.Core, rungs[0]), new OutcomeLevel(DefinitionStatus.Extended, rungs[1])));
}
