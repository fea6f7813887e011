using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The members of a type as they were declared: written in their order, and described.</summary>
/// <param name="declare">Declares the members, and gives back how the value is made of them.</param>
internal sealed class DeclaredMembers<T>(Func<Declaration<T>, Func<Taken, T>> declare)
    where T : notnull
{
    private readonly Lazy<(Member<T>[] Members, string[] Names, Func<Taken, T> Make)> declared = new(() =>
    {
        var declaration = new Declaration<T>();
        var make = declare(declaration);
        return ([.. declaration.Members], [.. declaration.Members.Select(member => member.Name)], make);
    });

    internal Member<T>[] All => declared.Value.Members;

    internal string[] Names => declared.Value.Names;

    internal T Make(Taken taken) => declared.Value.Make(taken);

    internal void Put(Pen pen, T value)
    {
        foreach (var member in All)
        {
            member.Put(pen, value);
        }
    }

    /// <summary>The definition itself, to stand where it is used.</summary>
    internal JsonObject Define(string description, Func<Member<T>, JsonObject> describe, SchemaBook book)
    {
        var (members, needed) = (new JsonObject(), new JsonArray());
        foreach (var member in All)
        {
            var fragment = describe(member);
            fragment["description"] = member.Description;
            members[member.Name] = fragment;
            if (member.IsNeededIn(book))
            {
                needed.Add((JsonNode)member.Name);
            }
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = members,
            ["required"] = needed,
            ["additionalProperties"] = false,
        };
    }
}
