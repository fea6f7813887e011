using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

public class MeetingTimetableTests
{
    [Theory]
    [InlineData("cambridgeshire/dvsg", "2008-12-17", "cambridgeshire/dvsg/minutes-out", "2008-12-30", "CAM-TOR-070")]
    [InlineData("cambridgeshire/dvtg", "2009-04-06", "cambridgeshire/dvtg/minutes-out", "2009-04-17", "CAM-TOR-145")]
    [InlineData("cambridgeshire/dvig", "2009-04-04", "cambridgeshire/dvig/minutes-out", "2009-04-16", "CAM-TOR-115")]
    [InlineData("southampton/board", "2021-09-08", "southampton/board/papers-in", "2021-08-24", "SOT-TOR-008")]
    [InlineData("southampton/board", "2021-09-08", "southampton/board/reports-in", "2021-08-24", "SOT-TOR-088")]
    [InlineData("southampton/board", "2021-09-08", "southampton/board/papers-out", "2021-08-27", "SOT-TOR-007")]
    [InlineData("southampton/board", "2021-09-08", "southampton/board/minutes-out", "2021-09-22", "SOT-TOR-009")]
    [InlineData("southampton/board", "2021-12-22", "southampton/board/minutes-out", "2022-01-10", "SOT-TOR-009")]
    [InlineData("southampton/board", "2022-04-20", "southampton/board/papers-in", "2022-04-04", "SOT-TOR-008")]
    [InlineData("southampton/board", "2022-04-20", "southampton/board/papers-out", "2022-04-07", "SOT-TOR-007")]
    public void Duties_fall_due_as_the_catalogue_works_them(string group, string meeting, string rule, string due, string entry)
    {
        var timetable = MeetingTimetable.For(GroupOf(group), Day(meeting), UkCalendars.All);

        var duty = timetable.Single(one => one.Duty.Rule.Id.Value == rule);
        duty.On.Should().Be(Day(due));
        duty.Citation.Id.Should().Be(entry);
    }

    [Fact]
    public void A_silent_document_gives_no_duty_and_says_what_it_leaves_unsaid()
    {
        var timetable = MeetingTimetable.For(Stockport.StrategicGroup, new LocalDate(2026, 3, 11), UkCalendars.All);

        timetable.Should().BeEmpty();
        timetable.Unspecified.Should().Contain([MeetingProvision.MinutesOut, MeetingProvision.PapersOut, MeetingProvision.Quorum]);
    }

    [Fact]
    public void A_date_past_the_data_is_unknown_and_asks_for_a_longer_calendar()
    {
        var minutes = MeetingTimetable.For(Southampton.Board, new LocalDate(2028, 12, 20), UkCalendars.All)
            .Single(one => one.Duty.Point == MeetingProvision.MinutesOut);

        minutes.On.Should().BeNull();
        minutes.Due.StillNeeded.Should().ContainSingle().Which.Text.Should().Be(
            "Which days are holidays outside 1 January 1995 to 31 December 2028, which is all that the calendar england-and-wales covers? Enter a longer calendar, or opt in to a projection.");
    }

    [Fact]
    public void Duties_come_earliest_first()
    {
        var dates = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All).Select(one => one.On);

        dates.Should().BeInAscendingOrder();
    }

    private static Group GroupOf(string id) => Catalogue.Groups.Single(one => one.Id.Value == id);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
