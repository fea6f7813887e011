using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles.Statutes;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The page on adding a council, worked through end to end: compiled, run, and compared with what it says.</summary>
public class AddACouncilTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Seeds.Root, "docs/how-to/add-a-council.md"));

    private static readonly string[] Sample = File.ReadAllLines(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Tests/Docs/AddACouncilSample.cs"));

    [Theory]
    [InlineData("data", 0)]
    [InlineData("ask", 1)]
    public void The_code_on_the_page_is_the_code_that_is_compiled(string region, int block) =>
        Words(Blocks("csharp")[block]).Should().Be(Words(string.Join('\n', Region(region))));

    [Fact]
    public void The_output_on_the_page_is_what_the_code_prints()
    {
        var printed = new StringWriter();

        AddACouncilSample.Run(printed);

        printed.ToString().ReplaceLineEndings("\n").Trim().Should().Be(Blocks("text")[0].Trim());
    }

    [Fact]
    public void The_same_in_json_is_the_same_group_and_the_file_is_the_one_on_the_page()
    {
        var read = TermsJson.Terms.Read(Blocks("json")[0]);

        read.Problems.Should().BeEmpty();
        read.Value.Groups.Should().Equal(AddACouncilSample.Board);
        Blocks("json")[0].Should().Be(File.ReadAllText(Path.Combine(Seeds.Root, "samples/terms/exampleshire.json")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Its_places_are_laid_over_the_statute() =>
        LayeringCalculator.Uncovered(DomesticAbuseActBoard.Duty, AddACouncilSample.Board, new NodaTime.LocalDate(2026, 6, 10)).Value.Select(one => one.Code).Should().Equal("b", "c", "d", "e", "f");

    private static string[] Blocks(string language) => [.. Regex.Matches(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    private static string Words(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    private static IEnumerable<string> Region(string name)
    {
        var inside = false;
        foreach (var line in Sample)
        {
            if (line.Trim().StartsWith("#region ", StringComparison.Ordinal) || line.Trim() == "#endregion")
            {
                inside = line.Trim() == $"#region {name}";
            }
            else if (inside)
            {
                yield return line;
            }
        }
    }
}
