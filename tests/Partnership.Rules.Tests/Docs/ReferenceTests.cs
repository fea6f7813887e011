using System.Text;
using System.Text.Json;
using FluentAssertions;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>
/// The generated pages and schemas, compared with what the code says. To write them again:
/// <c>UPDATE_REFERENCE=1 dotnet test tests/Partnership.Rules.Tests --filter ReferenceTests</c>.
/// </summary>
public sealed class ReferenceTests
{
    private const string Made = "This page is generated; a test compares it. To write it again: `UPDATE_REFERENCE=1 dotnet test tests/Partnership.Rules.Tests --filter ReferenceTests`.";

    [Fact]
    public void The_page_of_rules_is_what_ships() => Compare("docs/reference/rules.md", Rules(), "[every deadline by theme](deadlines.md)");

#if CORE_NET8 // It names the types of the asset of present .NET.
    [Fact]
    public void The_page_of_which_type_is_what_the_calculators_say() => Compare(WhichTypePage.File, WhichTypePage.Filled());
#endif

    [Fact]
    public void The_gallery_is_what_the_samples_print() => Compare(GalleryPage.File, GalleryPage.Made());

    [Fact]
    public void The_page_of_legislation_is_what_is_cited() => Compare("docs/reference/legislation.md", Legislation(), "[every rule](rules.md)");

    [Fact]
    public void The_page_of_events_is_what_starts_what() => Compare("docs/reference/events.md", DeadlinePages.Events(Made), "[find a date under a statute](../how-to/find-a-date.md)");

    [Fact]
    public void The_page_of_deadlines_is_what_runs_by_theme() => Compare("docs/reference/deadlines.md", DeadlinePages.ByTheme(Made), "[check before you rely](../limitations.md)");

    [Fact]
    public void The_page_of_coverage_is_what_the_code_tells() => Compare("docs/reference/coverage.md", Coverage(), "[every rule](rules.md)");

#if CORE_NET8 // The page is of the asset of present .NET, which has the bridges to DateOnly as well.
    [Fact]
    public void The_page_of_types_is_what_is_public() => Compare("docs/reference/api.md", Api(), "[which type answers your question](../which-type.md)");
#endif

    [Fact]
    public void Every_example_of_facts_is_read_without_a_problem()
    {
        var examples = Directory.GetFiles(Path.Combine(Seeds.Root, "schemas", "examples"), "definition-*.json");

        examples.Should().NotBeEmpty();
        foreach (var example in examples)
        {
            PartnershipJson.DefinitionFacts.Read(File.ReadAllText(example)).Problems.Should().BeEmpty(example);
        }
    }

    private static string Rules()
    {
        var page = new StringBuilder($"# Rules\n\n{Made}\n\n`row` is the row of the law table; both it and the id name the rule. A rule that is listed twice changed with the law.\n\n| id | row | in force | layer | rule | cited |\n|---|---|---|---|---|---|\n");
        foreach (var one in Catalogue.Rules)
        {
            page.Append($"| `{one.Rule.Id}` | {one.Row} | {one.Rule.InForce} | {one.Rule.Layer} | {one.Rule.Title} | {Cited(one.Rule.Citation)} |\n");
        }

        return page.ToString();
    }

    private static string Coverage()
    {
        var page = new StringBuilder($"# Coverage of the catalogue\n\n{Made}\n\nWhat is done with each entry of the five source documents. *Modelled*: held as data. *Calculated*: a calculator answers it. *Recorded*: kept in our own words, with its lines. *Outside*: not held, with the reason.\n");
        foreach (var document in Catalogue.CatalogueCoverage.GroupBy(one => one.Id[..one.Id.LastIndexOf('-')]))
        {
            page.Append($"\n## {Title(document.Key)} ({document.Key})\n\n{string.Join(", ", document.GroupBy(one => one.Status).OrderBy(same => same.Key.Order).Select(same => $"{same.Count()} {same.Key}"))}.\n\n| id | status | where | reason |\n|---|---|---|---|\n");
            foreach (var entry in document)
            {
                page.Append($"| {entry.Id} | {entry.Status} | `{entry.Where}` | {entry.Reason} |\n");
            }
        }

        return page.ToString();
    }

    private static string Title(string prefix)
    {
        using var sources = JsonDocument.Parse(File.ReadAllText(Path.Combine(Seeds.Root, "seeds/sources.json")));
        return sources.RootElement.EnumerateArray().Single(one => one.GetProperty("prefix").GetString() == prefix).GetProperty("title").GetString()!;
    }

    private static string Api()
    {
        var page = new StringBuilder($"# Public types\n\n{Made}\n\nEvery public type of the packages with its summary. The members of each are documented in the code, and shown by an editor.\n");
        ApiPage.Append(page);
        return page.ToString();
    }

    private static string Cited(Citation place) => place.Id is null ? place.ToString() : $"{place.Instrument.Title}, {(place.Lines!.Contains('-', StringComparison.Ordinal) ? "lines" : "line")} {place.Lines} ({place.Id})";

    private static string Legislation()
    {
        var page = new StringBuilder($"# Legislation and other texts\n\n{Made}\n\nEvery place outside the five source documents that a rule cites, with its link to the text as it was on the day we checked it.\n");
        var cited = Cited().Where(one => one.Lines is null).Distinct()
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

    /// <summary>What rules, caveats and the limbs of definitions cite.</summary>
    private static IEnumerable<Citation> Cited() => Catalogue.Rules.SelectMany(one => one.Rule.Citations.Concat(one.Notes.Select(note => note.Citation).OfType<Citation>()))
        .Concat(DefinitionBook.All.SelectMany(one => one.Limbs.Select(limb => limb.Citation).Concat(one.Caveats.Select(doubt => doubt.Caveat.Citation).OfType<Citation>())));

    private static string Line(Citation place) => place.Link is null ? $"- {place.Section}\n" : $"- [{place.Section}]({place.Link})\n";

    private static void Compare(string file, string made, string next) => Compare(file, $"{made}\nNext: {next}.\n");

    private static void Compare(string file, string made)
    {
        var path = Path.Combine(Seeds.Root, file);
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made);
        }

        File.ReadAllText(path).Should().Be(made, "{0} is generated: UPDATE_REFERENCE=1 writes it again", file);
    }
}
