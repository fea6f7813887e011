using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

public sealed class CompositionTests
{
    [Fact]
    public void A_category_is_met_since_the_first_of_two_terms_that_join()
    {
        var standing = Stand("2022-06-01", Succession.TermsEnd, Given.Member("a", "2021-09-01", "2023-08-31", "housing"), Given.Member("b", "2023-09-01", null, "housing"));

        (standing.Status, standing.Since, standing.MetUntil).Should().Be((Fact.Known(CategoryStatus.Met), new LocalDate(2021, 9, 1), null));
    }

    [Fact]
    public void A_gap_of_a_day_breaks_it()
    {
        var standing = Stand("2024-01-01", Succession.TermsEnd, Given.Member("a", "2021-09-01", "2023-08-31", "housing"), Given.Member("b", "2023-09-02", "2025-03-31", "housing"));

        (standing.Since, standing.MetUntil, standing.BrokenBy).Should().Be((new LocalDate(2023, 9, 2), new LocalDate(2025, 3, 31), "b"));
    }

    [Fact]
    public void A_start_known_to_the_year_leaves_the_day_open_and_asks_for_it()
    {
        var told = CompositionCalculator.Assess(Southampton.Board, Roster.Of(Southampton.Board, [Given.Member("a", "2022", null, "housing")]), Given.Day("2022-06-01"));

        told.Results.Value.Single(one => one.Category.Code == "housing").Status.Should().Be(Fact<CategoryStatus>.NotKnown);
        told.Results.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("from/a/housing");
    }

    [Fact]
    public void A_member_whose_term_ended_counts_only_when_the_caller_says_so()
    {
        Appointment[] ended = [Given.Member("a", "2021-09-01", "2022-08-31", "housing")];

        Stand("2023-01-01", Succession.TermsEnd, ended).Status.Should().Be(Fact.Known(CategoryStatus.NotMet));
        var carried = Stand("2023-01-01", Succession.CarriesOnUntilReplaced, ended);
        (carried.Status, carried.DependsOnHoldover).Should().Be((Fact.Known(CategoryStatus.Met), true));
    }

    [Fact]
    public void What_is_wrong_in_a_list_is_named_and_the_rest_counts()
    {
        var roster = Roster.Of(Southampton.Board,
        [
            Given.Member("a", "2022-01-01", "2021-01-01", "housing"),
            Given.Member("b", "2022-01-01", null, "no-such-place"),
            Given.Member("c", "2022-01-01", null, "housing"),
            Given.Member("c", "2022-06-01", null, "housing"),
            Given.Member("d", "2022-01-01", null, "probation") with { Office = "chair" },
            Given.Member("e", "2022-03-01", null, "ccg") with { Office = "chair" },
            Given.Member("f", "2022-01-01", null, "chief-superintendent") with { Body = "southampton/constabulary" },
            Given.Member("g", "2022-01-01", null, "inspector") with { Body = "southampton/constabulary" },
        ]);

        roster.Problems.Select(one => one.Code).Should().BeEquivalentTo("end-before-start", "unknown-category", "overlap", "two-holders", "two-contacts");
        CompositionCalculator.Count(roster, Given.Day("2022-07-01")).Count(one => one.Status == Fact.Known(CategoryStatus.Met)).Should().Be(5);
    }

    [Fact]
    public void Two_lines_of_one_member_that_overlap_are_one_stretch_and_no_day_is_lost()
    {
        Appointment[] lines = [Given.Member("a", "2022-01-01", "2022-12-31", "housing"), Given.Member("a", "2022-06-01", "2024-03-31", "housing")];

        Roster.Of(Southampton.Board, lines).Problems.Select(one => one.Code).Should().Equal("overlap");
        var standing = Stand("2023-06-01", Succession.TermsEnd, lines);
        (standing.Status, standing.Filled, standing.Since, standing.MetUntil).Should().Be((Fact.Known(CategoryStatus.Met), 1, new LocalDate(2022, 1, 1), new LocalDate(2024, 3, 31)));
    }

    [Fact]
    public void Two_terms_that_meet_in_a_month_known_only_as_a_month_are_two_terms()
    {
        var roster = Roster.Of(Southampton.Board, [Given.Member("a", "2019-10-01", "2021-10", "housing"), Given.Member("a", "2021-10", null, "housing")]);

        roster.Problems.Should().BeEmpty();
        CompositionCalculator.Count(roster, Given.Day("2023-01-01")).Single(one => one.Category.Code == "housing").Status.Should().Be(Fact.Known(CategoryStatus.Met));
    }

