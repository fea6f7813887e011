using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Tests.Docs;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>A recipe of the cookbook: a question, ten lines, what they print, the command, how to cite, what next.</summary>
public sealed partial class CookbookTests
{
    private const int MostLines = 10;

    public static TheoryData<string> Jobs => ["information-officer", "democratic-services", "marac-and-orders", "data-analyst", "suppliers-developer", "solicitor", "housing-options", "childrens-services", "complaints"];

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Every_recipe_of_a_job_is_whole(string job) =>
        Recipes(job).Should().HaveCountGreaterThan(1).And.OnlyContain(recipe => recipe.Split('\n', 2)[0].EndsWith('?') && recipe.Contains("```csharp", StringComparison.Ordinal) && recipe.Contains("```text", StringComparison.Ordinal)
            && recipe.Contains("```console", StringComparison.Ordinal) && recipe.Contains("\nTo cite: ", StringComparison.Ordinal) && recipe.Contains(" Next: [", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Jobs))]
    public void A_recipe_has_ten_lines_at_most_under_its_namespaces(string job) =>
        Recipes(job).Select(recipe => Code().Match(recipe).Groups["code"].Value.Split('\n').Count(line => line.Trim().Length > 1 && !line.StartsWith("using ", StringComparison.Ordinal))).Should().OnlyContain(lines => lines <= MostLines);

    /// <summary>So that no block is under the question of another.</summary>
    [Theory]
    [MemberData(nameof(Jobs))]
    public void Each_block_has_the_name_of_the_question_above_it(string job) =>
        PageSample.All.Single(sample => sample.Page == $"docs/how-to/{job}.md").Names.Should().Equal(Recipes(job).Select(recipe => MarkdownPage.Anchor(recipe.Split('\n', 2)[0])));

    public static TheoryData<string> Officers => ["information-officer", "democratic-services", "marac-and-orders", "solicitor", "housing-options", "childrens-services", "complaints"];

    /// <summary>A code word, an id or a date for machines in what is printed cannot be pasted into a letter.</summary>
    [Theory]
    [MemberData(nameof(Officers))]
    public void What_a_recipe_prints_for_an_officer_has_no_code_and_no_date_for_machines(string job) =>
        Recipes(job).SelectMany(recipe => Printed().Matches(recipe)).SelectMany(block => block.Groups["text"].Value.Split('\n')).Where(line => ForMachines().IsMatch(Address().Replace(line, string.Empty))).Should().BeEmpty();

    [Theory]
    [InlineData("answer: notMet", true)]
    [InlineData("due 2026-02-09", true)]
    [InlineData("southampton/board meets", true)]
    [InlineData("Tuesday 11 August 2026, and/or later (SOT-TOR-008)", false)]
    public void The_scan_finds_what_was_there(string line, bool isForMachines) => ForMachines().IsMatch(line).Should().Be(isForMachines);

    private static string[] Recipes(string job) =>
        [.. File.ReadAllText(Path.Combine(Seeds.Root, $"docs/how-to/{job}.md")).ReplaceLineEndings("\n").Split("\n## ").Skip(1).Where(part => !part.StartsWith("Every deadline of this job", StringComparison.Ordinal))];

    [GeneratedRegex("^```text\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b[a-z]+[A-Z][a-z]+\w*\b|\bunspecified\b|(?<![\w/.:])(?!and/or)[a-z][a-z0-9-]+/[a-z][a-z0-9-]+\b")]
    private static partial Regex ForMachines();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
