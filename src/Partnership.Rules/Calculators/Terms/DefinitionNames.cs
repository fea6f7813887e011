using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether every fact in a partnership's own definitions is one that a sheet can hold, and every id is its own.</summary>
internal static class DefinitionNames
{
    private static readonly Lazy<string[]> Facts = new(() => [.. AbuseFact.WithKinship.Select(fact => fact.Code)]);

    internal static IEnumerable<TermsProblem> Of(Definition[] own, TermsVocabulary vocabulary) => own.SelectMany((one, place) =>
    {
        var path = $"definitions[{English.Number(place)}]";
        return Unknown(one).Select(fact => TermsProblem.Unknown("unknown-fact", path, $"a fact of the definitions, so the check omits '{one.Id}'", fact, Facts.Value))
            .Concat(vocabulary.Definitions.Concat(own.Take(place).Select(before => before.Id)).Contains(one.Id, StringComparer.Ordinal) ? [Doubled(one, path)] : []);
    });

    /// <summary>The facts that a definition asks for and that are on no list.</summary>
    internal static IEnumerable<string> Unknown(Definition one) => one.Tests.SelectMany(test => test.Levels).Select(rung => rung.Condition)
        .Concat(one.Apart is { } apart ? [apart] : [])
        .SelectMany(condition => condition.Asks).Select(ask => ask.Fact).Distinct(StringComparer.Ordinal).Where(fact => AbuseFact.Names.PlaceOf(fact) < 0);

    private static TermsProblem Doubled(Definition one, string path) =>
        new("doubled-definition", path, $"The id '{one.Id}' is that of another definition, so the check omits this one. Give it an id of its own, such as the key of the partnership and a year.");
}
