using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.ICalendar.Tests;

public sealed class MeetingEventsTests
{
    private static readonly MeetingTimetable Board = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All);

    [Fact]
    public void The_meeting_comes_first_and_then_each_duty_on_its_date() =>
        MeetingEvents.Of(Board).Select(one => one.On).Should().Equal(
            new LocalDate(2021, 9, 8), new LocalDate(2021, 8, 24), new LocalDate(2021, 8, 24), new LocalDate(2021, 8, 27), new LocalDate(2021, 9, 22));

    [Fact]
    public void An_event_says_who_must_act_and_where_it_is_written()
    {
        var papersIn = MeetingEvents.Of(Board).ElementAt(1);

        papersIn.Key.Should().Be("southampton/board/2021-09-08/southampton/board/papers-in");
        papersIn.Description.Should().Be(
            "By: members\n10 working days before the meeting\nTerms of reference of the Southampton Domestic Abuse Strategic Partnership Board, Administration arrangements, line 11 (SOT-TOR-008)");
    }

    [Fact]
    public void Two_meetings_of_every_group_have_keys_of_their_own()
    {
        var events = Catalogue.Groups.SelectMany(group => new[] { new LocalDate(2026, 3, 11), new LocalDate(2026, 9, 9) }
            .SelectMany(day => MeetingEvents.Of(MeetingTimetable.For(group, day, UkCalendars.All)))).ToArray();

        events.Select(one => one.Key).Should().OnlyHaveUniqueItems();
        ICalendarText.Write(events, default).Should().StartWith("BEGIN:VCALENDAR");
    }

    [Fact]
    public void A_duty_without_a_date_is_told_in_the_meetings_description()
    {
        var events = MeetingEvents.Of(MeetingTimetable.For(Southampton.Board, new LocalDate(2030, 9, 10), UkCalendars.All));

        events.Should().ContainSingle().Which.Description.Should().Contain("Without a date: The minutes go out (");
    }

    [Fact]
    public void A_date_that_rests_on_projected_days_says_so()
    {
        var projected = UkCalendars.All.Select(one => one.ProjectedTo(2031));
        var events = MeetingEvents.Of(MeetingTimetable.For(Southampton.Board, new LocalDate(2030, 9, 10), projected));

        events.Should().HaveCount(5);
        events.Skip(1).Should().OnlyContain(one => one.Description!.Contains("projected", StringComparison.Ordinal));
    }

    [Fact]
    public void A_timetable_is_needed() => FluentActions.Invoking(() => MeetingEvents.Of(null!)).Should().Throw<ArgumentNullException>();
}
