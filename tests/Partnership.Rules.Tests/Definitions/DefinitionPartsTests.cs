using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>The parts a definition is made of, in definitions made for the purpose.</summary>
public sealed class DefinitionPartsTests
{
    private static readonly LocalDate On = new(2016, 1, 1);

    private static readonly Rule Whole = Sample.RuleAt("made/whole", 1).During(InForce.Since(new LocalDate(2010, 1, 1)));
    private static readonly Condition Asked = Condition.Is(AbuseFact.Physical.Asked(Whole.Citation), Whole);

    [Fact]
    public void A_test_without_a_rung_is_refused() => FluentActions
        .Invoking(() => new DefinitionTest(DefinitionSubject.Parties, DefinitionInterpretation.Literal, DefinitionStatus.NotMet))
        .Should().Throw<ArgumentException>().WithMessage("A test needs a rung.*").WithParameterName("levels");

    [Fact]
    public void The_ranges_are_those_of_the_tests_each_once_and_of_the_rule_when_it_asks_nothing()
    {
        var (early, late) = (InForce.Until(new LocalDate(2014, 1, 1)), InForce.Since(new LocalDate(2015, 1, 1)));
        var tests = new[] { DefinitionTest.Plain(DefinitionSubject.Parties, Asked, early), DefinitionTest.Plain(DefinitionSubject.Child, Asked, early, late) };

        new Definition("made", Whole, DefinitionForce.Adopted, tests).Ranges.Should().Equal(early, late);
        new Definition("made", Whole, DefinitionForce.Adopted).Ranges.Should().Equal(Whole.InForce);
    }

