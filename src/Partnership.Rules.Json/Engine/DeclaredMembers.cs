using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>The members of a type as they were declared: written in their order, read, and described.</summary>
/// <param name="declare">Declares the members, and gives back how the value is made of them.</param>
internal sealed class DeclaredMembers<T>(Func<Declaration<T>, Func<MemberValues, T>> declare)
    where T : notnull
{
    private readonly Lazy<Declared> declared = new(() =>
    {
        var declaration = new Declaration<T>();
        var make = declare(declaration);
        return new Declared(declaration, make);
    });

    internal Member<T>[] All => declared.Value.Members;

    internal string[] Names => declared.Value.Names;

    /// <summary>The value made of the members, when all were good and its type takes them together.</summary>
    internal T? Make(FoundMembers found, MemberValues values)
    {
        try
        {
            return found.IsSound ? declared.Value.Make(values) : found.HasStrangersOnly ? Refused(values) : default;
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            found.AddRefusal(refused);
            return default;
        }
    }

    /// <summary>No value, and what its type says of the members that there are.</summary>
    private T? Refused(MemberValues values)
    {
        _ = declared.Value.Make(values);
        return default;
    }

    /// <summary>The value made of members that no one wrote.</summary>
    internal T Make(MemberValues values) => declared.Value.Make(values);

    internal void Write(JsonWriteContext context, T value)
    {
        var within = declared.Value.WriteWithin is { } says ? context.Within(says(context.Document, value)) : context;
        foreach (var member in All)
        {
            member.Write(member.IsDependent ? within : context, value);
        }
    }

    /// <summary>What the members that do not depend on it say for those that do.</summary>
    internal DocumentContext Within(DocumentContext document, MemberValues values) => declared.Value.ReadWithin is { } says ? says(document, values) : document;

    /// <summary>The definition itself, to stand where it is used.</summary>
    internal JsonObject Define(string description, Func<Member<T>, JsonObject> describe, SchemaBuilder schema)
    {
        var (members, required) = (new JsonObject(), new JsonArray());
        foreach (var member in All)
        {
            var fragment = describe(member);
            fragment["description"] = member.Description;
            members[member.Name] = fragment;
            if (member.IsRequiredIn(schema))
            {
                required.Add((JsonNode)member.Name);
            }
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = members,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
    }

    private sealed class Declared(Declaration<T> declaration, Func<MemberValues, T> make)
    {
        internal Member<T>[] Members { get; } = [.. declaration.Members];

        internal string[] Names { get; } = [.. declaration.Members.Select(member => member.Name)];

        internal Func<MemberValues, T> Make { get; } = make;

        internal Func<DocumentContext, T, DocumentContext>? WriteWithin { get; } = declaration.WriteWithin;

        internal Func<DocumentContext, MemberValues, DocumentContext>? ReadWithin { get; } = declaration.ReadWithin;
    }
}

/// <summary>One member of an object: its name, what it is for, and how it is written, read and described.</summary>
internal sealed record Member<T>(string Name, string Description)
{
    /// <summary>True when an object without it is refused.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Writes name and value, or nothing when there is nothing to say.</summary>
    internal Action<JsonWriteContext, T> Write { get; init; } = (_, _) => { };

    internal Func<JsonReadContext, object?> Read { get; init; } = _ => null;

    /// <summary>What takes its place when it is not there.</summary>
    internal object? Absent { get; init; }

    /// <summary>What takes its place when it is there and is not valid, where that differs from what takes its place when it is not there: a fact that is not known, a point that is not read.</summary>
    internal object? Unread { get; init; }

    /// <summary>True when null may be in a sheet.</summary>
    internal bool IsNullable { get; init; }

    /// <summary>What null means in a sheet.</summary>
    internal object? OfNull { get; init; }

    /// <summary>Finds it in what the document around says once for all; null for a member that is never said so.</summary>
    internal Func<DocumentContext, object?>? Inherited { get; init; }

    internal Func<SchemaBuilder, JsonObject> WriteSchema { get; init; } = _ => [];

    /// <summary>True when it belongs to a part, and what encloses the part always has it.</summary>
    internal bool IsInPart { get; init; }

    /// <summary>True when it is read after all that it may depend on, with what they say.</summary>
    internal bool IsDependent { get; init; }

    /// <summary>True when a document must have it: never in a part, and not in a document that lists its sources.</summary>
    internal bool IsRequiredIn(SchemaBuilder schema) => IsRequired && !IsInPart && ((Inherited is null && (Name != "citation" || typeof(T) == typeof(Governance.Group))) || !schema.NamesSources);
}
