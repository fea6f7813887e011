using System.Text;
using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The generated page of how the definitions relate. To write it again: <c>UPDATE_REFERENCE=1 dotnet test tests/Partnership.Rules.Tests --filter DefinitionAtlasPage</c>.</summary>
public sealed class DefinitionAtlasPage
{
    private const string File = "docs/reference/definitions.md";

    private static readonly Definition[] Texts = [.. DefinitionBook.All.Where(one => one.Tests.Count > 0)];

    [Fact]
    public void The_page_of_definitions_is_what_the_atlas_proves()
    {
        var (path, page) = (Path.Combine(Seeds.Root, File), Page());
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            System.IO.File.WriteAllText(path, page);
        }

        page.Should().Be(System.IO.File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # How the definitions relate

            This page is generated; a test compares it. To write it again: `UPDATE_REFERENCE=1 dotnet test tests/Partnership.Rules.Tests --filter DefinitionAtlasPage`.

            Every line on this page is proved from the definitions as the library holds them: the lists of cases are complete, and no case is an impossible person. A is the person whose behaviour is in question; B is the person it is towards. Where a text leaves a point of law open, both interpretations are counted, and the case says which. Ask for any other pair with `partnership definition --difference ID ID`.


            """.ReplaceLineEndings("\n"));
        Compared(page, "Which cases did the Act of 2021 add and remove, against the definition of 2013?", CrossGovernmentDefinition.General, DomesticAbuseDefinition.Definition);
        Compared(page, "Which cases did the definition of 2013 add, against the wording before it?", EarlierDefinition.Definition, CrossGovernmentDefinition.General);
        Matrix(page);
        Asked(page);
        Constraints(page);
        Chances(page);
        Idle(page);
        page.Append("\nNext: [ask which definition applies](../how-to/ask-which-definition.md).\n");
        return page.ToString();
    }

    private static void Compared(StringBuilder page, string heading, Definition from, Definition to)
    {
        page.Append($"## {heading}\n\n");
        var difference = DefinitionAtlas.Compare(from, to, DefinitionBook.Constraints).Single(one => one.AsTo == DefinitionSubject.Parties);
        page.Append($"As to the two people: {difference.Relation.Words}.\n\n");
        var lists = difference.Gained.Concat(difference.Lost).SelectMany(one => one.Conditions).Select(condition => condition.Facts).Where(facts => facts.Count > 1).Distinct().ToArray();
        for (var place = 0; place < lists.Length; place++)
        {
            page.Append($"*List {place + 1}*: {string.Join("; ", lists[place].Select(fact => fact.Words))}.\n\n");
        }

        Cases(page, $"Added: {to.Rule.Title} covers these, and {from.Rule.Title} does not.", difference.Gained, lists);
        Cases(page, $"Removed: {from.Rule.Title} covers these, and {to.Rule.Title} does not.", difference.Lost, lists);
    }

    private static void Cases(StringBuilder page, string heading, Partnership.Rules.Foundation.ValueList<DistinguishingCase> cases, Partnership.Rules.Foundation.ValueList<AbuseFact>[] lists)
    {
        page.Append(cases.Count == 0 ? $"{heading} There is no such case.\n\n" : $"{heading}\n\n");
        foreach (var one in cases)
        {
            var said = one.Conditions.OrderByDescending(condition => condition.Holds).Select(condition => Said(condition, lists));
            page.Append($"- {string.Join("; ", said)}. *Covered by {Places(one.CoveredBy)}; not covered by {Places(one.OmittedBy)}.*\n");
        }

        page.Append(cases.Count == 0 ? string.Empty : "\n");
    }

    private static string Said(CaseCondition condition, Partnership.Rules.Foundation.ValueList<AbuseFact>[] lists) => condition.Facts.Count == 1
        ? condition.ToString()
        : $"{(condition.Holds ? "at least one" : "none")} of list {Array.IndexOf(lists, condition.Facts) + 1}";

    private static string Places(IEnumerable<Step> steps) => string.Join(", ", steps.Select(step => step.Citation.Section).Distinct());

    private static void Matrix(StringBuilder page)
    {
        page.Append("## Every pair\n\nAs to the two people, each definition in its literal interpretation. A row is compared with each column: *wider* means that the column covers every case of the row, and more.\n\n");
        page.Append($"| | {string.Join(" | ", Texts.Select(text => text.Id))} |\n|---|{string.Concat(Enumerable.Repeat("---|", Texts.Length))}\n");
        foreach (var row in Texts)
        {
            page.Append($"| {row.Id} | {string.Join(" | ", Texts.Select(column => row == column ? string.Empty : Relation(row, column).Code))} |\n");
        }

        page.Append('\n');
    }

    private static DefinitionRelation Relation(Definition row, Definition column) => DefinitionAtlas.Compare(row, column, DefinitionBook.Constraints)
        .First(one => one.AsTo == DefinitionSubject.Parties && one.FromInterpretation == DefinitionInterpretation.Literal && one.ToInterpretation == DefinitionInterpretation.Literal).Relation;

    private static void Asked(StringBuilder page)
    {
        var matter = Texts.ToDictionary(text => text.Id, text => text.Tests.SelectMany(DefinitionAtlas.FactsThatMatter).ToHashSet());
        page.Append("## Which text asks which fact\n\nA cross marks a fact that can change the outcome of the definition, as to the two people or as to a child. A fact that one text asks and its neighbour never looks at deserves a second look.\n\n");
        page.Append($"| fact | {string.Join(" | ", Texts.Select(text => text.Id))} |\n|---|{string.Concat(Enumerable.Repeat("---|", Texts.Length))}\n");
        foreach (var fact in AbuseFact.WithKinship)
        {
            page.Append($"| {fact.Words} | {string.Join(" | ", Texts.Select(text => matter[text.Id].Contains(fact) ? "x" : string.Empty))} |\n");
        }

        page.Append('\n');
    }

    private static void Chances(StringBuilder page)
    {
        page.Append("\n## How often a fact is taken to hold\n\nAn interview uses these figures to choose which screen comes first. We chose them; they are no statistics. They never change an answer.\n\n| fact | per cent |\n|---|---|\n");
        foreach (var fact in AbuseFact.WithKinship.Where(fact => fact.Group != FactGroup.Points))
        {
            page.Append($"| {fact.Words} | {fact.ChancePerCent} |\n");
        }
    }

    private static void Idle(StringBuilder page)
    {
        var idle = Texts.SelectMany(text => RuleBookCalculator.Check(text, DefinitionBook.Constraints)).GroupBy(one => (one.Text, one.Citation)).ToArray();
        page.Append($"\n## Parts that never change an outcome\n\nEach of these {idle.Length} parts could as well be a constant: every possible case comes out the same without it. The definition names the same fact twice in one test, so that either mention could go. The text has both, and a step cites each where it is written, so we keep both. Ask for them with `partnership prove`.\n\n| part | because | place |\n|---|---|---|\n");
        foreach (var one in idle)
        {
            page.Append($"| {one.First().Text} | {string.Join("; ", one.SelectMany(same => same.Witness).Distinct())} | {one.Key.Citation.Section}, {one.Key.Citation.Id} |\n");
        }
    }

    private static void Constraints(StringBuilder page)
    {
        page.Append("## What no case can break\n\nThese constraints keep impossible people out of the cases above.\n\n| constraint | from |\n|---|---|\n");
        foreach (var one in DefinitionBook.Constraints)
        {
            page.Append($"| {one.Text} | {one.Citation?.ToString() ?? "the meaning of the words"} |\n");
        }
    }
}
