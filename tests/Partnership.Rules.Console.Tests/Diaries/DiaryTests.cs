using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary><c>--ics</c> beside each command that comes to a date. The answer itself is what it is without.</summary>
public sealed class DiaryTests
{
    private static readonly string Facts = Path.Combine(GovernanceAndPlanTests.Tree, "samples", "facts", "grievance.json");

    [Theory]
    [InlineData("deadline --rule R25 --trigger 2026-07-10", "--for southampton --matter FOI-14", 1, "UID:southampton.foi-14.foia-2000_answer@", "DTSTART;VALUE=DATE:20260811")]
    [InlineData("deadline --rule southampton/board/expression-of-interest --trigger 2021-09-01", "--for southampton/board", 1, "SUMMARY:The Chair considers", ": Domestic Abuse Strategic Partnership Board")]
    [InlineData("grievance --group cambridgeshire/dvsg --as-at 2009-03-10 --facts FACTS", "--matter g-7", 1, "UID:cambridgeshire_dvsg.g-7.cambridgeshire_dvsg_grievance_notice@", "DTSTART;VALUE=DATE:20090316")]
    [InlineData("office --group cambridgeshire/dvsg --office chair --from 2009-02-28", "", 1, "UID:cambridgeshire_dvsg.2009-02-28.cambridgeshire_dvsg_chair_term@", "DTSTART;VALUE=DATE:20110228")]
    [InlineData("office --group cambridgeshire/dvsg --office chair --from 2009-02-28", "--matter second-term", 1, "UID:cambridgeshire_dvsg.second-term.", "DTSTART;VALUE=DATE:20110228")]
    [InlineData("duties --group southampton/board --year 2026-27", "", 5, "DTSTART;VALUE=DATE:20270331", "DTSTART;VALUE=DATE:20260930")]
    [InlineData("duties --statute --year 2026-27", "--for southampton", 10, "UID:southampton.2027-03-31.csp_year~public-meeting@", "DTSTART;VALUE=DATE:20270331")]
    public void A_date_is_written_for_a_diary(string command, string keys, int entries, string first, string second)
    {
        using var file = new Temporary(string.Empty);
        var (answer, without) = (Run($"{command} {keys}", "--ics", file.Path, "--json"), Run(command, "--json"));
        var text = File.ReadAllText(file.Path).Replace("\r\n ", string.Empty, StringComparison.Ordinal);

        (answer.ExitCode, answer.Out).Should().Be((0, without.Out));
        answer.Error.Should().StartWith($"Wrote {entries} {(entries == 1 ? "entry" : "entries")} to {file.Path}.");
        text.Split("BEGIN:VEVENT").Should().HaveCount(entries + 1);
        text.Should().Contain("DTSTAMP:20261122T093000Z").And.Contain(first).And.Contain(second);
    }

    [Theory]
    [InlineData("deadline --rule R4 --trigger 2026-03-31 --for s", "Not in the file, because it has no date: A relevant local authority reports to the Secretary of State on its functions under Part 4 of the Domestic Abuse Act 2021 as soon as reasonably practicable after each financial year: s.\n")]
    [InlineData("deadline --rule daa-2021/s58 --trigger 2026-03-31 --for s", "")]
    [InlineData("grievance --group southampton/board --facts FACTS --matter g-7", "")]
    [InlineData("office --group southampton/board --office chair --from 2009-02-28", "")]
    [InlineData("office --group cambridgeshire/dvsg --office chair --from 2009-02", "Not in the file, because it has no date: The term of the chair ends: Domestic Violence Strategy Group.\n")]
    [InlineData("duties --group cambridgeshire/susg --year 2026-27", "")]
    public void Where_nothing_has_a_date_no_file_is_written_and_that_is_said(string command, string leftOut)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var answer = Run(command, "--ics", file, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Error.ReplaceLineEndings("\n").Should().Be($"Nothing was written to {file}, because nothing has a date.\n{leftOut}");
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void To_dos_are_by_choice()
    {
        using var file = new Temporary(string.Empty);

        Run("deadline --rule R25 --trigger 2026-07-10 --for southampton --to-dos --json", "--ics", file.Path).ExitCode.Should().Be(0);

        File.ReadAllText(file.Path).Should().Contain("BEGIN:VTODO\r\n").And.Contain("DUE;VALUE=DATE:20260811").And.NotContain("VEVENT");
    }

    [Theory]
    [InlineData("--meeting 2026-04-15", "UID:southampton_board.2026-04-15@", "STATUS:CONFIRMED")]
    [InlineData("--meeting 2026-04-22 --moved-from 2026-04-15", "UID:southampton_board.2026-04-15@", "DTSTART;VALUE=DATE:20260422")]
    [InlineData("--meeting 2026-04-22 --matter 2026-spring", "UID:southampton_board.2026-spring@", "DTSTART;VALUE=DATE:20260422")]
    [InlineData("--meeting 2026-04-22 --matter 2026-spring --cancelled", "UID:southampton_board.2026-spring@", "STATUS:CANCELLED")]
    [InlineData("--year 2026", "UID:southampton_board.2026-2@", "STATUS:CONFIRMED")]
    public void A_meeting_keeps_its_entry_when_it_moves(string options, string uid, string says)
    {
        using var file = new Temporary(string.Empty);

        Run($"timetable --group southampton/board {options} --json", "--ics", file.Path).ExitCode.Should().Be(0);

        File.ReadAllText(file.Path).Should().Contain(uid).And.Contain(says);
    }

    [Theory]
    [InlineData("--meeting 2026-04-22 --cancelled", "--cancelled goes with --ics")]
    [InlineData("--year 2026 --matter m --ics x.ics", "--matter goes with --meeting")]
    [InlineData("--meeting 2026-04-22 --matter m --moved-from 2026-04-15 --ics x.ics", "Use either --matter or --moved-from, not both.")]
    public void A_key_that_goes_with_nothing_is_refused(string options, string says) =>
        Run($"timetable --group southampton/board {options}").Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains(says));

    [Fact]
    public void A_grievance_needs_a_key_for_its_entries()
    {
        var answer = Run("grievance --group cambridgeshire/dvsg --facts FACTS --ics x.ics");

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith("--matter is needed. Enter a key");
    }

    [Fact]
    public void What_is_left_out_beside_others_is_said()
    {
        using var file = new Temporary(string.Empty);

        Run("duties --group southampton/board --year 2026-27", "--ics", file.Path, "--json").Error.Should().Contain("Not in the file, because it has no date: Update the Board on a review: ");
    }

    private static Answer Run(string command, params string[] more) =>
        Partnership.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "FACTS" ? Facts : word), .. more]);
}
