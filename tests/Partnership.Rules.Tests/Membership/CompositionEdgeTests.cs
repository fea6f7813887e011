using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>How a group is made up, at its edges, on an invented list of two places.</summary>
public sealed class CompositionEdgeTests
{
    private static readonly Citation Here = Invented.Panel.Citation;

    private static readonly MemberCategory Housing = new("housing", "housing", MemberKind.Core, Here)
    {
        Components = ValueList.Of("Allocations"),
        Alternatives = ValueList.Of("District", "Association"),
    };

    private static readonly Group Board = Invented.Panel with
    {
        Membership = new Membership
        {
            Categories = ValueList.Of(Housing, new MemberCategory("health", "health care", MemberKind.Core, Here)),
            Expected = ValueList.Of(new SectorExpectation("Either", Here, "housing", "health"), new SectorExpectation("Health", Here, "health")),
        },
    };

    private static readonly Appointment[] Two =
    [
        Given.Member("a", "2026-01-01", null, "housing"),
        Given.Member("b", "2026-01-01", null, "housing") with { SitsFor = ValueList.Of("Association") },
    ];

    /// <summary>One who carries on matters only where the others alone are too few.</summary>
    [Theory]
    [InlineData("carrying", true)]
    [InlineData("carrying staying", false)]
    [InlineData("staying", false)]
    [InlineData("", false)]
    public void A_place_rests_on_carrying_on_only_where_without_it_too_few_are_left(string members, bool rests)
    {
        var some = members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => Given.Member(one, "2025-01-01", one == "carrying" ? "2025-12-31" : null, "housing"));

        CompositionCalculator.Count(Roster.Of(Board, some), Given.On, Succession.CarriesOnUntilReplaced)[0].DependsOnHoldover.Should().Be(rests);
    }

    [Fact]
    public void Parts_and_alternatives_are_looked_for_one_by_one_and_one_who_sits_for_it_is_enough()
    {
        Parts(Two).Should().Equal(("Allocations", Finding.Unknown), ("District", Finding.Unknown), ("Association", Finding.Met));
        Parts([]).Should().OnlyContain(part => part.Filled.IsUnknown, "nobody sits at all");
        static IEnumerable<(string Part, Finding Filled)> Parts(Appointment[] members) => Made(members).Parts.Select(one => (one.Part, one.Filled));
    }

    [Fact]
    public void One_of_several_places_answers_an_expectation() =>
        Made(Two).Expected.Select(one => one.ToString()).Should().Equal("Either: met", "Health: not met");

    [Fact]
    public void The_next_break_is_the_earliest_of_all_places_and_none_is_in_sight_where_no_term_ends()
    {
        Appointment[] ending = [Given.Member("a", "2026-01-01", "2026-09-30", "housing"), Given.Member("b", "2026-01-01", "2026-06-30", "health")];

        (Made(ending).NextLapse!.Value.Category.Code, Made(ending).NextLapse!.Value.MetUntil).Should().Be(("health", Given.Day("2026-06-30")));
        Made(Two).NextLapse.Should().BeNull();
        CompositionCalculator.Assess(Invented.Panel, Roster.Of(Invented.Panel, []), Given.On).NextLapse.Should().BeNull("a group without a list has no place that could break");
    }

    [Fact]
    public void A_trace_receives_a_step_for_each_place()
    {
        var trace = new Trace();

        CompositionCalculator.Count(Roster.Of(Board, Two), Given.On, trace: trace);

        trace.ToSteps().Select(step => (step.Text, step.Finding)).Should().Equal(("A member fills the seat for housing", Finding.Met), ("A member fills the seat for health care", Finding.NotMet));
    }

    private static CompositionResult Made(Appointment[] members) => CompositionCalculator.Assess(Board, Roster.Of(Board, members), Given.On);
}
