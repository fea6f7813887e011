using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>What a list of GOV.UK says twice, or in characters that are no text, is reported, and nothing of it is merged.</summary>
public sealed class GovUkProblemTests
{
    private const string Good = """{ "title": "Good Friday", "date": "2026-04-03" }""";

    [Theory]
    [InlineData("""{ "title": "Easter Monday", "date": "2026-04-06", "date": "2026-04-07" }""", "date", "appears twice")]
    [InlineData("""{ "title": "Easter Monday", "title": "Easter", "date": "2026-04-06" }""", "title", "appears twice")]
    [InlineData("""{ "title": "Easter\u0007 Monday", "date": "2026-04-06" }""", "title", "control character")]
    [InlineData("""{ "title": "Easter Monday", "date": "2026-04-06", "notes": "", "notes": "x" }""", "notes", "appears twice")]
    public void A_row_that_says_two_things_is_left_out(string row, string member, string says)
    {
        var file = GovUkBankHolidays.Read(Lists.With($"{Good},\n{row}"));

        var problem = file.Problems.Should().ContainSingle().Subject;
        problem.Path.Should().Be($"england-and-wales.events[1].{member}");
        problem.Message.Should().Contain(says);
        file.Divisions[0].NonWorkingDays.Select(day => day.Name).Should().Equal("Good Friday");
    }

    [Fact]
    public void A_second_list_of_events_is_left_out_whole()
    {
        var file = GovUkBankHolidays.Read("""{ "scotland": { "division": "scotland", "events": [{ "title": "New Year's Day", "date": "2026-01-01" }], "events": [{ "title": "2nd January", "date": "2026-01-02" }] } }""");

        file.Problems.Should().Contain(problem => problem.Path == "scotland.events" && problem.Message.Contains("appears twice", StringComparison.Ordinal));
        file.Divisions.Should().ContainSingle().Which.NonWorkingDays.Should().ContainSingle().Which.Name.Should().Be("New Year's Day");
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_and_nothing_is_read()
    {
        byte[] text = [.. "{\n\"scotland\": \""u8, 0xE9, .. "\" }"u8];

        var file = GovUkBankHolidays.ReadUtf8(text);

        file.Divisions.Should().BeEmpty();
        file.Problems.Should().ContainSingle().Which.Message.Should().Contain("not UTF-8: line 2");
    }
}
