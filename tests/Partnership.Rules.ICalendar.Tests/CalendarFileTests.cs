using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
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
        var file = Diary.Of([Meetings.Odd], Meetings.Form);

        file.Skipped.Should().ContainSingle().Which.Duty.Due.StillNeeded.Should().NotBeEmpty();
        file.Skipped[0].ToString().Should().EndWith("meeting of 2029-06-15: Notice in the island's paper");
        (file.Skipped[0].Group, file.Skipped[0].Meeting, file.Skipped[0].Apart).Should().Be((Meetings.Odd.Group, Meetings.Odd.Meeting, null));
        file.Skipped[0].Due.Should().BeSameAs(file.Skipped[0].Duty.Due);
        file.Entries.Should().Be(3);
        file.Text.Should().NotContain("Notice in the island");
    }

    [Fact]
    public void Nothing_is_left_out_when_every_date_is_known() => Diary.Of([Meetings.Southampton2021], Meetings.Form).Skipped.Should().BeEmpty();

    [Fact]
    public void A_projected_date_says_so() =>
        Unfolded(Diary.Of([Meetings.Odd], Meetings.Form)).Should().Contain("Caveat: The date depends on projected bank holidays\\, which are proclaimed only to 31 December 2028.");

    [Fact]
    public void An_hour_by_which_it_is_done_is_told_with_its_clause()
    {
        var terms = new Instrument("invented", "Invented terms", InstrumentKind.TermsOfReference);
        var group = Meetings.Named("Board");
        var duty = group.Meetings.Duties[0] with { By = DocumentValue.As(new LocalTime(14, 0), Citation.InDocument(terms, "Meetings", "3", "INV-002")) };
        var timed = MeetingTimetable.For(group with { Meetings = group.Meetings with { Duties = ValueList.Of(duty) } }, new LocalDate(2026, 6, 10), UkCalendars.All);

        Unfolded(Diary.Of([timed], Meetings.Form)).Should().Contain(@"\nBy 14:00 on the day - Invented terms\, Meetings\, line 3 (INV-002).\n");
        Unfolded(Diary.Of([Meetings.Southampton2021], Meetings.Form)).Should().NotContain("on the day");
    }

    [Fact]
    public void The_same_meeting_has_the_same_uids_whatever_the_calendar_and_the_stamp()
    {
        var moved = UkCalendars.EnglandAndWales.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2021, 8, 31), "Closed", "the council")]);
        var again = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), CalendarSet.Of(moved));

        Uids(Diary.Of([again], ICalendarOptions.CreatedAt(Instant.FromUtc(2027, 1, 1, 0, 0)))).Should().BeEquivalentTo(Uids(Diary.Of([Meetings.Southampton2021], Meetings.Form)));
    }

    [Fact]
    public void Every_uid_is_its_own()
    {
        var everything = Catalogue.Groups.Select(group => MeetingTimetable.For(group, new LocalDate(2026, 6, 10), UkCalendars.All));
        var uids = Uids(Diary.Of([.. everything, Meetings.Odd, .. Meetings.Southampton2026], Meetings.Form));

        uids.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(20);
        uids.Should().Contain("invented_board.2029-06-15.invented_papers.in~2@partnership-rules");
    }

    [Fact]
    public void The_bytes_are_utf_8_without_a_mark() =>
        Diary.Of([Meetings.Odd], Meetings.Form).ToUtf8().Should().StartWith("BEGIN:VCALENDAR\r\n"u8.ToArray());

    [Fact]
    public void A_meeting_that_stands_twice_is_refused()
    {
        var twice = () => Diary.Of([Meetings.Southampton2021, Meetings.Southampton2021], Meetings.Form);

        twice.Should().Throw<ArgumentException>().WithMessage("The meeting of Domestic Abuse Strategic Partnership Board on 2021-09-08 appears twice. Give each a key of its own.*");
    }

    [Fact]
    public void Duties_of_both_sorts_are_left_out_in_one_list()
    {
        var file = Diary.Of([Meetings.Odd], [Duties.Clock("R10", "2026-01-31"), Duties.Clock("R25", "2026-07-10")], Meetings.Form);
        var apart = file.Skipped[1];

        file.Skipped.Select(one => one.Apart is null).Should().Equal(true, false);
        file.Entries.Should().Be(4);
        apart.Due.StillNeeded.Should().ContainSingle();
        new Func<object>[] { () => apart.Group, () => apart.Meeting, () => apart.Duty }
            .Should().AllSatisfy(look => look.Should().Throw<InvalidOperationException>().WithMessage("This duty does not depend on a meeting. Look at Apart."));
    }

    [Fact]
    public void A_duty_that_stands_twice_is_refused()
    {
        var twice = () => Diary.Of([], [Duties.Clock("R25", "2026-07-10"), Duties.Clock("R25", "2026-07-10")], Meetings.Form);

        twice.Should().Throw<ArgumentException>().WithMessage("The duty 'A public authority answers a request for information promptly, and by the twentieth working day: The council' of 2026-07-10 appears twice. Give each a key of its own with About.*");
        Diary.Of([], [Duties.Clock("R25", "2026-07-10").About("1"), Duties.Clock("R25", "2026-07-10").About("2")], Meetings.Form).Entries.Should().Be(2);
    }

    [Fact]
    public void A_duty_that_stands_round_its_meeting_already_is_refused()
    {
        var round = Meetings.Southampton2021[0];
        var apart = ICalendarTask.FromDeadline(round.Duty.Deadline, round.Due, new Party("southampton/board", "The board"));

        ((Action)(() => Diary.Of([Meetings.Southampton2021], [apart], Meetings.Form))).Should().Throw<ArgumentException>().WithMessage("The duty 'Members*appears twice*");
        Diary.Of([], [apart], Meetings.Form).Entries.Should().Be(1);
    }

    [Fact]
    public void The_duties_of_every_year_of_every_group_stand_in_one_file()
    {
        var years = Enumerable.Range(2024, 4).SelectMany(from => ReportingCalendar.For(Catalogue.RecurringDuties, ReportingYear.April(from)));
        var file = Diary.Of([], years.SelectMany(ICalendarTask.FromYear), Meetings.Form);

        file.Entries.Should().BeGreaterThan(20);
        Uids(file).Should().OnlyHaveUniqueItems().And.HaveCount(file.Entries);
    }

    [Fact]
    public void A_day_of_another_calendar_is_written_as_the_day_it_is()
    {
        var silent = Meetings.Named("Board") with { Meetings = new MeetingArrangements() };
        var julian = MeetingTimetable.For(silent, new LocalDate(2026, 6, 10).WithCalendar(CalendarSystem.Julian), UkCalendars.All);

        Unfolded(Diary.Of([julian], Meetings.Form)).Should().Contain("\r\nDTSTART;VALUE=DATE:20260610\r\n").And.Contain(".2026-06-10@");
    }

    [Theory]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Every_line_end_is_written_as_one(char end) =>
        Diary.Of([MeetingTimetable.For(Meetings.Named($"one{end}two"), new LocalDate(2026, 6, 10), CalendarSet.Of())], Meetings.Form).Text
            .Should().Contain("SUMMARY:Meeting: one\\ntwo\r\n");

    [Fact]
    public void Neither_meeting_nor_duty_is_refused() =>
        ((Action)(() => Diary.Of([], [], Meetings.Form))).Should().Throw<ArgumentException>().WithMessage("*needs a meeting or a duty*");

    [Fact]
    public void A_reminder_after_the_day_is_refused() =>
        ((Action)(() => Meetings.Form.WithReminders(-1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_file_from_before_the_year_1_is_refused() =>
        ((Action)(() => ICalendarOptions.CreatedAt(Instant.MinValue))).Should().Throw<ArgumentException>().WithMessage("*before the year 1*");

    private static string Unfolded(ICalendarFile file) => file.Text.Replace("\r\n ", string.Empty, StringComparison.Ordinal);

    private static string[] Uids(ICalendarFile file) =>
        [.. Unfolded(file).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Select(line => line[4..])];
}
