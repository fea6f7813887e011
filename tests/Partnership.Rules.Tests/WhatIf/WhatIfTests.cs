using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Proofs;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.WhatIf;

/// <summary>What breaks first, on which day, by which clause: worked out by hand for a board of four.</summary>
public sealed class WhatIfTests
{
    private static readonly LocalDate May = new(2026, 5, 12);
    private static readonly LocalDate August = new(2026, 8, 12);

    private static readonly Group Board = MadeBoard
        .Of(MadeBoard.Category("council"), MadeBoard.Category("police"), MadeBoard.Category("health"), MadeBoard.Category("charities"))
        .Meeting(Cadence.Quarterly)
        .With(MadeBoard.Duty("papers", MeetingProvision.PapersOut, TimeLimit.WorkingDaysBefore(5)))
        .WithQuorum(new Quorum.Members(3));

    private static readonly BoardOutlook Plan = new(Board, Members("council", "police", "health", "charities"), new DateInterval(new LocalDate(2026, 5, 1), new LocalDate(2026, 9, 30)))
    {
        Meetings = ValueList.Of(May, August),
    };

    [Fact]
    public void A_plan_that_keeps_its_terms_has_no_breach() => WhatIfCalculator.Breaches(Plan, UkCalendars.All).Should().BeEmpty();

    [Fact]
    public void A_member_who_leaves_empties_the_category_from_the_next_day()
    {
        var breach = WhatIfCalculator.Compare(Plan, Plan.WithoutMember("m-health", new LocalDate(2026, 5, 3)), UkCalendars.All).Single();

        breach.On.Should().Be(new LocalDate(2026, 5, 4));
        breach.Point.Should().Be("health");
        breach.Text.Should().Be("health: 0 of 1");
        breach.Rule.Citation.Should().Be(MadeBoard.At("2"));
        breach.Finding.Should().Be(Finding.NotMet);
    }

    [Fact]
    public void With_a_quorum_of_four_the_meetings_after_it_have_none()
    {
        var four = Plan.WithQuorum(new Quorum.Members(4));

        WhatIfCalculator.Breaches(four, UkCalendars.All).Should().BeEmpty();
        WhatIfCalculator.Compare(four, four.WithoutMember("m-health", new LocalDate(2026, 5, 3)), UkCalendars.All).Select(one => one.ToString()).Should().Equal(
            $"4 May 2026: health: 0 of 1 ({MadeBoard.At("2")})",
            $"12 May 2026: No quorum, even if every member in office attends (3): 1 more needed for 4 members ({MadeBoard.At("5")})",
            $"12 August 2026: No quorum, even if every member in office attends (3): 1 more needed for 4 members ({MadeBoard.At("5")})");
    }

    [Fact]
    public void A_quorum_of_five_breaks_the_first_meeting_at_once() =>
        WhatIfCalculator.Compare(Plan, Plan.WithQuorum(new Quorum.Members(5)), UkCalendars.All)[0].On.Should().Be(May);

    /// <summary>Three months after 12 May is 12 August; a week later is too late from 13 August.</summary>
    [Fact]
    public void A_meeting_that_moves_a_week_comes_too_late()
    {
        var breach = WhatIfCalculator.Compare(Plan, Plan.WithMeetingMoved(August, new LocalDate(2026, 8, 19)), UkCalendars.All).Single();

        breach.On.Should().Be(new LocalDate(2026, 8, 13));
        breach.Text.Should().Be("No meeting by 12 August 2026, after that of 12 May 2026");
        breach.Rule.Citation.Should().Be(MadeBoard.At("4"));
    }

    /// <summary>Five working days before Tuesday 5 May 2026, over the bank holiday of 4 May, is Monday 27 April: before the first of May, from which the plan looks.</summary>
    [Fact]
    public void A_meeting_that_moves_forward_leaves_too_little_time_for_its_papers()
    {
        var breach = WhatIfCalculator.Compare(Plan, Plan.WithMeetingMoved(May, new LocalDate(2026, 5, 5)), UkCalendars.All)[0];

        breach.On.Should().Be(new LocalDate(2026, 4, 27));
        breach.Text.Should().Be("papers: the last day for the meeting of 5 May 2026 has passed");
        breach.Point.Should().Be("made/papers");
    }

    [Fact]
    public void An_end_that_is_known_to_the_month_is_perhaps_a_breach_on_the_first_day_and_surely_after_the_last()
    {
        var members = Members("council", "police", "charities").Append(new Appointment("m-health", Fact.Known(PartialDate.OfYear(2025)), Fact.Known(PartialDate.OfMonth(2026, 6)), "health"));
        var plan = new BoardOutlook(Board, members.ToValueList(), Plan.Period);

        WhatIfCalculator.Breaches(plan, UkCalendars.All).Select(one => (one.On, one.Finding)).Should().Equal((new LocalDate(2026, 6, 2), Finding.Unknown), (new LocalDate(2026, 7, 1), Finding.NotMet));
    }

    [Fact]
    public void An_office_is_vacant_when_its_holder_leaves()
    {
        var group = Board with { Chair = DocumentValue.As(new Office("Chair", FilledBy.Election), MadeBoard.At("7")) };
        var plan = new BoardOutlook(group, ValueList.Of(MadeBoard.Member("m-council", "council") with { Office = "chair" }, MadeBoard.Member("m-second", "council")), Plan.Period);

        WhatIfCalculator.Compare(plan, plan.WithoutMember("m-council", new LocalDate(2026, 7, 31)), UkCalendars.All).Select(one => one.ToString()).Should().Equal($"1 August 2026: Chair: vacant ({MadeBoard.At("7")})");
    }

    [Fact]
    public void What_a_change_mends_is_the_comparison_the_other_way_round()
    {
        var without = Plan.WithoutMember("m-health", new LocalDate(2026, 5, 3));
        var again = without.WithMember(MadeBoard.Member("m-new", "health"));

        WhatIfCalculator.Compare(without, again, UkCalendars.All).Should().BeEmpty();
        WhatIfCalculator.Compare(again, without, UkCalendars.All).Single().Point.Should().Be("health");
    }

    [Fact]
    public void Whoever_is_not_a_member_and_whatever_is_not_planned_is_refused_with_what_is_valid()
    {
        FluentActions.Invoking(() => Plan.WithoutMember("nobody", May)).Should().Throw<ArgumentException>().WithMessage("'nobody' is not a member. Valid values: m-council, m-police, m-health, m-charities.*");
        FluentActions.Invoking(() => Plan.WithMeetingMoved(new LocalDate(2026, 6, 1), May)).Should().Throw<ArgumentException>().WithMessage("No meeting is planned for 1 June 2026. Valid values: 12 May 2026, 12 August 2026.*");
    }

    private static ValueList<Appointment> Members(params string[] categories) => categories.Select(one => MadeBoard.Member($"m-{one}", one)).ToValueList();
}
