using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>A place of at least two seats, the end that breaks it first, and what is said of a choice.</summary>
public sealed class SeatsAndBreaksTests
{
    [Fact]
    public void A_place_of_two_seats_is_met_since_the_second_of_three_began() =>
        Councils(("a", "2026-02-01", null), ("b", "2025-06-01", null), ("c", "2026-01-01", null)).Since.Should().Be(Given.Day("2026-01-01"));

    [Fact]
    public void It_breaks_after_the_second_of_three_ends_and_not_the_first()
    {
        var standing = Councils(("a", "2026-01-01", "2026-03-31"), ("b", "2026-01-01", "2026-06-30"), ("c", "2026-01-01", null));

        (standing.MetUntil, standing.BrokenBy).Should().Be((Given.Day("2026-06-30"), "b"));
    }

    [Fact]
    public void Where_two_end_on_one_day_the_first_named_is_said_to_break_it()
    {
        var standing = Councils(("a", "2026-01-01", null), ("b", "2026-01-01", "2026-06-30"), ("c", "2026-01-01", "2026-06-30"));

        (standing.MetUntil, standing.BrokenBy).Should().Be((Given.Day("2026-06-30"), "b"));
    }

    [Fact]
    public void Two_seats_that_began_on_different_days_were_both_filled_since_the_later() =>
        Councils(("a", "2026-01-01", null), ("b", "2026-02-01", null)).Since.Should().Be(Given.Day("2026-02-01"));

    [Fact]
    public void A_holder_who_carries_on_breaks_nothing_by_the_end_of_a_term()
    {
        var roster = Roster.Of(Southampton.Board, [Given.Member("a", "2021-09-01", "2027-08-31", "housing")]);
        CategoryResult Housing(Succession succession) => CompositionCalculator.Assess(Southampton.Board, roster, Given.On, succession).Results.Value.Single(one => one.Category.Code == "housing");

        Housing(Succession.TermsEnd).MetUntil.Should().Be(Given.Day("2027-08-31"));
        Housing(Succession.CarriesOnUntilReplaced).MetUntil.Should().BeNull();
    }

    [Fact]
    public void The_next_break_of_a_group_is_the_earliest_of_its_places()
    {
        Appointment[] members = [Given.Member("a", "2026-01-01", "2026-09-30", "housing"), Given.Member("b", "2026-01-01", "2026-05-31", "probation"), Given.Member("c", "2026-01-01", null, "ccg")];

        var next = Determine(Southampton.Board, members).NextLapse!.Value;
        (next.Category.Code, next.MetUntil).Should().Be(("probation", Given.Day("2026-05-31")));
    }

    [Fact]
    public void No_break_is_in_sight_where_nobody_leaves_or_the_document_has_no_list()
    {
        Determine(Southampton.Board, Given.Member("a", "2026-01-01", null, "housing")).NextLapse.Should().BeNull();
        Determine(Cambridgeshire.Taskgroup).NextLapse.Should().BeNull();
    }

    [Fact]
    public void A_part_whose_member_has_left_is_unknown_again()
    {
        var member = Given.Member("a", "2009-01-01", "2009-03-31", "county-council") with { SitsFor = ValueList.Of("adult services") };
        Finding On(string day) => CompositionCalculator.Assess(Cambridgeshire.StrategyGroup, Roster.Of(Cambridgeshire.StrategyGroup, [member]), Given.Day(day)).Parts.Single(one => one.Part == "Adult Services").Filled;

        (On("2009-03-31"), On("2009-04-01")).Should().Be((Finding.Met, Finding.Unknown));
    }

    [Fact]
    public void A_member_who_carries_on_by_the_callers_choice_is_counted_and_said()
    {
        var roster = Roster.Of(Southampton.Board, [Given.Member("a", "2021-09-01", "2022-08-31", "housing")]);
        var told = CompositionCalculator.Assess(Southampton.Board, roster, Given.On, Succession.CarriesOnUntilReplaced);

        told.Results.Value.Single(one => one.Category.Code == "housing").DependsOnHoldover.Should().BeTrue();
        told.Results.Caveats.Should().ContainSingle(flag => flag.Code == "carries-on");
    }

    [Fact]
    public void Five_in_a_place_of_four_are_too_many_and_four_are_not()
    {
        bool Overfull(int members) => Determine(Invented.JointBoard, [.. Enumerable.Range(1, members).Select(place => Given.Member($"m{place}", "2026-01-01", null, "councils"))])
            .Results.Caveats.Any(flag => flag.Code == "too-many");

        (Overfull(4), Overfull(5)).Should().Be((false, true));
    }

    private static CompositionResult Determine(Group group, params Appointment[] members) => CompositionCalculator.Assess(group, Roster.Of(group, members), Given.On);

    private static CategoryResult Councils(params (string Key, string From, string? To)[] members) =>
        CompositionCalculator.Count(Roster.Of(Invented.JointBoard, members.Select(one => Given.Member(one.Key, one.From, one.To, "councils"))), Given.On)[0];
}