    [Theory]
    [InlineData("2016-01-01", "from 1 January 2010")]
    [InlineData("2009-06-01", "from 1 January 2009 to 31 December 2009")]
    public void A_step_is_cited_to_the_range_of_its_own_rule_and_before_it_to_that_of_the_test(string on, string range)
    {
        var ranges = new[] { InForce.Between(new LocalDate(2009, 1, 1), new LocalDate(2009, 12, 31)), InForce.Since(new LocalDate(2015, 1, 1)) };
        var definition = new Definition("made", Whole, DefinitionForce.Adopted, DefinitionTest.Plain(DefinitionSubject.Parties, Asked, ranges));

        var result = DefinitionCalculator.Assess(definition, FactSheet.Empty.With(AbuseFact.Physical.Code, true), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Single();

        result.Why.Steps[0].Rule.InForce.ToString().Should().Be(range);
    }

    /// <summary>Where the weaker outcome asks for what the stronger asks for and more, only the stronger's fact can change anything.</summary>
    [Fact]
    public void A_weaker_outcome_asks_for_nothing_that_the_stronger_would_settle_alone()
    {
        var physical = new OutcomeLevel(DefinitionStatus.Core, Asked);
        var both = new OutcomeLevel(DefinitionStatus.Extended, Condition.All(Whole, "Both", Asked, Condition.Is(AbuseFact.Sexual.Asked(Whole.Citation), Whole)));
        var either = new OutcomeLevel(DefinitionStatus.Extended, Condition.Any(Whole, "Either", Asked, Condition.Is(AbuseFact.Sexual.Asked(Whole.Citation), Whole)));

        Needed(physical, both).Should().Equal("physical-abuse");
        Needed(physical, either).Should().Equal("physical-abuse", "sexual-abuse");
        static string[] Needed(params OutcomeLevel[] rungs) => DefinitionCalculator
            .Assess(new Definition("made", Whole, DefinitionForce.Adopted, new DefinitionTest(DefinitionSubject.Parties, DefinitionInterpretation.Literal, DefinitionStatus.None, rungs)), FactSheet.Empty, On)
            .Single().Why.Needed();
    }

    /// <summary>The doubt hangs on sexual abuse or on a child who sees; the test asks for physical abuse alone.</summary>
    [Theory]
    [InlineData(null, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void A_doubt_stands_once_one_of_the_facts_that_it_hangs_on_holds(bool? sexual, bool stands)
    {
        var definition = new Definition("made", Whole, DefinitionForce.Statutory, DefinitionTest.Plain(DefinitionSubject.Parties, Asked, InForce.Undated))
        {
            Caveats = ValueList.Of(new DefinitionCaveat(new Caveat("doubt", "A doubt."), AbuseFact.Sexual, AbuseFact.ChildSees)),
        };
        var facts = FactSheet.Empty.With(AbuseFact.Physical.Code, true).With(AbuseFact.ChildSees.Code, false);

        var told = DefinitionCalculator.Assess(definition, sexual is { } holds ? facts.With(AbuseFact.Sexual.Code, holds) : facts, On).Single();

        told.Why.Caveats.Any(flag => flag.Code == "doubt").Should().Be(stands);
    }

    [Fact]
    public void One_part_whose_start_was_not_read_is_enough_to_say_so()
    {
        var (open, dated) = (InForce.Until(new LocalDate(2030, 1, 1)), InForce.Since(new LocalDate(2010, 1, 1)));

        Codes(open, dated).Should().Equal("start-not-read");
        Codes(dated, dated).Should().BeEmpty();
        static IEnumerable<string> Codes(InForce parties, InForce child) => DefinitionTimeline
            .Applying([new Definition("made", Whole, DefinitionForce.Statutory, DefinitionTest.Plain(DefinitionSubject.Parties, Asked, parties), DefinitionTest.Plain(DefinitionSubject.Child, Asked, child))], new DefinitionQuestion(On, Jurisdiction.England))
            .Caveats.Select(flag => flag.Code);
    }

    [Fact]
    public void Facts_are_needed_even_where_a_definition_takes_nothing_out() => FluentActions
        .Invoking(() => DefinitionCalculator.Apart(new Definition("made", Whole, DefinitionForce.Adopted), null!, On))
        .Should().Throw<ArgumentNullException>().WithParameterName("facts");

    [Fact]
    public void A_rule_that_began_for_one_purpose_first_is_listed_for_that_purpose_too_and_for_no_later_range() => Catalogue.Rules
        .Where(one => one.Rule.Id.Value == "definitions/daa-2021/child")
        .Select(one => one.Rule.InForce.ToString())
        .Should().Equal("from 1 October 2021 to 30 January 2022, for section 63 and part 4", "from 1 November 2021 to 30 January 2022, for section 79", "from 31 January 2022");

    [Fact]
    public void A_receipt_binds_a_purpose_by_its_code_whatever_the_English_of_the_range() => ReceiptRule.Of(
            Catalogue.Rules.First(one => one.Rule.Id.Value == "definitions/daa-2021/child" && one.Rule.InForce.Purpose is not null).Rule)
        .Text.Value.Should().StartWith("cf0cf885e991feef47fc");

    [Fact]
    public void Facts_are_listed_by_group_and_a_missing_group_is_refused()
    {
        AbuseFact.In(FactGroup.Ages).Should().Equal(AbuseFact.AIsSixteen, AbuseFact.AIsEighteen, AbuseFact.BIsSixteen, AbuseFact.BIsEighteen);
        FactGroup.All.SelectMany(AbuseFact.In).Should().BeEquivalentTo(AbuseFact.WithKinship);
        FluentActions.Invoking(() => AbuseFact.In(null!)).Should().Throw<ArgumentNullException>().WithParameterName("group");
    }

    [Fact]
    public void A_fact_implies_what_its_words_hold_and_nothing_for_its_absence()
    {
        AbuseFact.AIsEighteen.Implies.Should().Equal(AbuseFact.AIsSixteen);
        AbuseFact.AIsSixteen.Implies.Should().BeEmpty();
        AbuseFact.ChildUnderEighteen.Implies.Should().BeEmpty();
        AbuseFact.BothParents.Implies.Should().Equal(AbuseFact.EachHasParentalRelationship);
    }

    [Fact]
    public void Kinds_of_kinship_stand_after_every_other_fact_and_in_their_own_order()
    {
        AbuseFact.WithKinship.Select(fact => fact.Order).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        Kinship.All.Should().OnlyContain(kind => kind.Converse.Converse == kind);
    }
}
