using System.Text.Json;
using FluentAssertions;
using Json.Schema;
using Partnership.Rules.Console.Governance;
using Partnership.Rules.Console.Shell;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>The facts that only the console reads have schemas, made from the records they are read into. WRITE_SCHEMAS=1 writes them.</summary>
public sealed class QuestionSchemaTests : IDisposable
{
    private static readonly string Facts = Path.Combine(GovernanceAndPlanTests.Tree, "samples", "facts");

    private readonly string file = Path.Combine(Path.GetTempPath(), $"facts-{Guid.NewGuid():N}.json");

    public static TheoryData<string, Type> All() => new()
    {
        { "rotation", typeof(RotationFacts) },
        { "life", typeof(RenewalFacts) },
        { "attendance", typeof(AttendanceFacts) },
        { "reviews", typeof(ReviewFacts) },
        { "delegate", typeof(DelegateFacts) },
        { "theme", typeof(ThemesUsed) },
        { "named-meeting", typeof(MeetingsOfYear) },
        { "in-time", typeof(DoneDuties) },
        { "balance", typeof(SeatsOfGroups) },
    };

    public void Dispose() => File.Delete(file);

    [Theory]
    [MemberData(nameof(All))]
    public void A_schema_is_what_the_record_says_and_the_example_keeps_to_it(string name, Type record)
    {
        var (path, schema) = (Path.Combine(Facts, $"{name}.schema.json"), OutputSchema.Of(record) + "\n");
        if (Environment.GetEnvironmentVariable("WRITE_SCHEMAS") == "1")
        {
            File.WriteAllText(path, schema);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(schema);
        IsGood(name, File.ReadAllText(Path.Combine(Facts, $"{name}.json"))).Should().BeTrue();
    }

    [Theory]
    [InlineData("rotation", """{ "holder": "the police" }""")]
    [InlineData("rotation", """{ "holder": 7, "from": "2025-04-01" }""")]
    [InlineData("life", """{ "renewals": "twice" }""")]
    [InlineData("life", """{ "renewal": 2 }""")]
    [InlineData("attendance", """{ "attended": [{ "category": "police" }] }""")]
    [InlineData("reviews", """{ "lastDone": { "barsetshire/board/report": 7 } }""")]
    public void What_a_schema_refuses_the_command_names(string name, string text)
    {
        File.WriteAllText(file, text);

        IsGood(name, text).Should().BeFalse();
        var answer = Partnership.Run(name, "--terms", Path.Combine(GovernanceAndPlanTests.Tree, "samples", "terms", "barsetshire.json"), "--group", "barsetshire/board", "--on", "2026-03-11", "--facts", file);
        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain(file);
    }

    private static bool IsGood(string name, string text) =>
        JsonSchema.FromText(File.ReadAllText(Path.Combine(Facts, $"{name}.schema.json")), OutputSchemaTests.Apart()).Evaluate(JsonDocument.Parse(text).RootElement).IsValid;
}
