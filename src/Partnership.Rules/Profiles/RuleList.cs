using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles.Statutes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Gathers every rule that ships out of the profiles that hold it.</summary>
internal static class RuleList
{
    private const string BoardRow = "R5";
    private const string ChildRow = "R36";

    internal static ValueList<ShippedRule> All() => OfStatutes()
        .Concat(DefinitionBook.All.SelectMany(OfDefinition))
        .Concat(Catalogue.Groups.SelectMany(group => group.Meetings.Duties).Select(duty => new ShippedRule(duty.Rule, null)))
        .GroupBy(one => (one.Rule.Id, one.Rule.InForce))
        .Select(same => same.First())
        .OrderBy(one => one.Rule.Id.Value, StringComparer.Ordinal)
        .ThenBy(one => one.Rule.InForce.From)
        .ToValueList();

    private static IEnumerable<ShippedRule> OfStatutes() => StatuteBook.Clocks.Select(clock => new ShippedRule(clock.Rule, clock.Row))
        .Concat(StatuteBook.Checklists.Select(list => new ShippedRule(list.Rule, list.Row)))
        .Append(new ShippedRule(DomesticAbuseActBoard.Duty.Rule, BoardRow));

    private static IEnumerable<ShippedRule> OfDefinition(Definition definition) => definition.Tests
        .SelectMany(test => test.Rungs.SelectMany(rung => RulesOf(rung.Condition)).Select(rule => new ShippedRule(rule, test.AsTo == AsTo.Child && definition.Row is not null ? ChildOf(definition) : definition.Row)))
        .Prepend(new ShippedRule(definition.Rule, definition.Row));

    private static string? ChildOf(Definition definition) => definition.Standing == DefinitionStanding.Statutory ? ChildRow : definition.Row;

    private static IEnumerable<Rule> RulesOf(Condition condition) => condition.Parts.SelectMany(RulesOf).Prepend(condition.Rule);
}
