using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>Faults of a rule book as such: those of what is built in, those made on purpose, and random books against every case there is.</summary>
public sealed class RuleBookLaws
{
    private static readonly Rule Whole = Sample.RuleAt("made/whole", 1);

    /// <summary>The extension to children lists the connections of the core and the ties of the other extension. Ten kinds of kin and four of partners are in both lists, so either mention could go; the text has both.</summary>
    [Fact]
    public void What_is_built_in_has_no_fault_but_the_connections_that_Cambridgeshire_names_twice()
    {
        var problems = DefinitionBook.All.SelectMany(one => RuleBookCalculator.Check(one, DefinitionBook.Constraints)).ToArray();

        problems.Should().OnlyContain(one => one.Fault == RuleBookFault.IdlePart && one.Subject == "cambridgeshire-2005" && one.Text.StartsWith("as to the child", StringComparison.Ordinal));
        problems.Should().HaveCount(46);
        problems.Select(one => one.Citation.Id).Distinct().Should().BeEquivalentTo("CAM-TOR-007", "CAM-TOR-009");
    }

    [Fact]
    public void No_two_versions_of_a_rule_that_is_built_in_overlap_or_leave_a_gap() =>
        RuleBookCalculator.CheckVersions(Catalogue.Rules.Select(one => one.Rule)).Should().BeEmpty();

    [Fact]
    public void A_gap_and_an_overlap_are_found_with_their_days()
    {
        var gap = new[] { Whole.During(InForce.Between(new LocalDate(2010, 1, 1), new LocalDate(2010, 12, 31))), Whole.During(InForce.Since(new LocalDate(2011, 2, 1))) };
        var overlap = new[] { Whole.During(InForce.Until(new LocalDate(2011, 2, 1))), Whole.During(InForce.Since(new LocalDate(2011, 2, 1))) };
        var purposes = new[] { Whole.During(InForce.Since(new LocalDate(2010, 1, 1))), Whole.During(InForce.Since(new LocalDate(2009, 1, 1)).For("one")) };

        RuleBookCalculator.CheckVersions(gap).Single().Text.Should().Be("No version is in force from 1 January 2011 to 31 January 2011.");
        RuleBookCalculator.CheckVersions(overlap).Single().Fault.Should().Be(RuleBookFault.VersionOverlap);
        RuleBookCalculator.CheckVersions(purposes).Should().BeEmpty();
    }

    [Fact]
    public void A_part_that_never_matters_and_an_outcome_in_the_shadow_of_another_are_named()
    {
        var (physical, sexual) = (Is(AbuseFact.Physical), Is(AbuseFact.Sexual));
        var either = Condition.Any(Whole, "Either", physical, sexual);
        var both = Condition.All(Whole, "Both", physical, sexual);

        Check(new OutcomeLevel(DefinitionStatus.Core, either), new OutcomeLevel(DefinitionStatus.Extended, both)).Single().Text
            .Should().Be("as to the parties, literal: the outcome extended is never reached.");
        Check(new OutcomeLevel(DefinitionStatus.Core, Condition.Any(Whole, "One or both", physical, both))).Select(one => one.Text)
            .Should().Equal("as to the parties, literal, core: 'Both' never changes the outcome. It could as well always be not met.");
    }

    [Fact]
    public void What_is_impossible_is_left_aside()
    {
        var old = Condition.Any(Whole, "Of age", Is(AbuseFact.AIsSixteen), Is(AbuseFact.AIsEighteen));

        Check(new OutcomeLevel(DefinitionStatus.Met, old)).Select(one => one.Text).Should().Equal("as to the parties, literal, met: 'Was A, whose behaviour is in question, 18 or over at the time?' never changes the outcome. It could as well always be not met.");
    }

