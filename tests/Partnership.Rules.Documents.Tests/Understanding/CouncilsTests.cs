using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Ten invented plans in the manners of ten councils, each in the file kinds it may come in: make.py writes them and what a reader should find.</summary>
public sealed class CouncilsTests
{
    private static readonly string Folder = Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Documents.Tests", "Understanding", "Councils");

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var folder in Directory.GetDirectories(Folder).OrderBy(one => one, StringComparer.Ordinal))
        {
            foreach (var file in Gold(folder).GetProperty("files").EnumerateArray())
            {
                files.Add(Path.GetFileName(folder), file.GetString()!);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_fact_is_read(string council, string file)
    {
        var gold = Gold(Path.Combine(Folder, council));
        var result = Result(council, file);

        result.Plan.Actions.Should().HaveCount(gold.GetProperty("items").GetArrayLength());
        foreach (var item in gold.GetProperty("items").EnumerateArray())
        {
            var action = result.Plan.Actions.Should().ContainSingle(one => $"{one.Area} {one.Action}".Contains(item.GetProperty("find").GetString()!, StringComparison.OrdinalIgnoreCase)).Subject;
            Told(action, result).Should().Be(Told(item), "of {0} in {1}/{2}", action, council, file);
            if (Strand(item, action) is { Length: > 0 } strand)
            {
                Flat(action.Strand!.Name).Should().ContainEquivalentOf(strand);
            }
        }

        PlanReferences.Of(result.Plan).Unresolved.Select(one => $"{one.From.Code} {one.To}").Should().BeEquivalentTo(gold.GetProperty("unresolved").EnumerateArray().Select(pair => $"{pair[0].GetString()} {pair[1].GetString()}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_explanation_reads_the_file_in_the_same_way(string council, string file)
    {
        var first = Result(council, file);
        var map = ColumnMap.Parse(first.Explanation.ToMap());
        var again = Read.Bytes(File.ReadAllBytes(Path.Combine(Folder, council, file)), new PlanReadOptions { Columns = map });

        again.Plan.Told().Should().Equal(first.Plan.Told());
    }

    private static PlanReadResult Result(string council, string file) => Read.Bytes(File.ReadAllBytes(Path.Combine(Folder, council, file)));

    private static JsonElement Gold(string folder) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json"))).RootElement;

    private static string Told(PlanAction action, PlanReadResult result) =>
        $"{Code(action.Code?.Value)} | {action.Rating?.Code} | {string.Join(", ", action.Leads.Select(one => one.Name))} | {string.Join(", ", action.SeeAlso.Select(one => Code(one.To.Value)))} | {action.Continuations} | {string.Join(", ", action.Due.Select(one => $"{one.Text} {one.On}"))}";

    private static string Told(JsonElement item) =>
        $"{Code(item.GetProperty("code").GetString())} | {item.GetProperty("rating").GetString()} | {Listed(item, "leads")} | {string.Join(", ", item.GetProperty("seeAlso").EnumerateArray().Select(one => Code(one.GetString())))} | {item.GetProperty("continuations")} | {string.Join(", ", item.GetProperty("due").EnumerateArray().Select(one => $"{one.GetProperty("text").GetString()} {one.GetProperty("on").GetString()}"))}";

    private static string Listed(JsonElement item, string name) => string.Join(", ", item.GetProperty(name).EnumerateArray().Select(one => one.GetString()));

    /// <summary>A code without the word for it.</summary>
    private static string Code(string? code) => Regex.Replace(code ?? string.Empty, "^Recommendation ", string.Empty);

    private static string Flat(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    private static string Strand(JsonElement item, PlanAction action) =>
        item.GetProperty("strand").GetString() is { } strand ? (Flat(strand).Contains(action.Strand?.Name ?? "?", StringComparison.OrdinalIgnoreCase) ? action.Strand!.Name : Flat(strand)) : string.Empty;
}
