using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>The facts of one group, and those that a list of the group left out.</summary>
/// <param name="Sheet">The facts.</param>
/// <param name="Unlisted">What was left out of a list; empty when the group was no list.</param>
internal sealed record GroupFacts(FactSheet Sheet, ValueList<AbuseFact> Unlisted)
{
    internal static GroupFacts None { get; } = new(new FactSheetBuilder(AbuseFact.Names).ToSheet(), ValueList<AbuseFact>.Empty);

    internal static GroupFacts In(FactSheet sheet, ValueList<AbuseFact> group) => None.With(group.Select(fact => (fact, sheet[fact.Code])));

    /// <summary>What is listed holds, with what it implies. Of what the list leaves out nothing does, as long as all of the list was understood.</summary>
    internal static GroupFacts OfList(ValueList<AbuseFact> group, AbuseFact[] listed, Fact<bool> rest)
    {
        var held = group.Where(fact => listed.Contains(fact) || Array.Exists(listed, one => one.Implies.Contains(fact))).ToArray();
        var unlisted = group.Except(held).ToValueList();
        return None.With(held.Select(fact => (fact, Fact.Known(true)))).With(unlisted.Select(fact => (fact, rest))) with { Unlisted = unlisted };
    }

    /// <summary>Every group together. What a list left out is not known where a fact that holds, of whatever group, makes it arguable.</summary>
    internal static FactSheet Together(IEnumerable<GroupFacts> groups)
    {
        var all = groups.ToArray();
        var builder = new FactSheetBuilder(AbuseFact.Names);
        foreach (var (name, known) in all.SelectMany(one => one.Sheet.Names.Select(name => (name, one.Sheet[name]))))
        {
            builder[name] = known;
        }

        var holding = AbuseFact.WithKinship.Where(fact => builder[fact.Code].Or(false)).ToArray();
        foreach (var open in holding.SelectMany(fact => fact.LeavesOpen).Intersect(all.SelectMany(one => one.Unlisted)))
        {
            builder[open.Code] = Fact<bool>.NotKnown;
        }

        return builder.ToSheet();
    }

    internal GroupFacts With(IEnumerable<(AbuseFact Fact, Fact<bool> Known)> facts) =>
        this with { Sheet = Filled(facts) };

    private FactSheet Filled(IEnumerable<(AbuseFact Fact, Fact<bool> Known)> facts)
    {
        var builder = new FactSheetBuilder(AbuseFact.Names);
        foreach (var name in Sheet.Names)
        {
            builder[name] = Sheet[name];
        }

        foreach (var (fact, known) in facts.Where(one => one.Known.State != FactState.NotAsked))
        {
            builder.SetAt(fact.Place, known);
        }

        return builder.ToSheet();
    }
}
