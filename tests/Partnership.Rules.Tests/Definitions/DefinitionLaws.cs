using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

public sealed class DefinitionLaws
{
    private static readonly LocalDate On = new(2024, 3, 1);

    /// <summary>Facts free of contradiction: those that follow from one another by meaning are left out.</summary>
    private static readonly AbuseFact[] Free = [.. AbuseFact.WithKinship.Where(fact => fact != AbuseFact.AIsEighteen && fact != AbuseFact.BIsEighteen && fact != AbuseFact.ChildIsSixteen && fact != AbuseFact.BothParents)];

    private static readonly Gen<int[]> States = Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(0)), (2, Gen.Constant(1)), (2, Gen.Constant(2))), Free.Length);

    private static readonly Gen<(int[] States, int Fact, bool Holds)> Learnt =
        from states in States
        from fact in Gen.Choose(0, Free.Length - 1)
        from holds in Gen.Elements(true, false)
        select (states, fact, holds);

    [Property(MaxTest = 100)]
    public Property Learning_a_fact_never_changes_what_was_known() => Law.ForAll(Learnt, learnt =>
    {
        var known = SheetOf(learnt.States);
        var more = known[Free[learnt.Fact].Code].IsKnown ? known : known.With(Free[learnt.Fact].Code, learnt.Holds);
        foreach (var definition in DefinitionBook.All)
        {
            foreach (var (before, after) in Results(definition, known).Zip(Results(definition, more)))
            {
                if (before.Status != DefinitionStatus.Unknown)
                {
                    after.Status.Should().Be(before.Status);
                }
            }
        }
    });

    [Property]
    public Property One_more_connection_never_unconnects() => Law.ForAll(
        from states in States
        from fact in Gen.Elements(AbuseFact.WithKinship.Where(one => one.Group == FactGroup.Connection || one.Group == FactGroup.Kinship).ToArray())
        select (states, fact),
        one =>
        {
            var sheet = SheetOf(one.states);
            foreach (var definition in new[] { DomesticAbuseDefinition.Definition, CoerciveControlConnection.AsAmended, CoerciveControlConnection.AsEnacted })
            {
                var day = definition.Ranges[definition.Ranges.Count - 1].From!.Value;
                var (before, after) = (DefinitionCalculator.Assess(definition, sheet, day)[0].Status, DefinitionCalculator.Assess(definition, sheet.With(one.fact.Code, true), day)[0].Status);
                if (before == DefinitionStatus.Met)
                {
                    after.Should().Be(DefinitionStatus.Met);
                }
            }
        });

    [Property]
    public Property The_order_of_the_facts_never_matters() => Law.ForAll(States, states =>
    {
        var forward = SheetOf(states);
        var backward = Free.Select((fact, place) => (fact, place)).Reverse().Aggregate(FactSheet.Empty, (sheet, one) => With(sheet, one.fact, states[one.place]));

        Results(DomesticAbuseDefinition.Definition, backward).Select(one => one.Status).Should().Equal(Results(DomesticAbuseDefinition.Definition, forward).Select(one => one.Status));
    });

    [Property]
    public Property No_definition_answers_outside_its_ranges() => Law.ForAll(Gen.Choose(0, 12_000).Select(days => new LocalDate(2000, 1, 1).PlusDays(days)), day =>
    {
        foreach (var definition in DefinitionBook.All.Where(one => one.Tests.Count > 0))
        {
            (DefinitionCalculator.Assess(definition, FactSheet.Empty, day).Count > 0).Should().Be(definition.Ranges.Any(range => range.Covers(day)), definition.Id);
        }
    });

    [Fact]
    public void Being_relatives_is_the_same_from_both_sides()
    {
        foreach (var kind in Kinship.All)
        {
            kind.Converse.Converse.Should().Be(kind);
            FamilyLawAct.Relatives.AreRelatives(kind).Should().Be(FamilyLawAct.Relatives.AreRelatives(kind.Converse), kind.Code);
        }
    }

    private static Partnership.Rules.Foundation.ValueList<DefinitionResult> Results(Definition definition, FactSheet facts) =>
        DefinitionCalculator.Assess(definition, facts, definition.Ranges[definition.Ranges.Count - 1] is { To: { } to } ? to : On);

    private static FactSheet SheetOf(int[] states) =>
        Free.Select((fact, place) => (fact, place)).Aggregate(FactSheet.Empty, (sheet, one) => With(sheet, one.fact, states[one.place]));

    private static FactSheet With(FactSheet sheet, AbuseFact fact, int state) => state == 0 ? sheet : sheet.With(fact.Code, state == 1);
}
