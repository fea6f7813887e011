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

namespace Partnership.Rules.Tests.Definitions;

/// <summary>A definition is drawn once and each sheet is put into the drawing; the judge draws it anew for each sheet.</summary>
public sealed class DrawnOnceLaws
{
    /// <summary>Facts free of contradiction: those that follow from one another by meaning are omitted.</summary>
    private static readonly AbuseFact[] Free = [.. AbuseFact.WithKinship.Where(fact => fact != AbuseFact.AIsEighteen && fact != AbuseFact.BIsEighteen && fact != AbuseFact.ChildIsSixteen && fact != AbuseFact.BothParents && fact != AbuseFact.AIsSixteen && fact != AbuseFact.BIsSixteen && fact != AbuseFact.ChildUnderEighteen)];

    private static readonly int[] Ages = [0, 1, 2, 3];

    /// <summary>States of facts, from sheets on which nearly nothing is known to those on which nearly everything is: 0 not asked, 1 holds, 2 does not, 3 not known, 4 not applicable.</summary>
    private static readonly Gen<FactSheet> Sheets =
        from open in Gen.Elements(1, 4, 20, 60)
        from states in Gen.ArrayOf(Gen.Frequency((open, Gen.Constant(0)), (3, Gen.Constant(1)), (8, Gen.Constant(2)), (1, Gen.Constant(3)), (1, Gen.Constant(4))), Free.Length)
        from ages in Gen.ArrayOf(Gen.Elements(Ages), 2)
        select SheetOf(states, ages);

    [Property(MaxTest = 150)]
    public Property Outcome_steps_and_questions_are_those_of_the_judge() => Law.ForAll(Sheets, sheet =>
    {
        foreach (var definition in DefinitionBook.All)
        {
            foreach (var test in definition.Tests)
            {
                var on = DayIn(test);
                var result = DefinitionCalculator.Assess(definition, sheet, on).Single(one => one.Subject == test.Subject && one.Interpretation == test.Interpretation);
                var judge = DrawnAnew.Assess(definition, test, sheet);

                result.Status.Should().Be(judge.Outcome);
                result.Why.Steps.Select(step => step.Finding).Should().Equal(judge.Steps);
                result.Why.StillNeeded.Should().Equal(judge.Needed);
                result.Why.Rules.Should().Equal(result.Why.Steps.Select(step => step.Rule).Distinct());
                DefinitionCalculator.Outcome(definition, test, sheet).Should().Be(judge.Outcome);
            }
        }
    });

    [Property(MaxTest = 500)]
    public Property A_condition_is_found_as_the_judge_finds_it() => Law.ForAll(
        from shape in Shape.Any
        from states in Gen.ArrayOf(Gen.Choose(0, 4), Shape.Names.Length)
        select (shape, states),
        one =>
        {
            var condition = one.shape.Build();
            var builder = new FactSheetBuilder(FactNames.Of(Shape.Names.Take(2)));
            for (var place = 0; place < Shape.Names.Length; place++)
            {
                builder[Shape.Names[place]] = StateOf(one.states[place]);
            }

            var (sheet, judge) = (builder.ToSheet(), DrawnAnew.Assess(condition, builder.ToSheet()));

            condition.Find(sheet).Should().Be(judge.Parts[0]);
            condition.Assess(sheet, Sample.On).Steps.Select(step => step.Finding).Should().Equal(judge.Parts);
            condition.Assess(sheet, Sample.On).StillNeeded.Should().Equal(judge.Needed);
        });

    [Property]
    public Property A_sheet_filled_in_bulk_is_the_sheet_filled_fact_by_fact() => Law.ForAll(Sheets, sheet =>
    {
        var byName = sheet.Names.Aggregate(FactSheet.Empty, (all, name) => sheet[name] switch
        {
            { State: FactState.Known } known => all.With(name, known.Value),
            { State: FactState.NotApplicable } => all.WithNotApplicable(name),
            _ => all.WithNotKnown(name),
        });

        byName.Should().Be(sheet);
        sheet.Should().Be(byName);
        byName.GetHashCode().Should().Be(sheet.GetHashCode());
        byName.Names.Should().Equal(sheet.Names);
        foreach (var test in DomesticAbuseDefinition.Definition.Tests)
        {
            DefinitionCalculator.Outcome(DomesticAbuseDefinition.Definition, test, byName).Should().Be(DefinitionCalculator.Outcome(DomesticAbuseDefinition.Definition, test, sheet));
        }
    });

    private static LocalDate DayIn(DefinitionTest test) => test.Ranges.Where(range => range.Purpose is null).Select(range => range.To ?? new LocalDate(2024, 3, 1)).First();

    private static FactSheet SheetOf(int[] states, int[] ages)
    {
        var builder = new FactSheetBuilder(AbuseFact.Names);
        for (var place = 0; place < Free.Length; place++)
        {
            builder.SetAt(Free[place].Place, StateOf(states[place]));
        }

        Age(builder, AbuseFact.AIsSixteen, AbuseFact.AIsEighteen, ages[0]);
        Age(builder, AbuseFact.BIsSixteen, AbuseFact.BIsEighteen, ages[1]);
        return builder.ToSheet();
    }

    private static void Age(FactSheetBuilder builder, AbuseFact sixteen, AbuseFact eighteen, int age)
    {
        builder[sixteen.Code] = age == 0 ? Fact<bool>.NotAsked : Fact.Known(age > 1);
        builder[eighteen.Code] = age == 0 ? Fact<bool>.NotAsked : Fact.Known(age > 2);
    }

    private static Fact<bool> StateOf(int state) => state switch
    {
        1 => Fact.Known(true),
        2 => Fact.Known(false),
        3 => Fact<bool>.NotKnown,
        4 => Fact<bool>.NotApplicable,
        _ => Fact<bool>.NotAsked,
    };
}
