using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Gathers every rule that is built in out of the profiles that hold it: no answer cites one that is not here.</summary>
internal static class RuleList
{
    private const string BoardRow = "R5";
    private const string ChildRow = "R36";

    internal static ValueList<ShippedRule> All() => OfStatutes()
        .Concat(DefinitionBook.All.SelectMany(OfDefinition))
        .Concat(OfPartnerships().Select(rule => new ShippedRule(rule, null)))
        .GroupBy(one => (one.Rule.Id, one.Rule.InForce))
        .Select(same => same.First())
        .OrderBy(one => one.Rule.Id.Value, StringComparer.Ordinal)
        .ThenBy(one => one.Rule.InForce.From)
        .ThenBy(one => one.Rule.InForce.Purpose, StringComparer.Ordinal)
        .ToValueList();

    private static IEnumerable<ShippedRule> OfStatutes() => StatuteBook.Deadlines.Select(clock => new ShippedRule(clock.Rule, clock.Row) { Notes = clock.Caveats })
        .Concat(StatuteBook.Checklists.Select(list => new ShippedRule(list.Rule, list.Row)))
        .Append(new ShippedRule(DomesticAbuseActBoard.Duty.Rule, BoardRow))
        .Concat(DomesticAbuseActBoard.Duty.Categories.Select(one => new ShippedRule(one.Rule, BoardRow)))
        .Append(NationalIndicators.RepeatShare);

    private static IEnumerable<ShippedRule> OfDefinition(Definition definition) => definition.Tests
        .SelectMany(test => test.Rules.Select(rule => new ShippedRule(rule, RowOf(definition, test))))
        .Concat((definition.Apart?.Rules ?? []).Select(rule => new ShippedRule(rule, definition.Row)))
        .Concat(definition.Tests.Count == 0 ? [new ShippedRule(definition.Rule, definition.Row)] : Array.Empty<ShippedRule>());

    private static string? RowOf(Definition definition, DefinitionTest test) =>
        test.Subject == DefinitionSubject.Child && definition.Force == DefinitionForce.Statutory ? ChildRow : definition.Row;

    private static IEnumerable<Rule> OfPartnerships() => Catalogue.Groups.SelectMany(group => group.Rules)
        .Concat(Catalogue.RecurringDuties.Select(duty => duty.Rule))
        .Concat(CambridgeshireLayers.MeetingsAYear.Select(one => one.Rule))
        .Concat(Catalogue.Tests.SelectMany(one => one.Rules))
        .Concat(Catalogue.Deadlines.Select(one => one.Rule));
}
