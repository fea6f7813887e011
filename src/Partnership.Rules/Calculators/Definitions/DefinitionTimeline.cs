using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which definitions apply on a day. Several can apply, and the answer shows all of them.</summary>
/// <example><code>var applying = DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(new LocalDate(2021, 9, 30), Jurisdiction.England));</code></example>
public static class DefinitionTimeline
{
    internal const string Several = "several";
    internal const string PartnershipNotNamed = "partnership-not-named";

    /// <summary>The definitions that apply, each with a step that names its range.</summary>
    /// <remarks>Where no definition applies, the answer is not known, with the ranges of the built-in definitions. Worked example: on 1 July 2021 in England, the cross-government definition; on 1 October 2021 the Act of 2021, and at Southampton still the older definition in its terms.</remarks>
    /// <param name="definitions">The definitions to choose from.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<ValueList<Definition>> Applying(IEnumerable<Definition> definitions, DefinitionQuestion question)
    {
        var all = Guard.NotNull(definitions).ToValueList();
        return Reasoned(all, question).From(new Given("definitions", all), new Given("question", question));
    }

    private static Determination<ValueList<Definition>> Reasoned(IEnumerable<Definition> definitions, DefinitionQuestion question)
    {
        var reasoning = new Reasoning(Guard.NotNull(question).On);
        var all = Guard.NotNull(definitions).ToArray();
        var applying = all.Where(one => Applies(one, question)).ToValueList();
        foreach (var definition in applying)
        {
            Show(definition, question, reasoning);
        }

        if (question.Partnership is null && OwnDefinitions(all, question) is { Length: > 0 } own)
        {
            reasoning.Caveat(new Caveat(PartnershipNotNamed, $"You named no partnership, so the definitions that these partnerships have of their own are not shown: {string.Join(", ", own)}. Name the partnership to see its definition."));
        }

        if (applying.Count == 0)
        {
            return reasoning.Caveat(NoneShips(all, question)).Unknown<ValueList<Definition>>();
        }

        if (applying.Count(one => one.Force != DefinitionForce.ConnectionTest && one.Force != DefinitionForce.Contrast) > 1)
        {
            reasoning.Caveat(new Caveat(Several, "More than one definition applies on that day. We tested each separately and never merged them."));
        }

        return reasoning.Known(applying);
    }

    /// <summary>The ranges by which any part of a definition is in force on the day, for the purpose.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<InForce> RangesOn(Definition definition, DefinitionQuestion question) =>
        Guard.NotNull(definition).Tests.Count == 0
            ? definition.Ranges
            : definition.Tests.SelectMany(test => test.RangesOn(Guard.NotNull(question).On, question.Purpose)).Distinct().ToValueList();

    private static void Show(Definition definition, DefinitionQuestion question, Reasoning reasoning)
    {
        var ranges = RangesOn(definition, question);
        foreach (var rule in RulesOn(definition, question).Distinct())
        {
            reasoning.Step(rule, Finding.Met, $"{rule.Title}: {rule.InForce}");
        }

        if (definition.Tests.Count > 0 && ranges.Any(range => range.From is null))
        {
            reasoning.Caveat(new Caveat("start-not-read", $"We have not checked when '{definition.Rule.Title}' began. For a date long past, check that it was in use.", definition.Rule.Citation));
        }

        if (LimitedTo(ranges) is { } purposes)
        {
            reasoning.Caveat(new Caveat("limited-purpose", $"'{definition.Rule.Title}' was in force on that day for a limited purpose only: {purposes}.", definition.Rule.Citation));
        }
    }

    private static IEnumerable<Rule> RulesOn(Definition definition, DefinitionQuestion question) => definition.Tests.Count == 0
        ? [definition.Rule]
        : definition.Tests.SelectMany(test => test.RangesOn(question.On, question.Purpose).Select(test.Rule.During));

    /// <summary>The purposes to which ranges are limited, in words; null when one of them is for every purpose.</summary>
    internal static string? LimitedTo(ValueList<InForce> ranges) =>
        ranges.Count == 0 || ranges.Any(range => range.Purpose is null) ? null : English.And([.. ranges.Select(range => range.Purpose!.Replace('-', ' '))]);

    private static Caveat NoneShips(Definition[] definitions, DefinitionQuestion question)
    {
        var there = definitions.Where(one => one.Jurisdictions.Contains(question.Jurisdiction) && IsOf(one, question.Partnership))
            .Select(one => $"'{one.Rule.Title}', {English.And([.. one.Ranges.Select(range => range.ToString())])}");
        return new Caveat("none-ships", $"No built-in definition applies there on that day for that purpose, and we do not substitute another. The built-in definitions are: {string.Join("; ", there)}.");
    }

    private static bool Applies(Definition definition, DefinitionQuestion question) =>
        definition.Jurisdictions.Contains(question.Jurisdiction)
        && IsOf(definition, question.Partnership)
        && RangesOn(definition, question).Count > 0;

    private static string[] OwnDefinitions(Definition[] definitions, DefinitionQuestion question) =>
        [.. definitions.Where(one => one.Tests.Count > 0 && one.Partnership is { } partnership && Applies(one, question with { Partnership = partnership })).Select(one => one.Partnership!).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsOf(Definition definition, string? partnership) =>
        definition.Partnership is null
        || string.Equals(definition.Partnership, partnership, StringComparison.OrdinalIgnoreCase);
}
