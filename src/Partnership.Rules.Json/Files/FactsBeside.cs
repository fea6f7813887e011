using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>Facts, each true or false under its key. One that is not valid, or appears twice, is not known.</summary>
/// <param name="get">The facts of a value.</param>
/// <param name="with">The value with other facts.</param>
/// <param name="listed">Those that are asked for, with their questions. Others may be with them.</param>
internal sealed class FactsBeside<T>(Func<T, FactSheet> get, Func<T, FactSheet, T> with, IEnumerable<(string Name, string Question)> listed)
    : IBesideMembers<T>
    where T : notnull
{
    private static readonly FactShape<bool> Truth = new(PrimitiveShapes.Boolean);

    private const string Other = "A fact that a partnership's own terms ask for.";

    public void Write(JsonWriteContext context, string[] members, T value)
    {
        foreach (var name in get(value).Names)
        {
            var key = FactName.ToKey(name);
            context.Writer.WritePropertyName(members.Contains(key, StringComparer.Ordinal) ? name : key);
            Truth.Write(context, get(value)[name]);
        }
    }

    public T Read(FoundMembers found, T value) =>
        with(value, found.Others.Aggregate(FactSheet.Empty, (sheet, key) => Add(sheet, key, found)));

    public void WriteSchema(JsonObject definition, SchemaBuilder schema)
    {
        foreach (var (name, question) in listed)
        {
            definition["properties"]![FactName.ToKey(name)] = Described(question, schema);
        }

        definition["additionalProperties"] = Described(Other, schema);
    }

    private static FactSheet Add(FactSheet sheet, string key, FoundMembers found)
    {
        var (name, context) = (FactName.OfKey(key), found.Other(key));
        if (string.IsNullOrWhiteSpace(name))
        {
            context.AddWarning("A fact needs a name.");
            return sheet;
        }

        if (sheet.Names.Contains(name, StringComparer.Ordinal))
        {
            context.AddWarning("The fact appears twice. Keep one.");
            return sheet.WithNotKnown(name);
        }

        return found.IsRepeated(key) || context.Element.ValueKind == JsonValueKind.Null
            ? sheet.WithNotKnown(name)
            : ReasonsShapes.With(sheet, (name, ReadOrSkip(context)));
    }

    private static Fact<bool> ReadOrSkip(JsonReadContext context)
    {
        var before = context.Diagnostics.Errors;
        var fact = Truth.Read(context);
        var isSound = context.Diagnostics.Errors == before;
        context.Diagnostics.Skip(before);
        return isSound ? fact : Fact<bool>.NotKnown;
    }

    private static JsonObject Described(string description, SchemaBuilder schema)
    {
        var fact = SchemaBuilder.OrNull(Truth.WriteSchema(schema));
        fact["description"] = description;
        return fact;
    }
}

/// <summary>The name of a fact, delegated-authority, and its key in a file, delegatedAuthority.</summary>
internal static class FactName
{
    /// <summary>The key of a name; the name itself where no key leads back to it.</summary>
    internal static string ToKey(string name)
    {
        var key = string.Concat(name.Split('-').Select((part, place) => place == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return OfKey(key) == name ? key : name;
    }

    /// <summary>The name that a key means. A name is its own key.</summary>
    internal static string OfKey(string key) => string.Concat(key.Select(c => c is >= 'A' and <= 'Z' ? $"-{char.ToLowerInvariant(c)}" : $"{c}"));
}
