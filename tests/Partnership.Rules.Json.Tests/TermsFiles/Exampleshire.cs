using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>The partnership of docs/how-to/add-a-council.md, in JSON: asked what the page asks of the one in code.</summary>
public sealed class Exampleshire
{
    private static readonly string Page = File.ReadAllText(Root.File("docs", "how-to", "add-a-council.md")).ReplaceLineEndings("\n");

    private static readonly string Block = Regex.Match(Page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [Fact]
    public void The_file_on_the_page_is_the_sample() => Block.Should().Be(File.ReadAllText(Root.File("samples", "terms", "exampleshire.json")).ReplaceLineEndings("\n"));

    [Fact]
    public void It_answers_as_the_page_says_the_code_does()
    {
        var board = PartnershipJson.Of<Terms>().Read(Block).Value.Groups[0];

        MeetingTimetable.For(board, new LocalDate(2026, 6, 10), UkCalendars.All).Should().ContainSingle().Which.ToString().Should().Be("3 June 2026 Papers go out (EXA-TOR-007)");
        TenureCalculator.LatestEnd(board, board.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2026-04-01")))).Value.Should().Be(new LocalDate(2028, 4, 1));
        $"not said: {string.Join(", ", board.Unspecified)}".Should().Be("not said: duration, papers-in, minutes-out, minute-taker, vice-chair");
        Page.Should().Contain("3 June 2026 Papers go out (EXA-TOR-007)\n").And.Contain("not said: duration, papers-in, minutes-out, minute-taker, vice-chair\n");
    }
}
