using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>The facts of one group, and those that a list of the group left out.</summary>
/// <param name="Sheet">The facts.</param>
/// <param name="Unlisted">What was left out of a list; empty when the group was no list.</param>
internal sealed record GroupFacts(FactSheet Sheet, ValueList<AbuseFact> Unlisted)
{
    internal static GroupFacts None { get; } = new(FactSheet.Empty, ValueList<AbuseFact>.Empty);

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
        var sheet = all.SelectMany(one => one.Sheet.Names.Select(name => (name, one.Sheet[name]))).Aggregate(FactSheet.Empty, ReasonsShapes.With);
        return AbuseFact.WithKinship.Where(fact => sheet[fact.Code].Or(false)).SelectMany(fact => fact.LeavesOpen)
            .Intersect(all.SelectMany(one => one.Unlisted))
            .Aggregate(sheet, (known, fact) => known.WithNotKnown(fact.Code));
    }

    internal GroupFacts With(IEnumerable<(AbuseFact Fact, Fact<bool> Known)> facts) =>
        this with { Sheet = facts.Aggregate(Sheet, (sheet, one) => ReasonsShapes.With(sheet, (one.Fact.Code, one.Known))) };
}
