using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Seeds.Root, "README.md"));

    [Fact]
    public void The_code_on_the_page_is_the_code_that_is_compiled()
    {
        var compiled = File.ReadAllLines(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Tests/Docs/ReadmeSample.cs"));

        Words(Block("csharp")).Should().Be(Words(string.Join('\n', Regions(compiled))));
    }

    [Fact]
    public void The_output_on_the_page_is_what_the_code_prints()
    {
        var printed = new StringWriter();

        ReadmeSample.Run(printed);

        printed.ToString().ReplaceLineEndings("\n").Trim().Should().Be(Block("text").Trim());
    }

    [Fact]
    public void The_sample_is_short() => Block("csharp").Trim().Split('\n').Should().HaveCountLessOrEqualTo(10);

    [Fact]
    public void Every_link_to_a_file_leads_somewhere()
    {
        var links = Regex.Matches(Readme, @"\]\((?!https?:)([^)#]+)").Select(match => match.Groups[1].Value);

        links.Should().OnlyContain(link => Path.Exists(Path.Combine(Seeds.Root, link)));
    }

    [Fact]
    public void Every_type_the_table_names_is_public()
    {
        var named = Regex.Matches(Readme, "`([A-Z][A-Za-z]+)`").Select(match => match.Groups[1].Value).ToArray();

        named.Should().NotBeEmpty().And.BeSubsetOf(typeof(global::Partnership.Rules.Time.HolidayCalendar).Assembly.GetExportedTypes().Select(type => type.Name));
    }

    private static string Block(string language) => Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Words(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    private static IEnumerable<string> Regions(IEnumerable<string> lines)
    {
        var inside = false;
        foreach (var line in lines)
        {
            if (line.Trim() is "#region readme" or "#endregion")
            {
                inside = line.Contains("#region");
            }
            else if (inside)
            {
                yield return line;
            }
        }
    }
}
