using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.OwnTerms;

/// <summary>Slips in a council's own terms: not one passes in silence.</summary>
public sealed class TermsCheckTests
{
    private static readonly Citation Here = Invented.JointBoard.Citation;

    private static readonly TermsVocabulary Known = new()
    {
        Calendars = ValueList.Of("england-and-wales"),
        Definitions = ValueList.Of("daa-2021", "southampton-2013"),
        Covers = ValueList.Of("a", "b", "c", "d", "e", "f", "g"),
    };

    [Fact]
    public void Everything_that_ships_holds_together() =>
        TermsCalculator.Assess(Catalogue.Groups, new TermsVocabulary { Calendars = Catalogue.Calendars.Select(one => one.Id.Value).ToValueList(), Definitions = Catalogue.Definitions.Select(one => one.Id).ToValueList() }).Should().BeEmpty();

    [Fact]
    public void The_invented_boards_hold_together() => Told(Invented.JointBoard).Concat(Told(Invented.Forum)).Should().BeEmpty();

    [Fact]
    public void A_quorum_of_a_category_that_is_not_on_the_list_is_told_with_what_was_meant()
    {
        var problem = Told(WithQuorum(new Quorum.AllOf(new Quorum.Members(2), new Quorum.Category("survivor", 1)))).Should().ContainSingle().Which;

        (problem.Code, problem.DidYouMean).Should().Be(("unknown-category", "survivors"));
        problem.ToString().Should().Be("groups[invented/joint-board].meetings.quorum.parts[1]: 'survivor' is not a category on the list of Joint Board. Valid values: councils, survivors, charities, health. Did you mean 'survivors'?");
    }

    [Fact]
    public void A_quorum_of_an_area_that_is_not_on_the_list_is_told() =>
        Told(WithQuorum(new Quorum.Area("sotuh", 1))).Select(one => one.Code).Should().Equal("unknown-area");

    [Fact]
    public void A_list_that_does_not_name_everybody_refuses_no_name()
    {
        var board = WithQuorum(new Quorum.Category("probation", 1));

        Told(board with { Membership = board.Membership with { IsWhole = DocumentValue.As(false, Here) } }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("the-meeting")]
    [InlineData("meting")]
    public void A_duty_round_a_meeting_that_is_counted_from_something_else_is_told(string trigger)
    {
        var duty = Invented.JointBoard.Meetings.Duties[0];
        var other = new Duty(duty.Point, duty.What, Deadline.Of(duty.Rule, new Trigger(trigger, "the meeting"), duty.Limit, duty.Calendar));
        var board = Invented.JointBoard with { Meetings = Invented.JointBoard.Meetings with { Duties = ValueList.Of(other) } };

        Told(board).Select(one => (one.Code, one.DidYouMean)).Should().Equal(("not-the-meeting", "meeting"));
    }

    [Fact]
    public void A_meeting_called_otherwise_in_words_is_still_the_meeting()
    {
        var duty = Invented.JointBoard.Meetings.Duties[0];
        var worded = new Duty(duty.Point, duty.What, Deadline.Of(duty.Rule, new Trigger("meeting", "the board meeting"), duty.Limit, duty.Calendar));
        var board = Invented.JointBoard with { Meetings = Invented.JointBoard.Meetings with { Duties = ValueList.Of(worded) } };

        MeetingTimetable.For(board, Given.Day("2026-03-11"), UkCalendars.All).Should().ContainSingle();
    }

    [Fact]
    public void Two_duties_under_one_id_are_told()
    {
        var duty = Invented.JointBoard.Meetings.Duties[0];
        var board = Invented.JointBoard with { Meetings = Invented.JointBoard.Meetings with { Duties = ValueList.Of(duty, new Duty(MeetingProvision.MinutesOut, "Minutes", Deadline.Of(duty.Rule, duty.Deadline.Trigger, TimeLimit.WorkingDaysAfter(5), duty.Calendar))) } };

        Told(board).Select(one => one.Code).Should().Equal("doubled-rule");
    }

    [Fact]
    public void Letters_definitions_and_calendars_that_nobody_knows_are_told()
    {
        var board = Invented.JointBoard with
        {
            MeetingCalendar = CalendarId.Parse("england-and-wale"),
            Definitions = ValueList.Of(new AdoptedDefinition("daa-2012", Here)),
            Membership = Invented.JointBoard.Membership with { Categories = ValueList.Of(Invented.JointBoard.Membership.Categories[0] with { Covers = ValueList.Of("z") }) },
            Meetings = Invented.JointBoard.Meetings with { Quorum = default },
        };

        Told(board).Select(one => (one.Code, one.DidYouMean)).Should().Equal(("unknown-calendar", "england-and-wales"), ("unknown-letter", null), ("unknown-definition", "daa-2021"));
    }

    [Fact]
    public void A_point_that_no_duty_settles_is_refused()
    {
        var duty = Invented.JointBoard.Meetings.Duties[0];

        FluentActions.Invoking(() => new Duty(MeetingProvision.Chair, duty.What, duty.Deadline)).Should().Throw<ArgumentException>().WithMessage("*cannot settle 'chair'*papers-in, papers-out, minutes-out*");
    }

    [Theory]
    [InlineData(true, 2026, 2, 27)]
    [InlineData(false, 2026, 3, 25)]
    public void Another_duty_is_due_before_or_after_the_meeting_and_poses_as_no_papers(bool isBefore, int year, int month, int day)
    {
        var meetings = Invented.JointBoard.Meetings;
        var rule = meetings.Duties[0].Rule;
        var duty = new Duty(MeetingProvision.OtherDuty, "The order of business is posted", Deadline.Of(rule, Trigger.Meeting, isBefore ? TimeLimit.WorkingDaysBefore(8) : TimeLimit.WorkingDaysAfter(10), meetings.Duties[0].Calendar));
        var board = Invented.JointBoard with { Meetings = meetings with { Duties = ValueList.Of(duty) } };

        Told(board).Select(one => one.Code).Should().NotContain("wrong-way");
        MeetingTimetable.For(board, new LocalDate(2026, 3, 11), UkCalendars.All).Single().On.Should().Be(new LocalDate(year, month, day));
        board.Unspecified.Should().Contain([MeetingProvision.PapersOut, MeetingProvision.MinutesOut]).And.NotContain(MeetingProvision.OtherDuty);
    }

    private static ValueList<TermsProblem> Told(Group group) => TermsCalculator.Assess([group], Known);

    private static Group WithQuorum(Quorum quorum) => Invented.JointBoard with { Meetings = Invented.JointBoard.Meetings with { Quorum = DocumentValue.As(quorum, Here) } };
}
