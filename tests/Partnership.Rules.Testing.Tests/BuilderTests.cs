using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Testing.Tests;

/// <summary>What is built answers the questions of the library.</summary>
public sealed class BuilderTests
{
    private static readonly GroupBuilder Board = GroupBuilder.Named("board")
        .Meeting(Cadence.Quarterly, "TST-001")
        .Doing(MeetingProvision.PapersOut, TimeLimit.WorkingDaysBefore(5), "TST-002")
        .Doing(MeetingProvision.MinutesOut, TimeLimit.WorkingDaysAfter(10), "TST-003")
        .Seating("police", SeatCount.Exactly(1), "TST-004");

    /// <summary>Wednesday 11 March 2026: five working days before is Wednesday 4 March; ten after is Wednesday 25 March.</summary>
    [Fact]
    public void A_group_has_a_timetable_with_its_clauses()
    {
        var timetable = MeetingTimetable.For(Board.Build(), new LocalDate(2026, 3, 11), FixedCalendar.Weekdays);

        timetable.Should().HaveCount(2);
        timetable[0].ShouldBeOn(new LocalDate(2026, 3, 4)).Because("TST-002").Because("test/board/papers-out");
        timetable[1].ShouldBeOn(new LocalDate(2026, 3, 25)).Because("TST-003");
    }

    [Fact]
    public void What_is_not_stated_is_unspecified()
    {
        var group = Board.Build();

        group.Chair.IsSpecified.Should().BeFalse();
        group.Meetings.Quorum.IsSpecified.Should().BeFalse();
        group.Meetings.Cadence.Citation.Id.Should().Be("TST-001");
        group.Membership.Find("police")!.Seats.Value.Should().Be(SeatCount.Exactly(1));
    }

    [Fact]
    public void A_builder_is_not_changed_by_what_follows_it()
    {
        _ = Board.Changing(group => group with { RecurringDuties = group.RecurringDuties }).Doing(MeetingProvision.PapersIn, TimeLimit.WorkingDaysBefore(9), "TST-005").Build();

        Board.Build().Meetings.Duties.Should().HaveCount(2);
    }

    [Fact]
    public void Facts_hold_do_not_hold_or_are_not_known()
    {
        var facts = FactsBuilder.From(AbuseFact.Names).Holding(AbuseFact.Physical.Code, AbuseFact.Sexual.Code).NotHolding(AbuseFact.Violent.Code).NotKnowing(AbuseFact.TowardsB.Code).Build();

        facts[AbuseFact.Physical.Code].Should().Be(Fact.Known(true));
        facts[AbuseFact.Sexual.Code].Should().Be(Fact.Known(true));
        facts[AbuseFact.Violent.Code].Should().Be(Fact.Known(false));
        facts[AbuseFact.TowardsB.Code].Should().Be(Fact<bool>.NotKnown);
        facts[AbuseFact.Emotional.Code].Should().Be(Fact<bool>.NotAsked);
    }

    [Fact]
    public void A_misspelt_fact_is_refused_with_the_nearest() =>
        ((Action)(() => FactsBuilder.From(AbuseFact.Names).Holding("phisical-abuse"))).Should().Throw<ArgumentException>().WithMessage("*'phisical-abuse'*Did you mean 'physical-abuse'?*");

    [Fact]
    public void A_plan_has_its_actions_under_their_strand()
    {
        var plan = PlanBuilder.Titled("Plan", new LocalDate(2026, 4, 1))
            .Under("Prevent").Action("1.1", "Train staff").LedBy("Police").LedBy("Council").Rated(Rating.Amber).Reaching("Trained", PartialDate.OfMonth(2026, 9))
            .Under("Protect").Action("2.1", "Open a refuge").Build();

        plan.Strands.Select(strand => strand.Name).Should().Equal("Prevent", "Protect");
        plan.Actions.Select(action => $"{action} {action.Strand} {action.Rating}").Should().Equal("1.1 Train staff Prevent amber", "2.1 Open a refuge Protect ");
        plan.Actions[0].Leads.Select(lead => lead.Name).Should().Equal("Police", "Council");
        plan.Actions[0].Milestones.Single().Due.Should().Be(PartialDate.OfMonth(2026, 9));
    }

    [Fact]
    public void What_is_said_of_an_action_needs_one() =>
        ((Action)(() => PlanBuilder.Titled("Plan", new LocalDate(2026, 4, 1)).LedBy("Police"))).Should().Throw<InvalidOperationException>().WithMessage("*Call Action first*");
}