    [Theory]
    [InlineData("southampton/constabulary", "met")]
    [InlineData("constabulary", "met")]
    [InlineData("Hampshire Constabulary", "met")]
    [InlineData("nobody-we-know", "not met")]
    public void A_place_of_one_body_is_not_filled_from_another(string body, string state)
    {
        var roster = Roster.Of(Southampton.Board, [Given.Member("a", "2022-01-01", null, "inspector") with { Body = body }]);

        CompositionCalculator.Count(roster, Given.Day("2022-07-01")).Single(one => one.Category.Code == "inspector").Status.ToString().Should().Be(state);
        roster.Problems.Select(one => one.Code).Should().Equal(state == "met" ? [] : ["other-body"]);
    }

    [Fact]
    public void The_core_seat_of_two_is_the_contact_and_only_where_the_document_asks_for_one()
    {
        Appointment[] two = [Given.Member("f", "2022-01-01", null, "inspector") with { Body = "southampton/constabulary" }, Given.Member("g", "2022-02-01", null, "chief-superintendent") with { Body = "southampton/constabulary" }];
        Appointment[] police = [Given.Member("a", "2022-01-01", null, "police") with { Body = "stockport/police" }, Given.Member("b", "2022-01-01", null, "police") with { Body = "stockport/police" }];

        Roster.Of(Southampton.Board, two).Problems.Should().ContainSingle().Which.Message.Should().Contain("SOT-TOR-093").And.Contain("g has the core seat");
        Roster.Of(Stockport.StrategicGroup, police).Problems.Should().BeEmpty();
    }

    [Fact]
    public void One_person_in_a_core_and_an_advisory_place_is_a_core_member()
    {
        var roster = Roster.Of(Southampton.Board, [Given.Member("a", "2022-01-01", null, "idva-manager", "commissioned-services"), Given.Member("b", "2022-01-01", null, "idva-manager")]);

        roster.KindOf("a", Given.Day("2022-07-01")).Should().Be(MemberKind.Core);
        roster.KindOf("b", Given.Day("2022-07-01")).Should().Be(MemberKind.Advisory);
        roster.KindOf("b", Given.Day("2021-07-01")).Should().BeNull();
        CompositionCalculator.Assess(Southampton.Board, roster, Given.Day("2022-07-01")).Results.Caveats.Should().ContainSingle(flag => flag.Code == "stronger-kind-governs" && flag.Text.StartsWith("a ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_is_met_when_somebody_sits_for_it_and_unknown_otherwise()
    {
        var member = Given.Member("a", "2009-01-01", null, "county-council") with { SitsFor = ValueList.Of("adult services", "No such service") };
        var roster = Roster.Of(Cambridgeshire.StrategyGroup, [member]);

        roster.Problems.Should().ContainSingle().Which.Code.Should().Be("unknown-part");
        CompositionCalculator.Assess(Cambridgeshire.StrategyGroup, roster, Given.Day("2009-06-01")).Parts.Select(one => (one.Part, one.Filled))
            .Should().Equal(("OCYPS", Finding.Unknown), ("Adult Services", Finding.Met), ("Community Safety", Finding.Unknown), ("Supporting People", Finding.Unknown));
    }

    [Theory]
    [InlineData("refuge", "met")]
    [InlineData("courts", "notMet")]
    public void A_place_that_only_corresponds_is_not_asked_for(string empty, string whole)
    {
        var members = Cambridgeshire.StrategyGroup.Membership.Categories.Where(one => one.Code != empty).Select(one => Given.Member(one.Code, "2009-01-01", null, one.Code));

        CompositionCalculator.Assess(Cambridgeshire.StrategyGroup, Roster.Of(Cambridgeshire.StrategyGroup, members), Given.Day("2009-06-01")).Finding.ToString().Should().Be(whole);
    }

    [Fact]
    public void A_group_without_a_list_is_unknown_not_empty()
    {
        var told = CompositionCalculator.Assess(Cambridgeshire.Taskgroup, Roster.Of(Cambridgeshire.Taskgroup, []), Given.On);

        told.Results.State.Should().Be(FactState.NotKnown);
        told.Finding.Should().Be(Finding.Unknown);
    }

    [Fact]
    public void An_overview_is_an_expectation_only()
    {
        var told = CompositionCalculator.Assess(Cambridgeshire.StrategyGroup, Roster.Of(Cambridgeshire.StrategyGroup, [Given.Member("a", "2009-01-01", null, "constabulary")]), Given.Day("2009-06-01"));

        told.Expected.Single(one => one.Sector.Name == "Constabulary").Answered.Should().Be(Finding.Met);
        told.Expected.Single(one => one.Sector.Name == "Crime Reduction Partnerships").Answered.Should().Be(Finding.Unknown);
    }

    [Fact]
    public void An_open_list_says_so() =>
        CompositionCalculator.Assess(Stockport.StrategicGroup, Roster.Of(Stockport.StrategicGroup, []), Given.On).Results.Caveats.Should().Contain(flag => flag.Code == "open-membership");

    private static CategoryResult Stand(string on, Succession succession, params Appointment[] members) =>
        CompositionCalculator.Count(Roster.Of(Southampton.Board, members), Given.Day(on), succession).Single(one => one.Category.Code == "housing");
}
