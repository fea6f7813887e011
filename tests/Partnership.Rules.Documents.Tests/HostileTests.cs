using System.Text;
using FluentAssertions;
using FsCheck.Fluent;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Files that are no plan, are damaged or mean harm: one clear problem each, and never an exception.</summary>
public sealed class HostileTests
{
    private static readonly byte[][] Good =
    [
        Encoding.UTF8.GetBytes("Ref,Action,Lead,Update,RAG\n1.1,\"Train\nstaff\",All,See 1.1 by March 2018,Green\n"),
        Encoding.UTF8.GetBytes("Plan 2017-2020\n\t1 One\n\n\tArea\n\tAction\n\tLead\n\tUpdate\n\n\t1.1 Area\n\tDo\n\tAll\n\tRED\nPERSON ALPHA\n"),
        WordFile.Of(WordFile.Table(WordFile.Row("Ref", "Action", "Lead", "RAG"), WordFile.Row("1.1", "Train", "All", "Red"))),
    ];

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
        for (var length = 2; length < Good[2].Length; length += 97)
        {
            Read.Bytes(Good[2][..length]).Problems.Should().Contain(problem => problem.Severity == ProblemSeverity.Error);
        }
    }

    [Fact]
    public void Changed_bytes_never_throw() => Law.Holds(
        Gen.Choose(0, Good.Length - 1).Zip(Gen.Choose(0, int.MaxValue - 1).Zip(Gen.Choose(0, 255)).ListOf(8)),
        one =>
        {
            var bytes = (byte[])Good[one.Item1].Clone();
            foreach (var (at, value) in one.Item2)
            {
                bytes[at % bytes.Length] = (byte)value;
            }

            Read.Bytes(bytes).Should().NotBeNull();
        },
        runs: 3000);

    [Fact]
    public void Chance_text_of_the_marks_that_matter_never_throws() => Law.Holds(
        Gen.Elements("\t", "\n", "\"", ",", "Ref", "Action", "Lead", "RAG", "See 1.1 to 1.9", "GREEN", "until April 18", "1.1 ", "by March 2018", "Person Alpha", "\uF032", "[bookmark:", "(", "2 Protect").ListOf(),
        parts => Read.Text(string.Concat(parts)).Should().NotBeNull(),
        runs: 3000);

    [Fact]
    public void A_map_line_that_cannot_be_used_names_the_roles() =>
        FluentActions.Invoking(() => ColumnMap.Parse("lead bod = boss")).Should().Throw<FormatException>().WithMessage("*Milestone*");
}
