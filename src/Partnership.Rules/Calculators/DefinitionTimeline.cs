using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Which definitions apply on a day. Two or more may; all of them are shown.</summary>
public static class DefinitionTimeline
{
    /// <summary>The definitions that apply, each with a step that names its range.</summary>
    /// <remarks>Worked example: on 1 July 2021 in England, the cross-government definition; on 1 October 2021 the Act of 2021, and at Southampton still the older one its terms print.</remarks>
    /// <param name="definitions">The definitions to choose from.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<ValueList<Definition>> Applying(IEnumerable<Definition> definitions, DefinitionQuestion question)
    {
        var reasoning = new Reasoning(Guard.NotNull(question).On);
        var applying = Guard.NotNull(definitions).Where(one => Applies(one, question)).ToValueList();
        foreach (var definition in applying)
        {
            var ranges = RangesOn(definition, question).Select(range => range.ToString());
            reasoning.Step(definition.Rule, Finding.Met, $"{definition.Rule.Title}: {string.Join("; ", ranges)}");
        }

        if (applying.Count(one => one.Standing != DefinitionStanding.ConnectionTest && one.Standing != DefinitionStanding.Contrast) > 1)
        {
            reasoning.Flag(new Flag("several", "More than one definition applies on that day; each is assessed for itself, and they are never merged."));
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

    private static bool Applies(Definition definition, DefinitionQuestion question) =>
        definition.Jurisdictions.Contains(question.Jurisdiction)
        && IsOf(definition, question.Partnership)
        && RangesOn(definition, question).Count > 0;

    private static bool IsOf(Definition definition, string? partnership) =>
        definition.Partnership is null
        || (partnership is null ? definition.Tests.Count > 0 : string.Equals(definition.Partnership, partnership, StringComparison.OrdinalIgnoreCase));
}
