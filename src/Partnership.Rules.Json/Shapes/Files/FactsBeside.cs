using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>Facts, each true or false under its key. One that cannot be used, or stands twice, is not known.</summary>
/// <param name="get">The facts of a value.</param>
/// <param name="with">The value with other facts.</param>
/// <param name="listed">Those that are asked for, with their questions. Others may stand beside them.</param>
internal sealed class FactsBeside<T>(Func<T, FactSheet> get, Func<T, FactSheet, T> with, IEnumerable<(string Name, string Question)> listed)
    where T : notnull
{
    private const string Other = "A fact that a partnership's own terms ask for.";

    internal void Put(Pen pen, string[] members, T value)
    {
        foreach (var name in get(value).Names)
        {
            var key = FactName.ToKey(name);
            pen.Writer.WritePropertyName(members.Contains(key, StringComparer.Ordinal) ? name : key);
            FactSheetShape.Truth.Put(pen, get(value)[name]);
        }
    }

    internal T Take(FoundMembers found, string[] members, T value) =>
        with(value, found.Names.Where(key => !members.Contains(key, StringComparer.Ordinal)).Aggregate(FactSheet.Empty, (sheet, key) => Add(sheet, key, found)));

    internal void Describe(JsonObject definition, SchemaBook book)
    {
        foreach (var (name, question) in listed)
        {
            definition["properties"]![FactName.ToKey(name)] = Described(question, book);
        }

        definition["additionalProperties"] = Described(Other, book);
    }

    private static FactSheet Add(FactSheet sheet, string key, FoundMembers found)
    {
        var (name, at) = (FactName.OfKey(key), found.Find(key)!.Value);
        if (string.IsNullOrWhiteSpace(name))
        {
            at.TellOnly("A fact needs a name.");
            return sheet;
        }

        if (sheet.Names.Contains(name, StringComparer.Ordinal))
        {
            at.TellOnly("The fact stands twice.");
            return sheet.WithNotKnown(name);
        }

        return found.StandsTwice(key) || at.Element.ValueKind == JsonValueKind.Null
            ? sheet.WithNotKnown(name)
            : FactSheetShape.With(sheet, (name, at.Kept(FactSheetShape.Truth.Take, () => Fact<bool>.NotKnown)));
    }

    private static JsonObject Described(string description, SchemaBook book)
    {
        var fact = SchemaBook.OrNull(FactSheetShape.Truth.Describe(book));
        fact["description"] = description;
        return fact;
    }
}
