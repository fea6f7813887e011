using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>What a list of members is read as, at the days on which it turns.</summary>
public sealed class RosterPartsTests
{
    [Theory]
    [InlineData("2026-03-11", "2026-03-11", true)]
    [InlineData("2026-03-12", null, false)]
    [InlineData("2026-01-01", "2026-03-10", false)]
    [InlineData("2026-01-01", "2026-03-11", true)]
    public void A_seat_is_filled_on_its_first_day_and_on_its_last(string from, string? to, bool filled) =>
        (Housing(Succession.TermsEnd, (from, to)).Status == Fact.Known(CategoryStatus.Met)).Should().Be(filled);

    [Theory]
    [InlineData("2026-03-11", null, false)]
    [InlineData("2026-01-01", "2026-03-11", false)]
    [InlineData("2026-01-01", "2026-03-10", true)]
    [InlineData("2026-03-10", "2026-03-10", true)]
    [InlineData("2026-03-11", "2026-03-10", false)]
    public void Only_a_seat_whose_term_is_over_rests_on_carrying_on(string from, string? to, bool carries) =>
        Housing(Succession.CarriesOnUntilReplaced, (from, to)).DependsOnHoldover.Should().Be(carries);

    [Theory]
    [InlineData("2026-03", "not known")]
    [InlineData("2026-02", "not met")]
    public void A_term_that_ends_in_a_month_may_last_to_the_end_of_it(string to, string state) =>
        Housing(Succession.TermsEnd, ("2026-01-01", to)).Status.ToString().Should().Be(state);

    [Theory]
    [InlineData("2026-01-01", "2026-01-31", "2026-01-31", null, 1)]
    [InlineData("2026-01-01", "2026-01-31", "2026-02-01", null, 0)]
    [InlineData("2026-02-01", null, "2026-01-01", "2026-02-01", 1)]
    [InlineData("2026-02-01", null, "2026-01-01", "2026-01-31", 0)]
    [InlineData("2026-02-01", "2026-02-01", "2026-02-01", "2026-02-01", 1)]
    public void Two_lines_of_one_member_overlap_when_they_share_a_day(string from, string? to, string again, string? until, int problems) =>
        Roster.Of(Southampton.Board, [Given.Member("m", from, to, "housing"), Given.Member("m", again, until, "housing")]).Problems.Count(one => one.Code == "overlap").Should().Be(problems);

    [Fact]
    public void Two_lines_read_as_one_last_from_the_earlier_start_to_the_later_end_and_sit_for_all_of_it()
    {
        Appointment[] lines =
        [
            new("m", Given.Loose("2009-02"), Given.Loose("2009-06"), "county-council") { SitsFor = ValueList.Of("Adult Services") },
            new("m", Given.Loose("2009-01-15"), Given.Loose("2009-08"), "county-council"),
        ];
        var roster = Roster.Of(Cambridgeshire.StrategyGroup, lines);
        PartResult On(string day) => CompositionCalculator.Assess(Cambridgeshire.StrategyGroup, roster, Given.Day(day)).Parts.Single(one => one.Part == "Adult Services");

        roster.Problems.Select(one => one.Code).Should().Equal("overlap");
        (On("2009-01-15").Filled, On("2009-07-31").Filled, On("2009-01-14").Filled).Should().Be((Finding.Met, Finding.Met, Finding.Unknown));
    }

    [Fact]
    public void A_line_that_ends_before_it_starts_is_left_out_and_one_that_ends_in_its_first_month_is_not()
    {
        Codes(new Appointment("m", Given.Loose("2026-02-15"), Given.Loose("2026-02"), "housing")).Should().BeEmpty();
        Codes(Given.Member("m", "2026-02-15", "2026-02-15", "housing")).Should().BeEmpty();
        Codes(Given.Member("m", "2026-02-15", "2026-02-14", "nobody")).Should().Equal("end-before-start");
        static IEnumerable<string> Codes(Appointment line) => Roster.Of(Southampton.Board, [line]).Problems.Select(one => one.Code);
    }

    [Fact]
    public void A_part_the_place_does_not_name_is_told_with_those_it_does()
    {
        var line = Given.Member("m", "2009-01-01", null, "county-council") with { SitsFor = ValueList.Of("adult services", "Parks") };

        Roster.Of(Cambridgeshire.StrategyGroup, [line]).Problems.Should().ContainSingle().Which.Message.Should().StartWith("m sits for 'Parks'").And.Contain("Adult Services");
    }

    [Fact]
    public void A_second_holder_at_once_is_told_and_one_more_than_the_co_chairs()
    {
        Appointment In(string key, string from, string? to, string office) => Given.Member(key, from, to, "councils") with { Office = office };

        Says(In("a", "2026-01-01", null, "vice chair"), In("b", "2026-01-01", null, "Vice-Chair")).Should().Equal("b is a second at the same time for the office vice-chair.");
        Says(In("a", "2026-01-01", null, "chair"), In("b", "2026-01-01", null, "chair"), In("c", "2026-02-01", null, "chair")).Should().Equal("c is one more at the same time than the 2 who hold the office chair together.");
        Says(In("a", "2026-01-01", "2026-01-31", "vice-chair"), In("b", "2026-02-01", null, "vice-chair")).Should().BeEmpty();
        Says(In("a", "2026-01-01", null, "vice-chair"), In("a", "2026-02-01", null, "vice-chair")).Should().NotContain(says => says.Contains("second", StringComparison.Ordinal));
        static IEnumerable<string> Says(params Appointment[] lines) => Roster.Of(Invented.JointBoard, lines).Problems.Where(one => one.Code == "two-holders").Select(one => one.Message);
    }

    [Fact]
    public void Of_two_contacts_of_one_body_the_one_with_the_core_seat_is_taken_and_of_two_core_seats_neither()
    {
        var board = Southampton.Board with
        {
            Membership = new Membership
            {
                Categories = ValueList.Of(new MemberCategory("core", "core", MemberKind.Core, Southampton.Board.Citation), new MemberCategory("other", "other", MemberKind.Advisory, Southampton.Board.Citation)),
                OneContactABody = DocumentValue.As(true, Southampton.Board.Citation),
            },
        };
        string Told(params string[][] places) => Roster.Of(board, places.Select((codes, place) => Given.Member($"m{place}", "2026-01-01", null, codes) with { Body = "nhs" })).Problems.Single().Message;

        Told(["core", "other"], ["other"]).Should().EndWith("m0 has the core seat, so we counted this member as the contact.");
        Told(["core"], ["core"]).Should().EndWith("Which of them is the contact is not said.");
        Told(["other"], ["other"]).Should().EndWith("Which of them is the contact is not said.");
    }

    private static CategoryResult Housing(Succession succession, (string From, string? To) line)
    {
        var roster = Roster.Of(Southampton.Board, [Given.Member("m", line.From, line.To, "housing")]);
        return CompositionCalculator.Assess(Southampton.Board, roster, Given.On, succession).Results.Value.Single(one => one.Category.Code == "housing");
    }
}
