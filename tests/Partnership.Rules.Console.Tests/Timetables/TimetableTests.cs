using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class TimetableTests
{
    [Fact]
    public void The_southampton_board_of_8_september_2021()
    {
        var answer = Partnership.Run("timetable", "--group", "southampton/board", "--meeting", "2021-09-08", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Keys().Should().Equal("group", "meeting", "duties", "unspecified");
        answer.Json.GetProperty("duties").EnumerateArray().Select(one => $"{one.Text("due")} {one.Text("direction")} {one.GetProperty("because").Text("id")}").Should().Equal(
            "2021-08-24 before SOT-TOR-008", "2021-08-24 before SOT-TOR-088", "2021-08-27 before SOT-TOR-007", "2021-09-22 after SOT-TOR-009");
        answer.Json.Texts("unspecified").Should().Equal("minute-taker", "quorum");
    }

    [Fact]
    public void A_duty_has_the_keys_of_the_contract_and_who_is_unspecified_where_nobody_is_named()
    {
        var duty = Partnership.Run("timetable", "--group", "southampton/board", "--meeting", "2021-09-08", "--json").Json.GetProperty("duties").EnumerateArray().Last();

        duty.Keys().Should().Equal("rule", "duty", "who", "due", "direction", "limit", "because");
        duty.GetProperty("because").Keys().Should().Equal("source", "title", "section", "lines", "id");
        duty.Text("limit").Should().Be("10 working days after the meeting");
        duty.Text("who").Should().Be("unspecified");
    }

    [Fact]
    public void A_year_is_proposed_with_the_duties_of_each_meeting()
    {
        var answer = Partnership.Run("timetable", "--group", "cambridgeshire/dvsg", "--year", "2026", "--first", "2026-02-05", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Keys().Should().Equal("group", "year", "known", "meetings", "unspecified", "flags", "stillNeeded");
        answer.Json.GetProperty("meetings").EnumerateArray().Select(one => $"{one.Text("meeting")} {one.GetProperty("duties").EnumerateArray().Single().Text("due")}")
            .Should().Equal("2026-02-05 2026-02-16", "2026-06-05 2026-06-16", "2026-10-05 2026-10-14");
    }

    [Fact]
    public void An_ambiguous_cadence_names_the_reading_taken() =>
        Partnership.Run("timetable", "--group", "cambridgeshire/dvig", "--year", "2026", "--json").Json.Texts("flags").Should().Contain(flag => flag!.StartsWith("'bi-monthly' can mean every two months or twice a month. We used every two months"));

    [Fact]
    public void A_document_that_gives_no_cadence_is_answered_with_unknown()
    {
        var answer = Partnership.Run("timetable", "--group", "cambridgeshire/susg", "--year", "2026", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("known").GetBoolean().Should().BeFalse();
        answer.Json.Texts("stillNeeded").Should().Equal("How often does Service Users' Sub-Group meet? Enter what the group has agreed: its terms do not say.");
    }

    [Theory]
    [InlineData("--year 2030")]
    [InlineData("--meeting 2028-12-25")]
    public void A_calendar_that_ends_leaves_a_part_unanswered(string args)
    {
        var answer = Partnership.Run([.. $"timetable --group southampton/board --json {args}".Split(' ')]);

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain("1 January 1995 to 31 December 2028");
        Partnership.Run([.. $"timetable --group southampton/board --project-to 2031 --json {args}".Split(' ')]).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_duty_past_the_calendar_has_no_date_and_says_what_is_needed()
    {
        var duty = Partnership.Run("timetable", "--group", "southampton/board", "--meeting", "2028-12-25", "--json").Json.GetProperty("duties").EnumerateArray().Last();

        duty.GetProperty("due").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        duty.Texts("stillNeeded").Should().ContainSingle();
    }

    [Fact]
    public void A_meeting_before_the_terms_is_answered_and_flagged()
    {
        var early = Partnership.Run("timetable", "--group", "southampton/board", "--meeting", "2010-03-10", "--json");

        early.ExitCode.Should().Be(0);
        early.Json.GetProperty("duties").EnumerateArray().Should().HaveCount(4).And.OnlyContain(duty => duty.Texts("flags").Any(flag => flag!.Contains("The text is of August 2021", StringComparison.Ordinal)));
        Partnership.Run("timetable", "--group", "southampton/board", "--meeting", "2010-03-10").Out.Should().Contain("Caveat: The text is of August 2021.").And.NotContain("provisional");
        Partnership.Run("timetable", "--group", "southampton/board", "--year", "2010").Out.Split("Caveat: The text is of August 2021.").Should().HaveCount(2);
        Partnership.Run("duties", "--group", "southampton/board", "--year", "2010-11", "--json").Out.Split("\"before-its-terms\"").Should().HaveCount(10);
    }

    [Fact]
    public void An_ics_file_holds_every_meeting_and_duty()
    {
        var file = Path.GetTempFileName();
        var answer = Partnership.Run("timetable", "--group", "southampton/board", "--year", "2026", "--ics", file, "--json");
        var text = File.ReadAllText(file);
        File.Delete(file);

        answer.ExitCode.Should().Be(0);
        answer.Error.Should().StartWith("Wrote 4 meetings and their duties to ");
        answer.Json.GetProperty("meetings").GetArrayLength().Should().Be(4);
        text.Split("BEGIN:VEVENT").Should().HaveCount(21);
        text.Should().NotContain("VTODO");
        text.Should().Contain("DTSTAMP:20261122T093000Z\r\nLAST-MODIFIED:20261122T093000Z\r\nSEQUENCE:14144250\r\nDTSTART;VALUE=DATE:20260115\r\n");
    }

    [Fact]
    public void People_get_the_dates_and_what_is_not_said() =>
        Partnership.Run("timetable", "--group", "stockport/dasg", "--meeting", "2026-03-11").Out.Should()
            .Contain("Domestic Abuse Strategic Group, Wednesday 11 March 2026").And.Contain("sets no dates").And.Contain("when the minutes go out");
}
