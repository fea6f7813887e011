using System.Text.Json;
using FluentAssertions;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Invented plans in manners that the reader had not met: make.py writes them and the facts that a person finds in them, which were written down before the reader was tried.</summary>
public sealed class OtherCouncilsTests
{
    private static readonly string Folder = Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Documents.Tests", "Understanding", "OtherCouncils");

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var folder in Directory.GetDirectories(Folder).Where(one => File.Exists(Path.Combine(one, "gold.json"))).OrderBy(one => one, StringComparer.Ordinal))
        {
            foreach (var file in Gold(Path.GetFileName(folder)).GetProperty("files").EnumerateArray())
            {
                files.Add(Path.GetFileName(folder), file.GetString()!);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_fact_that_a_person_finds_is_read(string council, string file)
    {
        var result = Result(council, file);

        PlanFacts.Of(Gold(council), result).Where(fact => !fact.IsRight).Select(fact => fact.ToString()).Should().BeEmpty("{0} was read as {1}", file, result.Explanation);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_explanation_reads_the_file_in_the_same_way(string council, string file)
    {
        var first = Result(council, file);

        Result(council, file, new PlanReadOptions { Columns = ColumnMap.Parse(first.Explanation.ToMap()) }).Plan.Told().Should().Equal(first.Plan.Told());
    }

    [Fact]
    public void The_page_of_tests_says_how_many_facts_there_are() =>
        File.ReadAllText(Path.Combine(Seeds.Root, "docs", "testing.md")).Should().Contain(Files().Sum(row => PlanFacts.Of(Gold((string)row[0]), Result((string)row[0], (string)row[1])).Count()).ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " facts");

    private static JsonElement Gold(string council) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, council, "gold.json"))).RootElement;

    private static PlanReadResult Result(string council, string file, PlanReadOptions? options = null) => Read.Bytes(File.ReadAllBytes(Path.Combine(Folder, council, file)), options);
}
