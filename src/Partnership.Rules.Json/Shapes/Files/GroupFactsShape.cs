using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>The facts of one group: an object of them, or for some groups a list of those that hold.</summary>
internal sealed class GroupFactsShape(FactGroup group) : JsonShape<GroupFacts>
{
    private static readonly FactGroup[] Listable = [FactGroup.Connection, FactGroup.Kinship, FactGroup.Behaviour];

    private readonly ValueList<AbuseFact> facts = AbuseFact.In(group);

    private readonly SheetShape<GroupFacts> sheet = new($"facts-of-{group.Code}", $"Facts of {group.Words}, each by its key.", declare =>
    {
        var members = AbuseFact.In(group).Select(fact => (Fact: fact, Known: declare.Knows(fact.Key, fact.Question, FactSheetShape.Truth, one => one.Sheet[fact.Code], default))).ToArray();
        return taken => GroupFacts.None.With(members.Select(one => (one.Fact, one.Known(taken))));
    });

    internal string Description => IsListable ? $"Facts of {group.Words}: an object of them, or a list of those that hold." : $"Facts of {group.Words}.";

    private bool IsListable => Listable.Contains(group);

    internal override void Put(Pen pen, GroupFacts value) => sheet.Put(pen, value);

    internal override GroupFacts? Take(SourceLocation place) => (IsListable, place.Element.ValueKind) switch
    {
        (true, JsonValueKind.Array) => TakeList(place),
        (true, not JsonValueKind.Object) => place.Wrong<GroupFacts?>("an object of facts, or a list of those that hold", null),
        _ => sheet.Take(place),
    };

    internal override JsonObject Describe(SchemaBook book) => IsListable ? new JsonObject { ["anyOf"] = new JsonArray(sheet.Describe(book), DescribeList()) } : sheet.Describe(book);

    private GroupFacts TakeList(SourceLocation place)
    {
        var rest = Fact.Known(false);
        var list = new ListShape<AbuseFact>(new ChoiceShape<AbuseFact>(facts, fact => fact.Key));
        var listed = list.Good(place, (problems, before) =>
        {
            problems.LeftOut(before);
            rest = Fact<bool>.NotKnown;
        }).ToArray();
        return GroupFacts.OfList(facts, listed, rest);
    }

    private JsonObject DescribeList() => new()
    {
        ["type"] = "array",
        ["description"] = "What is listed holds, with what it implies, and nothing else in the group does, save what a fact that holds leaves open: that is not known.",
        ["items"] = new JsonObject { ["anyOf"] = new JsonArray([.. facts.Select(fact => (JsonNode)new JsonObject { ["const"] = fact.Key, ["description"] = fact.Question })]) },
    };
}
