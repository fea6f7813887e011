using System.Text.Json;
using FluentAssertions;
using Json.Schema;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>The examples in samples/facts keep to their schemas, the console reads them without a word, and what the schemas refuse the console names.</summary>
public sealed class FactsSchemaTests : IDisposable
{
    private static readonly string Facts = Path.Combine(GovernanceAndPlanTests.Tree, "samples", "facts");

    private readonly string file = Path.Combine(Path.GetTempPath(), $"facts-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("board")]
    [InlineData("grievance")]
    [InlineData("substitute")]
    public void An_example_keeps_to_its_schema_and_is_read_without_a_word(string facts)
    {
        var example = Path.Combine(Facts, $"{facts}.json");

        IsGood(facts, File.ReadAllText(example)).Should().BeTrue();
        var answer = Run(facts, example);
        (answer.ExitCode, answer.Error).Should().Be((0, string.Empty));
    }

    [Theory]
    [InlineData("board", """{ "members": [{ "member": "m", "categories": [] }] }""")]
    [InlineData("board", """{ "members": [{ "member": "m", "categories": ["a"], "from": 2021 }] }""")]
    [InlineData("board", """{ "members": [{ "member": "m", "categories": ["a"], "form": "2021" }] }""")]
    [InlineData("board", """{ "authority": "parish", "members": [{ "member": "m", "categories": ["a"], "from": "2021" }] }""")]
    [InlineData("grievance", """{ "told": 16 }""")]
    [InlineData("grievance", """{ "concerns": "chairman" }""")]
    [InlineData("grievance", """{ "decided": "2009-03-16" }""")]
    [InlineData("substitute", """{ "briefed": "yes" }""")]
    [InlineData("substitute", """{ "memberKind": "guest" }""")]
    public void What_a_schema_refuses_the_console_names(string facts, string text)
    {
        File.WriteAllText(file, text);

        IsGood(facts, text).Should().BeFalse();
        Run(facts, file).Error.Should().Contain(file);
    }

    [Theory]
    [InlineData("board", """{ "members": [{ "member": "m", "categories": ["a"], "from": "2021-10", "sitsFor": [], "sector": null }] }""")]
    [InlineData("grievance", """{ "raised": "2009-02-02", "told": null, "decidedAgain": "unknown", "concerns": "unknown" }""")]
    [InlineData("substitute", """{ "briefed": "unknown", "categories": ["courts"] }""")]
    public void What_a_schema_allows_the_console_reads(string facts, string text)
    {
        File.WriteAllText(file, text);

        IsGood(facts, text).Should().BeTrue();
        Run(facts, file).Error.Should().BeEmpty();
    }

    private static bool IsGood(string facts, string text) =>
        JsonSchema.FromText(File.ReadAllText(Path.Combine(Facts, $"{facts}.schema.json")), OutputSchemaTests.Apart()).Evaluate(JsonDocument.Parse(text).RootElement).IsValid;

    private static Answer Run(string facts, string path) => facts == "board"
        ? Partnership.Run("board", "--statute", "--on", "2022-01-01", "--members", path, "--json")
        : Partnership.Run(facts, "--group", "cambridgeshire/dvsg", "--facts", path, "--json");
}
