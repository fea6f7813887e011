using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>An object that people fill in by hand. What is not valid of it is reported and counts as omitted, or as not known where it is a fact; the rest is kept.</summary>
/// <remarks>Only a member that it must have refuses it. Null means "omitted"; for a fact that is not asked when omitted, it means "not known".</remarks>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="declare">Declares the members, and gives back how the value is made of them.</param>
internal sealed class SheetShape<T>(string name, string description, Func<Declaration<T>, Func<MemberValues, T>> declare) : JsonShape<T>
    where T : notnull
{
    private readonly DeclaredMembers<T> members = new(declare);

    /// <summary>The facts that may be with the members under keys of their own; null when none may.</summary>
    internal IBesideMembers<T>? Beside { get; init; }

    internal override void Write(JsonWriteContext context, T value)
    {
        context.Writer.WriteStartObject();
        members.Write(context, value);
        Beside?.Write(context, members.Names, value);
        context.Writer.WriteEndObject();
    }

    internal override T? Read(JsonReadContext context)
    {
        var (stack, all, before) = (context.Diagnostics.Stack, members.All, context.Diagnostics.Errors);
        var start = stack.Push(all.Length);
        var found = new FoundMembers(context, members.Names, start, isOpen: Beside is not null);
        if (context.Element.ValueKind == JsonValueKind.Object && !Array.Exists(all, member => member.IsRequired && found.IsRepeated(member.Name)))
        {
            context.Diagnostics.Skip(before);
        }

        var values = new MemberValues(stack, start);
        for (var i = 0; i < all.Length; i++)
        {
            values[i] = ReadOne(all[i], i, found);
        }

        var value = members.Make(found, values);
        stack.Pop(start);
        return value is null || Beside is null ? value : Beside.Read(found, value);
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => schema.Refer(name, () =>
    {
        var definition = members.Define(description, member => member.IsNullable ? SchemaBuilder.OrNull(member.WriteSchema(schema)) : member.WriteSchema(schema), schema);
        Beside?.WriteSchema(definition, schema);
        return definition;
    });

    private static object? ReadOne(Member<T> member, int place, FoundMembers found)
    {
        if (!found.TryFind(place, member.Name, found.Document, out var context))
        {
            if (member.IsRequired)
            {
                found.AddMissing(member.Name);
            }

            return member.Absent;
        }

        return found.IsRepeated(member.Name) ? Unread(member)
            : context.Element.ValueKind == JsonValueKind.Null && member.IsNullable ? member.OfNull
            : member.IsRequired ? member.Read(context)
            : ReadOrSkip(member, context);
    }

    /// <summary>The value; what takes its place, with the error reported, when it is not valid. What is around it stays good.</summary>
    private static object? ReadOrSkip(Member<T> member, JsonReadContext context)
    {
        var before = context.Diagnostics.Errors;
        var value = member.Read(context);
        if (context.Diagnostics.Errors == before)
        {
            return value;
        }

        context.Diagnostics.Skip(before);
        return Unread(member);
    }

    private static object? Unread(Member<T> member) => member.Unread ?? member.Absent;
}

/// <summary>What may be in an object beside its members, under names that no one declared.</summary>
internal interface IBesideMembers<T>
{
    public void Write(JsonWriteContext context, string[] members, T value);

    public T Read(FoundMembers found, T value);

    public void WriteSchema(JsonObject definition, SchemaBuilder schema);
}

/// <summary>An object whose members have names of the caller's own: facts, arguments. A name that appears twice is an error.</summary>
/// <param name="each">What each value is.</param>
/// <param name="value">The shape of each value.</param>
/// <param name="items">Names and values, in the order in which they are written.</param>
/// <param name="make">Puts them together.</param>
internal sealed class ByNameShape<T, V>(string each, JsonShape<V> value, Func<T, IEnumerable<(string Name, V Value)>> items, Func<IEnumerable<(string Name, V Value)>, T> make) : JsonShape<T>
    where T : notnull
    where V : notnull
{
    internal override void Write(JsonWriteContext context, T whole)
    {
        context.Writer.WriteStartObject();
        foreach (var (name, item) in items(whole))
        {
            context.Writer.WritePropertyName(name);
            value.Write(context, item);
        }

        context.Writer.WriteEndObject();
    }

    internal override T? Read(JsonReadContext context)
    {
        if (context.Element.ValueKind != JsonValueKind.Object)
        {
            return context.Wrong<T?>("an object of names with their values", default);
        }

        var found = new FoundMembers(context, [], context.Diagnostics.Stack.Push(0), isOpen: true);
        var values = found.Others.Select(name => (name, value.Read(found.Other(name))!)).ToArray();
        try
        {
            return found.IsSound ? make(values) : default;
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            found.AddRefusal(refused);
            return default;
        }
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = @"\S" }, ["additionalProperties"] = Described(value.WriteSchema(schema)) };

    private JsonObject Described(JsonObject item)
    {
        item["description"] ??= each;
        return item;
    }
}
