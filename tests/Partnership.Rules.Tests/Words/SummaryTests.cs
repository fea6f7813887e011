using System.Xml.Linq;
using FluentAssertions;
using Partnership.Rules.Tests.Docs;
using Partnership.Rules.Tests.House;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>What an editor shows when the pointer rests on a name: a sentence that can be understood without the name.</summary>
public sealed class SummaryTests
{
    private const int FewestWords = 4;

    private static readonly Type[] Types = [.. Surface.Packages.SelectMany(one => one.GetExportedTypes())];

    private static readonly HashSet<string> Public =
    [
        .. Types.Select(DocumentationId.Of),
        .. Types.SelectMany(type => type.GetProperties(Surface.Declared)).Select(DocumentationId.Of),
        .. Types.SelectMany(Surface.Callables).Select(DocumentationId.Of),
    ];

    /// <summary>What is written of each public member.</summary>
    internal static XElement[] Members { get; } =
    [
        .. Surface.Packages
            .Select(one => Path.Combine(AppContext.BaseDirectory, $"{one.GetName().Name}.xml"))
            .SelectMany(file => XDocument.Load(file).Descendants("member"))
            .Where(member => Public.Contains(member.Attribute("name")!.Value)),
    ];

    private static readonly (string Name, string Text)[] Summaries =
    [
        .. Members.Where(member => member.Element("summary") is not null)
            .Select(member => (member.Attribute("name")!.Value, Said(member.Element("summary")!)))
            .Distinct(),
    ];

    internal static IEnumerable<(string Source, string Text)> Texts => Summaries;

    [Fact]
    public void There_are_summaries_to_look_at() => Summaries.Should().HaveCountGreaterThan(1000);

    [Fact]
    public void A_public_summary_is_a_sentence_of_at_least_four_words() =>
        Summaries.Where(one => Sentences.Words(one.Text) < FewestWords || !one.Text.EndsWith('.') || !IsBeginning(one.Text)).Select(one => $"{one.Name}: {one.Text}").Aggregate(string.Empty, (all, one) => $"{all}\n{one}").Should().BeEmpty();

    [Fact]
    public void A_public_summary_has_no_banned_turn() =>
        string.Join('\n', Summaries.SelectMany(one => BannedTurns.In(one.Text).Select(turn => $"{one.Name}: {one.Text} -> {turn}"))).Should().BeEmpty();

    /// <summary>The page of types is made of these words: a calculator says which question it answers.</summary>
    [Fact]
    public void A_calculator_says_in_its_summary_which_question_it_answers() =>
        WhichTypePage.Calculators.Where(type => !WhichTypePage.SummaryOf(type).StartsWith("Answers ", StringComparison.Ordinal)).Should().BeEmpty();

    private static bool IsBeginning(string text) => char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] == '"';

    /// <summary>The words, with a name for each reference.</summary>
    internal static string Said(XElement summary) => string.Join(' ', string.Concat(summary.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "para" } => " ",
        XElement { HasElements: false, IsEmpty: true } reference => (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))?.Value.Split('.', ':')[^1] ?? string.Empty,
        _ => string.Empty,
    })).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
