using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Files that are no plan, are damaged or mean harm: one clear problem each, and never an exception.</summary>
public sealed class HostileTests
{
    private static readonly byte[] Good = WordFile.Of(WordFile.Table(WordFile.Row("Ref", "Action", "Lead", "RAG"), WordFile.Row("1.1", "Train", "All", "Red")));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n\n", "no text")]
    [InlineData("A letter. It says nothing in rows.", "no table")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("{\\rtf1 x}", "rich text")]
    [InlineData("name,age\nx,3\n", "No action")]
    public void What_is_no_plan_is_said_to_be_none(string text, string says) => Read.Text(text).Problems.Should().Contain(problem => problem.Severity == ProblemSeverity.Error && problem.Message.Contains(says));

    [Fact]
    public void An_encrypted_file_is_named_as_such() => Read.Bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Problems.Should().ContainSingle().Which.Message.Should().Contain("encrypted");

    [Fact]
    public void A_document_cut_short_anywhere_gives_one_clear_problem()
    {
        for (var length = 2; length < Good.Length; length += 97)
        {
            Read.Bytes(Good[..length]).Problems.Should().Contain(problem => problem.Severity == ProblemSeverity.Error);
        }
    }

    [Property(MaxTest = 1500)]
    public Property Chance_text_of_the_marks_that_matter_never_throws() => Law.ForAll(
        Gen.Elements("\t", "\n", "\"", ",", "Ref", "Action", "Lead", "RAG", "See 1.1 to 1.9", "GREEN", "until April 18", "1.1 ", "by March 2018", "Person Alpha", "\uF032", "[bookmark:", "(", "2 Protect").ListOf(),
        parts => Read.Text(string.Concat(parts)).Should().NotBeNull());

    [Fact]
    public void A_file_of_very_many_cells_is_read_as_far_as_the_limit()
    {
        var wide = string.Concat(Enumerable.Repeat("a,", 999));
        var reading = Read.Text($"Ref,Action,Lead,RAG\n{string.Concat(Enumerable.Repeat(wide + "\n", 2100))}");

        reading.Plan.Actions.Should().HaveCountLessThan(2001).And.HaveCountGreaterThan(1900);
        reading.Problems.Should().ContainSingle(problem => problem.Severity == ProblemSeverity.Error && problem.Message.Contains("cells"));
    }

    [Fact]
    public void Rows_past_the_limit_are_said_to_be_unread()
    {
        var limits = new PlanReadOptions { Limits = new ReadLimits(Rows: 3) };
        string[][] rows = [["Ref", "Action", "Lead", "RAG"], .. Enumerable.Range(1, 5).Select(at => new[] { $"{at}", "a", "All", "Red" })];

        foreach (var reading in new[] { Read.Text(string.Join("\n", rows.Select(row => string.Join(",", row))), limits), Read.Text(string.Concat(rows.Select(row => "\t" + string.Join("\n\t", row) + "\n\n")), limits), Read.Bytes(ExcelFile.Of(rows), limits), Read.Bytes(WordFile.Of(WordFile.Table([.. rows.Select(row => WordFile.Row(row))])), limits) })
        {
            reading.Codes().Should().Equal("1", "2");
            reading.Problems.Should().ContainSingle(problem => problem.Severity == ProblemSeverity.Error).Which.Message.Should().Contain("first 3 rows");
        }
    }

    [Fact]
    public void A_map_line_that_cannot_be_used_names_the_roles() =>
        FluentActions.Invoking(() => ColumnMap.Parse("lead bod = boss")).Should().Throw<FormatException>().WithMessage("*Milestone*");
}
