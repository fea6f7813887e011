using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>
/// The conformance pack, which another language can be held to (seeds/conformance/README.md), held against our own console: the scenarios in
/// <see cref="KeptAnswersTests"/>, the vectors here. <c>WRITE_ANSWERS=1</c> writes the vectors anew from seeds/vectors.
/// </summary>
public sealed class ConformancePackTests
{
    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("time-limits", 180)]
    [InlineData("statutory-clocks", 850)]
    public void The_vectors_of_the_pack_are_those_of_the_seeds(string name, int least)
    {
        var vectors = name == "time-limits" ? TimeLimits() : StatutoryClocks();
        var text = $"[\n{string.Join(",\n", vectors.Select(one => one.ToJsonString(Line)))}\n]\n";
        var file = Path.Combine(Scenario.Folder, "vectors", $"{name}.json");
        if (Environment.GetEnvironmentVariable("WRITE_ANSWERS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(text);
        vectors.Should().HaveCountGreaterThanOrEqualTo(least);
        vectors.Select(one => (string)one["id"]!).Should().OnlyHaveUniqueItems();
    }

    /// <summary>Every third of the vectors, and all of them in the nightly run: the library itself is held to all of them in every run.</summary>
    [Theory]
    [InlineData("time-limits")]
    [InlineData("statutory-clocks")]
    public void The_console_passes_the_vectors(string name)
    {
        var (wrong, every) = (new List<string>(), Environment.GetEnvironmentVariable("LAW_TIMES") is { Length: > 0 } ? 1 : 3);
        foreach (var vector in JsonNode.Parse(File.ReadAllText(Path.Combine(Scenario.Folder, "vectors", $"{name}.json")))!.AsArray().Where((_, at) => at % every == 0))
        {
            var answer = Partnership.Run([.. vector!["arguments"]!.AsArray().Select(word => (string)word!)]);
            var given = answer.Out.Length == 0 ? null : JsonNode.Parse(answer.Out);
            wrong.AddRange(vector["expects"]!.AsObject().Where(one => !Agrees(one.Value, given?[one.Key])).Select(one => $"{vector["id"]}: {one.Key} is {given?[one.Key]?.ToJsonString()}, not {one.Value?.ToJsonString()}; {answer.Error}"));
        }

        wrong.Should().BeEmpty();
    }

    /// <summary>What the pack names is there, and nothing is there that it does not name.</summary>
    [Fact]
    public void The_manifest_and_the_files_agree()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Scenario.Folder, "manifest.json")));
        var named = manifest.RootElement.Texts("vectors").Append(manifest.RootElement.Text("readme")).Append("manifest.json").Concat(Scenario.All.Select(one => $"answers/{one.Id}.json"));
        var there = Directory.GetFiles(Scenario.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Scenario.Folder, file).Replace('\\', '/')).Where(file => !file.StartsWith("files/", StringComparison.Ordinal));

        there.Should().BeEquivalentTo(named);
        manifest.RootElement.GetProperty("contract").GetInt32().Should().Be(1);
        Scenario.All.Select(one => one.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-'));
    }

    /// <summary>A list is compared as a set of its members: the order of other readings is not part of the contract.</summary>
    private static bool Agrees(JsonNode? expected, JsonNode? given) => expected is JsonArray list
        ? given is JsonArray other && list.Select(Due).Order(StringComparer.Ordinal).SequenceEqual(other.Select(Due).Order(StringComparer.Ordinal))
        : JsonNode.DeepEquals(expected, given);

    private static string Due(JsonNode? reading) => (string)reading!["due"]!;

    private static JsonObject[] TimeLimits() => [.. VectorTests.Vectors.Select(row => Vector((string)row[0], ((string)row[1]).Split(' '), new JsonObject { ["due"] = (string)row[2] }))];

    private static JsonObject[] StatutoryClocks() => [.. Seeds.Rows("vectors/statutory-clocks.csv").Select(row => Vector(
        row["id"],
        ["deadline", "--rule", row["rule"], "--trigger", row["trigger"], .. row["params"].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(one => new[] { "--param", one }), "--json"],
        new JsonObject
        {
            ["due"] = row["due"] is { Length: > 0 } due ? due : null,
            ["notBefore"] = row["notBefore"] is { Length: > 0 } first ? first : null,
            ["alternatives"] = new JsonArray([.. row["otherReadings"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(other => new JsonObject { ["due"] = other })]),
        }))];

    private static JsonObject Vector(string id, string[] arguments, JsonObject expects) => new()
    {
        ["id"] = id,
        ["arguments"] = new JsonArray([.. arguments.Select(word => (JsonNode)word)]),
        ["expects"] = expects,
    };
}
