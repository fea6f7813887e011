using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>However long a bad document is, what is said of it is short; a last line counts the rest.</summary>
public sealed class BoundTests
{
    private static readonly string Long = new('x', 1_000_000);

    [Fact]
    public void Above_a_thousand_problems_the_last_line_counts_the_rest()
    {
        var members = string.Join(",", Enumerable.Range(0, 3_000).Select(index => $"\"m{index}\": 1"));

        var read = PartnershipJson.Of<Party>().Read($"{{ {members} }}");

        read.HasValue.Should().BeFalse();
        read.Problems.Should().HaveCount(1_001);
        read.Problems[1_000].Message.Should().StartWith("There are 2002 more problems.");
        read.ToString().Should().EndWith("and 981 more problems.");
    }

    [Fact]
    public void What_is_quoted_is_cut_short()
    {
        Length(PartnershipJson.Of<Party>().Read($"{{ \"{Long}\": 1 }}")).Should().BeLessThan(5_000);
        Length(PartnershipJson.Of<TimeUnit>().Read($"\"{Long}\"")).Should().BeLessThan(5_000);
        Length(PartnershipJson.Of<GroupId>().Read($"\"{Long}\"")).Should().BeLessThan(5_000);
        GovUkBankHolidays.Read($$"""{ "scotland": { "events": [ { "title": "x", "date": "{{Long}}" } ], "{{Long}}": 1, "{{Long}}": 2 } }""").Problems.Sum(problem => problem.ToString().Length).Should().BeLessThan(5_000);
    }

    [Fact]
    public void Twenty_thousand_bad_rows_of_a_list_have_their_lines_and_a_count()
    {
        var rows = string.Join(",\n", Enumerable.Repeat("7", 20_000));

        var file = GovUkBankHolidays.Read($$"""{ "scotland": { "division": "scotland", "events": [{{rows}}] } }""");

        file.Problems.Should().HaveCount(1_001);
        file.Problems[999].Line.Should().Be(1_000);
        file.Problems[1_000].Message.Should().StartWith("There are 19");
    }

    [Fact]
    public void Null_in_a_list_is_refused_with_its_index()
    {
        PartnershipJson.Of<MeetingWindow>().Read("""{ "meeting": { "code": "a", "words": "b" }, "months": [1, null], "citation": null }""").Problems
            .Should().Contain(problem => problem.Path == "$.months[1]" && problem.Message.EndsWith("it is null.", StringComparison.Ordinal));
        FluentActions.Invoking(() => PartnershipJson.Of<Membership>().Write(new Membership { Categories = ValueList.Of<MemberCategory>([null!]) }))
            .Should().Throw<ArgumentException>().WithMessage("Item 0, counted from 0, is null.*");
    }

    private static int Length<T>(JsonReadResult<T> read) => read.Problems.Sum(problem => problem.ToString().Length);
}
