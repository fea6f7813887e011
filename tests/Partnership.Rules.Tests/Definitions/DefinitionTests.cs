using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

public sealed class DefinitionTests
{
    private static readonly string[] Forbidden = ["gender", "male", "name", "birth"];

    [Theory]
    [InlineData("2010-01-01", "england", null, "pre-2013")]
    [InlineData("2010-01-01", "england", "cambridgeshire", "pre-2013 cambridgeshire-2005")]
    [InlineData("2021-09-30", "england", null, "cross-government-2013 daa-2021 sca-2015-first")]
    [InlineData("2018-05-01", "england", "southampton", "cross-government-2013 sca-2015-first")]
    [InlineData("2021-09-30", "england", "southampton", "cross-government-2013 southampton-2013 daa-2021 sca-2015-first")]
    [InlineData("2024-01-01", "england", "southampton", "southampton-2013 daa-2021 sca-2015-second")]
    [InlineData("2024-01-01", "england", "stockport", "daa-2021 sca-2015-second stockport")]
    [InlineData("2024-01-01", "wales", null, "daa-2021 sca-2015-second wales-2015")]
    [InlineData("2024-01-01", "scotland", null, "scotland-2018")]
    [InlineData("2024-01-01", "northern-ireland", null, "northern-ireland-2021")]
    public void The_timeline_shows_every_definition_that_applies(string on, string jurisdiction, string? partnership, string expected)
    {
        var question = new DefinitionQuestion(Day(on), Jurisdiction.Parse(jurisdiction)) { Partnership = partnership };

        DefinitionTimeline.Applying(DefinitionBook.All, question).Value.Select(one => one.Id).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("2019-03-31", "scotland", "under the Scottish Act of 2018', from 1 April 2019.")]
    [InlineData("2022-02-20", "northern-ireland", "under the Northern Irish Act of 2021', from 21 February 2022.")]
    public void Where_none_that_ships_applies_it_is_not_known_and_the_ranges_are_given(string on, string jurisdiction, string ranges)
    {
        var applying = DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(Day(on), Jurisdiction.Parse(jurisdiction)));

