using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>One of several forms, told apart by a tag. The set of forms is closed.</summary>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="cases">The forms. The first that owns a value writes it.</param>
internal sealed class TaggedShape<T>(string name, string description, params Case<T>[] cases) : JsonShape<T>
    where T : notnull
{
    internal override void Put(Pen pen, T value) => Array.Find(cases, one => one.Owns(value))!.Shape(name).Put(pen, value);

    internal override T? Take(SourceLocation place)
    {
        if (place.Element.ValueKind != JsonValueKind.Object)
        {
            return place.Wrong<T?>($"an object with the member '{Case.Tag}', one of {Valid}", default);
        }

        if (FoundMembers.Peek(place, Case.Tag) is not { } at)
        {
            place.Tell($"The member '{Case.Tag}' is missing. Valid values: {Valid}.");
            return default;
        }

        return at.Text($"one of {Valid}") is { } code ? Of(code, at, place) : default;
    }

    internal override JsonObject Describe(SchemaBook book) => book.Refer(name, () => new JsonObject
    {
        ["description"] = description,
        ["oneOf"] = new JsonArray([.. cases.Select(one => (JsonNode)one.Shape(name).Describe(book))]),
    });

    private string Valid => string.Join(", ", cases.Select(one => one.Code));

    private T? Of(string code, SourceLocation at, SourceLocation place)
    {
        if (Array.Find(cases, one => one.Code == code) is { } found)
        {
            return found.Shape(name).Take(place);
        }

        at.Tell($"'{code}' is not one of the valid values: {Valid}.");
        return default;
    }
}
