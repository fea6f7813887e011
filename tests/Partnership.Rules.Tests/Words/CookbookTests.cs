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

    private static string[] Recipes(string job) =>
        [.. File.ReadAllText(Path.Combine(Seeds.Root, $"docs/how-to/{job}.md")).ReplaceLineEndings("\n").Split("\n## ").Skip(1).Where(part => !part.StartsWith("Every deadline of this job", StringComparison.Ordinal))];

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