        applying.State.Should().Be(FactState.NotKnown);
        applying.Caveats.Should().ContainSingle(flag => flag.Code == "none-ships").Which.Text.Should().Contain(ranges);
    }

    [Fact]
    public void A_limited_commencement_and_a_start_that_was_not_read_are_said_with_the_timeline()
    {
        Codes("2021-07-05").Should().Contain("limited-purpose");
        Codes("2021-10-01").Should().NotContain("limited-purpose");
        Codes("1990-01-01").Should().Contain("start-not-read");
        Codes("2014-01-01").Should().NotContain("start-not-read");
        static IEnumerable<string> Codes(string on) => DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(Day(on), Jurisdiction.England)).Caveats.Select(flag => flag.Code);
    }

    [Theory]
    [InlineData("honour-based-violence", "name-the-kind")]
    [InlineData("financial-abuse", "financial-or-economic")]
    public void A_fact_that_meets_no_limb_of_the_Act_by_itself_is_flagged(string fact, string flag)
    {
        var facts = Case.Of(["intimate-relationship-now", fact], []).With("a-18-or-over", true).With("b-18-or-over", true);

        var parties = DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, facts, new LocalDate(2024, 1, 1)).First(one => one.Subject == DefinitionSubject.Parties);

        parties.Status.Should().Be(DefinitionStatus.NotMet);
        parties.Why.Caveats.Should().Contain(one => one.Code == flag);
    }

    [Fact]
    public void Each_print_of_the_definition_of_2013_has_the_doubt_that_is_its_own()
    {
        Codes(CrossGovernmentDefinition.General, "2021-09-01").Should().Contain("derived-end").And.NotContain("still-printed");
        Codes(CrossGovernmentDefinition.AtSouthampton, "2024-01-01").Should().Contain("still-printed").And.NotContain("derived-end");
        static IEnumerable<string> Codes(Definition definition, string on) => DefinitionCalculator.Assess(definition, FactSheet.Empty, Day(on))[0].Why.Caveats.Select(flag => flag.Code);
    }

    [Fact]
    public void A_child_victim_is_cited_to_the_commencement_that_covers_the_day()
    {
        Range("2021-10-01").Should().Be("from 1 October 2021 to 30 January 2022, for section 63 and part 4");
        Range("2022-01-31").Should().Be("from 31 January 2022");
        static string Range(string on) => DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, FactSheet.Empty, Day(on))
            .Single(one => one.Subject == DefinitionSubject.Child).Why.Steps[0].Rule.InForce.ToString();
    }

    [Fact]
    public void Two_days_are_compared_aspect_by_aspect_with_the_reason()
    {
        var comparison = DefinitionComparison.Between(DefinitionBook.All, new DefinitionQuestion(new LocalDate(2010, 1, 1), Jurisdiction.England), new LocalDate(2022, 1, 1));

        comparison.Changes.Select(change => change.Aspect).Should().Equal(DefinitionAspect.All);
        var age = comparison.Changes[0];
        age.Before.Single().Text.Should().Contain("18");
        age.After.Single().Text.Should().Contain("16");
        age.Rules.Single().Id.Value.Should().Be("definitions/daa-2021");
    }

    [Theory]
    [InlineData("2021-09-30", "2021-09-30", 0)]
    [InlineData("2010-01-01", "2021-10-01", 1)]
    [InlineData("2021-10-01", "2022-01-30", 2)]
    [InlineData("2022-01-30", "2022-01-31", 1)]
    [InlineData("2010-01-01", "2022-01-31", 0)]
    public void A_comparison_says_when_the_part_about_a_child_held_for_limited_purposes(string first, string second, int days) =>
        DefinitionComparison.Between(DefinitionBook.All, new DefinitionQuestion(Day(first), Jurisdiction.England), Day(second)).Caveats
            .Count(flag => flag.Text.StartsWith("As to a child, 'Domestic abuse under", StringComparison.Ordinal) && flag.Citation!.Section == "s.3(2)").Should().Be(days);

    [Fact]
    public void The_same_day_twice_changes_nothing() =>
        DefinitionComparison.Between(DefinitionBook.All, new DefinitionQuestion(new LocalDate(2022, 1, 1), Jurisdiction.England), new LocalDate(2022, 1, 1)).Changes.Should().BeEmpty();

    [Fact]
    public void Responsibility_for_a_child_is_reported_apart_and_leaves_the_connection_alone()
    {
        var facts = Case.Of(["a-is-parent", AbuseFact.AResponsibleForB.Code], []).With(AbuseFact.AResponsibleForB.Code, true).With("a-is-parent", true);

        DefinitionCalculator.Assess(CoerciveControlConnection.AsAmended, facts, new LocalDate(2024, 1, 1)).Single().Status.Should().Be(DefinitionStatus.Met);
        DefinitionCalculator.Apart(CoerciveControlConnection.AsAmended, facts, new LocalDate(2024, 1, 1))!.ToFinding().IsMet.Should().BeTrue();
    }

    [Fact]
    public void Every_result_says_that_it_decides_nothing_about_a_person()
    {
        foreach (var result in DefinitionBook.All.SelectMany(one => DefinitionCalculator.Assess(one, FactSheet.Empty, new LocalDate(2024, 1, 1))).Where(one => one.Status != DefinitionStatus.NotDefined))
        {
            result.Why.Caveats.Should().Contain(flag => flag.Code == "assessment-only");
            result.Status.Should().Be(DefinitionStatus.Unknown);
            result.Why.StillNeeded.Should().OnlyContain(ask => ask.Text.Length > 10);
        }
    }

    [Fact]
    public void Contradicting_facts_are_refused() => FluentActions
        .Invoking(() => DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, FactSheet.Empty.With("a-18-or-over", true).With("a-16-or-over", false), new LocalDate(2024, 1, 1)))
        .Should().Throw<ArgumentException>().WithMessage("*aIs18OrOver and aIs16OrOver contradict each other*");

    [Fact]
    public void The_section_63_list_is_what_the_Act_names() =>
        Profiles.FamilyLawAct.Relatives.Named.Should().HaveCount(23).And.NotContain(Kinship.GreatGrandparent).And.NotContain(Kinship.SecondCousin);

    [Fact]
    public void No_fact_is_about_sex_or_a_name_and_every_key_is_its_own()
    {
        AbuseFact.WithKinship.Select(fact => fact.Code).Should().OnlyHaveUniqueItems();
        AbuseFact.WithKinship.Select(fact => (fact.Group, fact.Key)).Should().OnlyHaveUniqueItems();
        AbuseFact.WithKinship.Where(fact => Forbidden.Any(word => fact.Code.Contains(word, StringComparison.Ordinal))).Should().BeEmpty();
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
