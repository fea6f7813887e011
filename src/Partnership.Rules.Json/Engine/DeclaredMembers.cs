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
            return found.IsSound ? declared.Value.Make(values) : default;
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            found.AddRefusal(refused);
            return default;
        }
    }

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
