using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.ICalendar.Tests;

public class CalendarFileTests
{
    [Fact]
    public void A_duty_without_a_date_is_left_out_and_told()
    {
        var file = CalendarFile.Of([Meetings.Odd], Meetings.Form);

        file.LeftOut.Should().ContainSingle().Which.Duty.Due.StillNeeded.Should().NotBeEmpty();
        file.LeftOut[0].ToString().Should().EndWith("meeting of 2029-06-15: Notice in the island's paper");
        file.Text.Should().NotContain("Notice in the island");
    }

    [Fact]
    public void Nothing_is_left_out_when_every_date_is_known() => CalendarFile.Of([Meetings.Southampton2021], Meetings.Form).LeftOut.Should().BeEmpty();

    [Fact]
    public void A_projected_date_says_so() =>
        Unfolded(CalendarFile.Of([Meetings.Odd], Meetings.Form)).Should().Contain("Note: The date rests on projected closed days");

    [Fact]
    public void An_hour_by_which_it_is_done_is_told_with_its_clause()
    {
        var terms = new Instrument("invented", "Invented terms", InstrumentKind.TermsOfReference);
        var group = Meetings.Named("Board");
        var duty = group.Meetings.Duties[0] with { By = Stated.As(new LocalTime(14, 0), Citation.InDocument(terms, "Meetings", "3", "INV-002")) };
        var timed = MeetingTimetable.For(group with { Meetings = group.Meetings with { Duties = ValueList.Of(duty) } }, new LocalDate(2026, 6, 10), UkCalendars.All);

        Unfolded(CalendarFile.Of([timed], Meetings.Form)).Should().Contain(@"\nBy 14:00 on the day - Invented terms\, Meetings\, line 3 (INV-002).\n");
        Unfolded(CalendarFile.Of([Meetings.Southampton2021], Meetings.Form)).Should().NotContain("on the day");
    }

    [Fact]
    public void The_same_meeting_has_the_same_uids_whatever_the_calendar_and_the_stamp()
    {
        var moved = UkCalendars.EnglandAndWales.WithClosed([new ClosedDay(new LocalDate(2021, 8, 31), "Closed", "the council")]);
        var again = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), CalendarSet.Of(moved));

        Uids(CalendarFile.Of([again], CalendarForm.MadeAt(Instant.FromUtc(2027, 1, 1, 0, 0)))).Should().BeEquivalentTo(Uids(CalendarFile.Of([Meetings.Southampton2021], Meetings.Form)));
    }

    [Fact]
    public void Every_uid_is_its_own()
    {
        var everything = Catalogue.Groups.Select(group => MeetingTimetable.For(group, new LocalDate(2026, 6, 10), UkCalendars.All));
        var uids = Uids(CalendarFile.Of([.. everything, Meetings.Odd, .. Meetings.Southampton2026], Meetings.Form));

        uids.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(20);
        uids.Should().Contain("invented_board.2029-06-15.invented_papers.in~2@partnership-rules");
    }

    [Fact]
    public void The_bytes_are_utf_8_without_a_mark() =>
        CalendarFile.Of([Meetings.Odd], Meetings.Form).ToUtf8().Should().StartWith("BEGIN:VCALENDAR\r\n"u8.ToArray());

    [Fact]
    public void A_meeting_that_stands_twice_is_refused()
    {
        var twice = () => CalendarFile.Of([Meetings.Southampton2021, Meetings.Southampton2021], Meetings.Form);

        twice.Should().Throw<ArgumentException>().WithMessage("The meeting of Domestic Abuse Strategic Partnership Board on 2021-09-08 stands twice.*");
    }

    [Fact]
    public void No_meeting_is_refused() =>
        ((Action)(() => CalendarFile.Of([], Meetings.Form))).Should().Throw<ArgumentException>().WithMessage("*needs a meeting*");

    [Fact]
    public void A_reminder_after_the_day_is_refused() =>
        ((Action)(() => Meetings.Form.Reminding(-1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_file_from_before_the_year_1_is_refused() =>
        ((Action)(() => CalendarForm.MadeAt(Instant.MinValue))).Should().Throw<ArgumentException>().WithMessage("*before the year 1*");

    private static string Unfolded(CalendarFile file) => file.Text.Replace("\r\n ", string.Empty, StringComparison.Ordinal);

    private static string[] Uids(CalendarFile file) =>
        [.. Unfolded(file).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Select(line => line[4..])];
}
