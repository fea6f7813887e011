using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

public sealed class CountingDaysTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Seeds.Root, "docs", "counting-days.md")).ReplaceLineEndings("\n");

    private static readonly string Source =
        File.ReadAllText(Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Tests", "Docs", "CountingDaysSample.cs")).ReplaceLineEndings("\n");

    [Fact]
    public void The_code_on_the_page_is_the_code_that_is_compiled() =>
        Blocks("csharp").Select(Plain).Should().Equal(Regex.Matches(Source, "#region [^\n]*\n(.*?)#endregion", RegexOptions.Singleline).Select(region => Plain(region.Groups[1].Value)));

    [Fact]
    public void The_output_on_the_page_is_what_the_code_prints() => Blocks("text").Should().Equal(CountingDaysSample.Blocks.Select(Printed));

    private static string Printed(Action<TextWriter> block)
    {
        var printed = new StringWriter();
        block(printed);
        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(block => block.Groups[1].Value);

    /// <summary>Without the indent, which is the page's own.</summary>
    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