    [Property(MaxTest = 100)]
    public Property Brute_force_agrees() => Law.ForAll(
        from first in Shape.Any
        from second in Shape.Any
        select (first, second),
        one =>
        {
            Condition[] rungs = [Stood(one.first.Build()), Stood(one.second.Build())];
            var definition = new Definition("made", Whole, DefinitionForce.Adopted, new DefinitionTest(DefinitionSubject.Parties, DefinitionInterpretation.Literal, DefinitionStatus.None, new OutcomeLevel(DefinitionStatus.Core, rungs[0]), new OutcomeLevel(DefinitionStatus.Extended, rungs[1])));
            var problems = RuleBookCalculator.Check(definition, []);

            for (var place = 0; place < rungs.Length; place++)
            {
                var outcome = place == 0 ? "core" : "extended";
                var reached = Sheets.Any(sheet => First(rungs, sheet) == place);
                problems.Any(problem => problem.Fault == RuleBookFault.ShadowedOutcome && problem.Text.Contains(outcome)).Should().Be(!reached);
                var idle = reached ? Idle(rungs, place).Distinct().ToArray() : [];
                problems.Where(problem => problem.Fault == RuleBookFault.IdlePart && problem.Text.Contains($", {outcome}:")).Select(problem => problem.Text.Split('\'')[1]).Distinct().Should().BeEquivalentTo(idle);
            }
        });

    private static readonly FactSheet[] Sheets = [.. Enumerable.Range(0, 1 << Shape.Names.Length).Select(bits =>
        Shape.Names.Select((_, place) => place).Aggregate(FactSheet.Empty, (sheet, place) => sheet.With(Stand(place).Code, (bits >> place & 1) == 1)))];

    private static int First(Condition[] rungs, FactSheet sheet) => Array.FindIndex(rungs, rung => rung.Find(sheet).IsMet);

    /// <summary>The words of every part that can be replaced by a constant and is in none that can.</summary>
    private static IEnumerable<string> Idle(Condition[] rungs, int place)
    {
        var (depth, count) = (int.MaxValue, Parts(rungs[place]).Count());
        var depths = rungs[place].Assess(FactSheet.Empty, Sample.On).Steps.Select(step => step.Depth).ToArray();
        for (var part = 1; part < count; part++)
        {
            depth = depths[part] <= depth ? int.MaxValue : depth;
            if (depth == int.MaxValue && (IsSame(rungs, place, part, true) || IsSame(rungs, place, part, false)))
            {
                depth = depths[part];
                yield return Parts(rungs[place]).ElementAt(part).Text;
            }
        }
    }

    private static bool IsSame(Condition[] rungs, int place, int part, bool met)
    {
        var (changed, left) = ((Condition[])rungs.Clone(), part);
        changed[place] = Replaced(rungs[place], ref left, met);
        return Sheets.Where(sheet => First(rungs, sheet) is var first && (first < 0 || first >= place || First(changed, sheet) != first))
            .All(sheet => First(rungs[..(place + 1)], sheet) == First(changed[..(place + 1)], sheet));
    }

    private static Condition Replaced(Condition condition, ref int left, bool met)
    {
        if (left-- == 0)
        {
            var any = Is(AbuseFact.Physical);
            var not = Condition.Not(Whole, "Not", any);
            return met ? Condition.Any(Whole, "Always", any, not) : Condition.All(Whole, "Never", any, not);
        }

        var parts = new List<Condition>();
        foreach (var part in condition.Parts)
        {
            parts.Add(Replaced(part, ref left, met));
        }

        return Rebuilt(condition, parts);
    }

    private static IEnumerable<Condition> Parts(Condition condition) => condition.Parts.SelectMany(Parts).Prepend(condition);

    private static Condition Rebuilt(Condition condition, List<Condition> parts) => parts.Count == 0 ? condition
        : condition.Minimum is { } least ? Condition.AtLeast(least, condition.Rule, condition.Text, [.. parts])
        : Condition.Not(condition.Rule, condition.Text, parts[0]);

    private static Condition Stood(Condition condition) => condition.Parts.Count == 0
        ? Is(Stand(Array.IndexOf(Shape.Names, condition.Asks[0].Fact)))
        : Rebuilt(condition, [.. condition.Parts.Select(Stood)]);

    private static AbuseFact Stand(int place) => AbuseFact.All[19 + place];

    private static Condition Is(AbuseFact fact) => Condition.Is(fact.Asked(Whole.Citation), Whole);

    private static Partnership.Rules.Foundation.ValueList<RuleBookProblem> Check(params OutcomeLevel[] rungs) => RuleBookCalculator.Check(
        new Definition("made", Whole, DefinitionForce.Adopted, new DefinitionTest(DefinitionSubject.Parties, DefinitionInterpretation.Literal, DefinitionStatus.None, rungs)), DefinitionBook.Constraints);
}
