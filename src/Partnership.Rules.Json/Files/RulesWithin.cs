using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>Gathers the rules of a partnership's terms out of the groups and the lists that hold them.</summary>
internal static class RulesWithin
{
    internal static ValueList<Rule> Of(Terms terms) => terms.Groups.SelectMany(group => group.Rules)
        .Concat(terms.RecurringDuties.Select(one => one.Rule))
        .Concat(terms.Deadlines.Select(one => one.Rule))
        .Concat(terms.Requirements.Select(one => one.Rule))
        .Concat(terms.Definitions.SelectMany(one => one.Tests.SelectMany(test => test.Levels).SelectMany(rung => Of(rung.Condition)).Prepend(one.Rule)))
        .Distinct()
        .OrderBy(rule => rule.Id.Value, StringComparer.Ordinal)
        .ToValueList();

    private static IEnumerable<Rule> Of(Condition condition) => condition.Parts.SelectMany(Of).Prepend(condition.Rule);
}
