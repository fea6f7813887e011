using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>The facts of one group: an object of them, or for some groups a list of those that hold.</summary>
internal sealed class GroupFactsShape(FactGroup group) : JsonShape<GroupFacts>
{
    private static readonly FactGroup[] Listable = [FactGroup.Connection, FactGroup.Kinship, FactGroup.Behaviour];

    private readonly ValueList<AbuseFact> facts = AbuseFact.In(group);

    private readonly SheetShape<GroupFacts> sheet = new($"facts-of-{group.Code}", $"Facts of {group.Words}, each by its key.", declare =>
    {
        var members = AbuseFact.In(group).Select(fact => (Fact: fact, Known: declare.Fact(fact.Key, fact.Question, new FactShape<bool>(PrimitiveShapes.Boolean), one => one.Sheet[fact.Code], default))).ToArray();
        return values => GroupFacts.None.With(members.Select(one => (one.Fact, one.Known(values))));
    });

    internal string Description => IsListable ? $"Facts of {group.Words}: an object of them, or a list of those that hold." : $"Facts of {group.Words}.";

    private bool IsListable => CanBeAList(group);

    /// <summary>Whether the facts of a group may be given as a list of those that hold.</summary>
    internal static bool CanBeAList(FactGroup group) => Listable.Contains(group);

    internal override void Write(JsonWriteContext context, GroupFacts value) => sheet.Write(context, value);

    internal override GroupFacts? Read(JsonReadContext context) => (IsListable, context.Element.ValueKind) switch
    {
        (true, JsonValueKind.Array) => ReadList(context),
        (true, not JsonValueKind.Object) => context.Wrong<GroupFacts?>("an object of facts, or a list of those that hold", null),
        _ => sheet.Read(context),
    };

    internal override JsonObject WriteSchema(SchemaBuilder schema) => IsListable ? new JsonObject { ["anyOf"] = new JsonArray(sheet.WriteSchema(schema), ListSchema()) } : sheet.WriteSchema(schema);

    private GroupFacts ReadList(JsonReadContext context)
    {
        var list = new ListShape<AbuseFact>(new ChoiceShape<AbuseFact>(facts, fact => fact.Key)) { IsLenient = true };
        var listed = list.Read(context, out var isWhole);
        var rest = isWhole ? Fact.Known(false) : Fact<bool>.NotKnown;
        return GroupFacts.OfList(facts, [.. listed], rest);
    }

    private JsonObject ListSchema() => new()
    {
        ["type"] = "array",
        ["description"] = "Listed facts are met, with whatever they imply. Other facts in the group are not met, except those that a listed fact leaves open: these are not known.",
        ["items"] = new JsonObject { ["anyOf"] = new JsonArray([.. facts.Select(fact => (JsonNode)new JsonObject { ["const"] = fact.Key, ["description"] = fact.Question })]) },
    };
}

/// <summary>The facts of one group, and those that a list of the group omitted.</summary>
/// <param name="Sheet">The facts.</param>
/// <param name="Unlisted">What was missing from a list; empty when the group was no list.</param>
internal sealed record GroupFacts(FactSheet Sheet, ValueList<AbuseFact> Unlisted)
{
    internal static GroupFacts None { get; } = new(FactSheet.Empty, ValueList<AbuseFact>.Empty);

    internal static GroupFacts In(FactSheet sheet, ValueList<AbuseFact> group) => None.With(group.Select(fact => (fact, sheet[fact.Code])));

    /// <summary>What is listed holds, with what it implies. Of what the list omits nothing does, as long as all of the list was understood.</summary>
    internal static GroupFacts OfList(ValueList<AbuseFact> group, AbuseFact[] listed, Fact<bool> rest)
    {
        var held = group.Where(fact => listed.Contains(fact) || Array.Exists(listed, one => one.Implies.Contains(fact))).ToArray();
        var unlisted = group.Except(held).ToValueList();
        return None.With(held.Select(fact => (fact, Fact.Known(true)))).With(unlisted.Select(fact => (fact, rest))) with { Unlisted = unlisted };
    }

    /// <summary>Every group together. What a list omitted is not known where a fact that holds, of whatever group, makes it arguable.</summary>
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
