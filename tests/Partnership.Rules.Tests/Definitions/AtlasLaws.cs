using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>The exact difference of two definitions: complete, smallest, possible, and the same when it is put to the calculator.</summary>
public sealed class AtlasLaws
{
    private static readonly Definition[] Texts = [.. DefinitionBook.All.Where(one => one.Tests.Count > 0)];
    private static readonly DefinitionDifference[] Differences = [.. Texts.SelectMany(from => Texts.Where(to => to != from).SelectMany(to => DefinitionAtlas.Compare(from, to, DefinitionBook.Constraints)))];
    private static readonly AbuseFact[] Facts = [.. AbuseFact.WithKinship];

    private static readonly Gen<(int Pair, bool[] Holding)> Cases =
        from pair in Gen.Choose(0, Differences.Length - 1)
        from often in Gen.Elements(2, 5, 20)
        from holding in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(true)), (often, Gen.Constant(false))), Facts.Length)
        from ages in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))), 4)
        select (pair, (bool[])[.. ages, .. holding[4..]]);

    [Property(MaxTest = 1000)]
    public Property Every_case_that_one_covers_and_the_other_does_not_is_described_and_no_other_case_is() => Law.ForAll(Cases, one =>
    {
        var (difference, sheet) = (Differences[one.Pair], Whole(Differences[one.Pair], one.Holding));
        if (sheet is null)
        {
            return;
        }

        var (first, second) = (Covers(difference.From, difference.FromInterpretation, difference.AsTo, sheet), Covers(difference.To, difference.ToInterpretation, difference.AsTo, sheet));

        difference.Gained.Any(gained => gained.Describes(sheet).IsMet).Should().Be(second && !first, difference.ToString());
        difference.Lost.Any(lost => lost.Describes(sheet).IsMet).Should().Be(first && !second, difference.ToString());
    });

    [Fact]
    public void Every_witness_is_possible_and_is_replayed_both_ways()
    {
        foreach (var difference in Differences)
        {
            foreach (var gained in difference.Gained)
            {
                Replay(gained, difference.To, difference.ToInterpretation, difference.From, difference.FromInterpretation, difference.AsTo);
            }

            foreach (var lost in difference.Lost)
            {
                Replay(lost, difference.From, difference.FromInterpretation, difference.To, difference.ToInterpretation, difference.AsTo);
            }
        }
    }

    [Fact]
    public void The_difference_the_other_way_round_is_its_mirror()
    {
        foreach (var difference in Differences)
        {
            var mirror = Differences.Single(one => one.From == difference.To && one.To == difference.From && one.AsTo == difference.AsTo && one.FromInterpretation == difference.ToInterpretation && one.ToInterpretation == difference.FromInterpretation);

            mirror.Gained.Count.Should().Be(difference.Lost.Count, difference.ToString());
            mirror.IsSame.Should().Be(difference.IsSame);
        }
    }

    [Fact]
    public void The_two_prints_of_the_wording_of_2013_are_equal_and_the_older_wording_is_within_it()
    {
        DefinitionAtlas.Compare(CrossGovernmentDefinition.General, CrossGovernmentDefinition.AtSouthampton, DefinitionBook.Constraints).Should().HaveCount(2).And.OnlyContain(one => one.IsSame);
        Between(EarlierDefinition.Definition, CrossGovernmentDefinition.General).Relation.Should().Be(DefinitionRelation.Wider);
        Between(CrossGovernmentDefinition.General, EarlierDefinition.Definition).Relation.Should().Be(DefinitionRelation.Narrower);
        Between(CrossGovernmentDefinition.General, DomesticAbuseDefinition.Definition).Relation.Should().Be(DefinitionRelation.Overlapping);
    }

    [Fact]
    public void People_of_16_and_17_are_what_2013_brought_in_and_they_are_named()
    {
        var young = Between(EarlierDefinition.Definition, CrossGovernmentDefinition.General).Gained
            .Where(one => one.Conditions.Any(condition => !condition.Holds && condition.Facts.Contains(AbuseFact.BIsEighteen)))
            .Where(one => one.Conditions.Any(condition => condition.Facts.Contains(AbuseFact.Married)) && one.Conditions.Any(condition => condition.Facts.Contains(AbuseFact.Violent)));

        young.First(one => one.Conditions.All(condition => condition.Facts[0].Group != FactGroup.Points)).Sentence.Should().Contain("B is 16 or over").And.Contain("it is not the case that B is 18 or over");
    }

    /// <summary>Random small definitions against every one of the cases there are.</summary>
    [Property(MaxTest = 200)]
    public Property Brute_force_agrees() => Law.ForAll(
        from first in Shape.Any
        from second in Shape.Any
        select (first, second),
        one =>
        {
            var (from, to) = (Made("made-from", one.first), Made("made-to", one.second));
            var difference = DefinitionAtlas.Compare(from, to, []).Single();
            var (gains, loses, both) = (false, false, false);
            for (var bits = 0; bits < 1 << Shape.Names.Length; bits++)
            {
                var holding = bits;
                bool Holds(string name) => (holding >> Array.IndexOf(Shape.Names, name) & 1) == 1;
                var (first, second) = (one.first.IsMet(Holds), one.second.IsMet(Holds));
                var sheet = Shape.Names.Select((name, place) => (name, place)).Aggregate(FactSheet.Empty, (all, named) => all.With(Stand(named.name).Code, Holds(named.name)));
                difference.Gained.Any(gained => gained.Describes(sheet).IsMet).Should().Be(second && !first);
                difference.Lost.Any(lost => lost.Describes(sheet).IsMet).Should().Be(first && !second);
                (gains, loses, both) = (gains || (second && !first), loses || (first && !second), both || (first && second));
            }

            difference.Relation.Should().Be((gains, loses, both) switch
            {
                (false, false, _) => DefinitionRelation.Equal,
                (_, _, false) => DefinitionRelation.Disjoint,
                (true, false, _) => DefinitionRelation.Wider,
                (false, true, _) => DefinitionRelation.Narrower,
                _ => DefinitionRelation.Overlapping,
            });
        });

    [Fact]
    public void What_is_completed_from_one_fact_is_among_the_constraints()
    {
        foreach (var fact in AbuseFact.WithKinship)
        {
            foreach (var implied in fact.Implies)
            {
                FactConstraint.ByMeaning.Should().Contain(one => one.Conditions.Count == 1 && one.Conditions[0] == new StatedFact(fact, true) && one.Follows == new StatedFact(implied, true));
            }
        }
    }

    private static void Replay(DistinguishingCase one, Definition with, DefinitionInterpretation withReading, Definition without, DefinitionInterpretation withoutReading, DefinitionSubject asTo)
    {
        var isRight = !DefinitionBook.Constraints.Any(constraint => constraint.IsKeptBy(one.Witness).IsNotMet)
            && one.Describes(one.Witness).IsMet
            && Covers(with, withReading, asTo, one.Witness)
            && !Covers(without, withoutReading, asTo, one.Witness)
            && Settles(with, withReading, asTo, one.Facts).IsMet
            && Settles(without, withoutReading, asTo, one.Facts).IsNotMet
            && one.CoveredBy.Count > 0
            && one.OmittedBy.Count > 0;

        if (!isRight)
        {
            Assert.Fail($"{with.Id} and not {without.Id}: {one.Sentence}");
        }
    }

    private static bool Covers(Definition definition, DefinitionInterpretation reading, DefinitionSubject asTo, FactSheet sheet)
    {
        var test = definition.Tests.Single(one => one.Subject == asTo && one.Interpretation == reading);
        var outcome = DefinitionCalculator.Outcome(definition, test, sheet);
        return outcome != DefinitionStatus.Unknown ? outcome != test.Otherwise : throw new InvalidOperationException($"{definition.Id} is open.");
    }

    /// <summary>Whether some rung is met, by the smallest facts alone. Which rung it is may be open.</summary>
    private static Finding Settles(Definition definition, DefinitionInterpretation reading, DefinitionSubject asTo, FactSheet facts)
    {
        var test = definition.Tests.Single(one => one.Subject == asTo && one.Interpretation == reading);
        var assumed = definition.Assumptions.Where(one => !facts[one.Fact.Code].IsKnown).Aggregate(facts, (sheet, one) => sheet.With(one.Fact.Code, false));
        return Condition.Any(definition.Rule, "Any rung", [.. test.Levels.Select(rung => rung.Condition)]).Find(assumed);
    }

    /// <summary>A whole case, repaired towards what is possible; null where it is not. What a text assumes is not open.</summary>
    private static FactSheet? Whole(DefinitionDifference difference, bool[] holding)
    {
        var builder = new FactSheetBuilder(AbuseFact.Names);
        for (var place = 0; place < Facts.Length; place++)
        {
            builder.SetAt(place, Fact.Known(holding[place]));
        }

        foreach (var constraint in DefinitionBook.Constraints.Where(one => one.IsKeptBy(builder.ToSheet()).IsNotMet))
        {
            builder.SetAt(constraint.Follows.Fact.Place, Fact.Known(constraint.Follows.Holds));
        }

        foreach (var assumed in difference.From.Assumptions.Concat(difference.To.Assumptions))
        {
            builder.SetAt(assumed.Fact.Place, Fact.Known(false));
        }

        var sheet = builder.ToSheet();
        return DefinitionBook.Constraints.Any(one => one.IsKeptBy(sheet).IsNotMet) ? null : sheet;
    }

    private static DefinitionDifference Between(Definition from, Definition to) => DefinitionAtlas.Compare(from, to, DefinitionBook.Constraints).Single(one => one.AsTo == DefinitionSubject.Parties);

    private static AbuseFact Stand(string name) => AbuseFact.All[19 + Array.IndexOf(Shape.Names, name)];

    private static Definition Made(string id, Shape shape) => new(
        id, Sample.RuleAt($"made/{id}", 1), DefinitionForce.Adopted, DefinitionTest.Plain(DefinitionSubject.Parties, Stood(shape.Build()), Partnership.Rules.Time.InForce.Undated));

    /// <summary>The same condition over facts of the definitions.</summary>
    private static Condition Stood(Condition condition) => condition.Parts.Count == 0 ? Condition.Is(Stand(condition.Asks[0].Fact).Asked(condition.Rule.Citation), condition.Rule)
        : condition.Minimum is { } least ? Condition.AtLeast(least, condition.Rule, condition.Text, [.. condition.Parts.Select(Stood)])
        : Condition.Not(condition.Rule, condition.Text, Stood(condition.Parts[0]));
}
