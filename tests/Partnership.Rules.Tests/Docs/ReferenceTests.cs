using System.Text;
using FluentAssertions;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>
/// The generated pages and schemas, compared with what the code says. To write them anew:
/// <c>UPDATE_REFERENCE=1 dotnet test tests/Partnership.Rules.Tests --filter ReferenceTests</c>.
/// </summary>
public sealed class ReferenceTests
{
    private const string Made = "This page is generated; a test compares it. To write it anew: `UPDATE_REFERENCE=1 dotnet test tests/Partnership.Rules.Tests --filter ReferenceTests`.";

    [Fact]
    public void The_page_of_rules_is_what_ships() => Compare("docs/reference/rules.md", Rules());

    [Fact]
    public void The_page_of_legislation_is_what_is_cited() => Compare("docs/reference/legislation.md", Legislation());

    [Fact]
    public void The_schema_of_facts_is_what_is_read() => Compare("schemas/definition-facts.schema.json", FactsSchema.Text());

    [Fact]
    public void Every_example_of_facts_is_read_without_a_problem()
    {
        var examples = Directory.GetFiles(Path.Combine(Seeds.Root, "schemas", "examples"), "definition-*.json");

        examples.Should().NotBeEmpty();
        foreach (var example in examples)
        {
            FactsFile.Read(File.ReadAllText(example)).Problems.Should().BeEmpty(example);
        }
    }

    private static string Rules()
    {
        var page = new StringBuilder($"# Rules\n\n{Made}\n\n`row` is the row of the law table; both it and the id name the rule. A rule that stands twice changed with the law.\n\n| id | row | in force | layer | rule | cited |\n|---|---|---|---|---|---|\n");
        foreach (var one in Catalogue.Rules)
        {
            page.Append($"| `{one.Rule.Id}` | {one.Row} | {one.Rule.InForce} | {one.Rule.Authority} | {one.Rule.Title} | {Cited(one.Rule.Citation)} |\n");
        }

        return page.ToString();
    }

    private static string Cited(Citation place) => place.Id is null ? place.ToString() : $"{place.Instrument.Key}, line {place.Lines} ({place.Id})";

    private static string Legislation()
    {
        var page = new StringBuilder($"# Legislation and other texts\n\n{Made}\n\nEvery place outside the five source documents that a rule cites, with its link as it stood on the day it was read.\n");
        var cited = Catalogue.Rules.SelectMany(one => one.Rule.Citations).Where(one => one.Lines is null).Distinct()
            .GroupBy(one => one.Instrument).OrderBy(same => same.Key.Kind.Order).ThenBy(same => same.Key.Key, StringComparer.Ordinal);
        foreach (var text in cited)
        {
            page.Append($"\n## {text.Key.Title}\n\nKey `{text.Key.Key}`, {text.Key.Kind}.\n\n");
            foreach (var place in text.OrderBy(one => one.Section, StringComparer.Ordinal))
            {
                page.Append(Line(place));
            }
        }

        return page.ToString();
    }

    private static string Line(Citation place) => place.Link is null ? $"- {place.Section}\n" : $"- [{place.Section}]({place.Link})\n";

    private static void Compare(string file, string made)
    {
        var path = Path.Combine(Seeds.Root, file);
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made);
        }

        File.ReadAllText(path).Should().Be(made, "{0} is generated: UPDATE_REFERENCE=1 writes it anew", file);
    }
}
