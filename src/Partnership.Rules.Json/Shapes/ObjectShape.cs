using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>An object with declared members. Unknown ones, and ones that stand twice, are problems: a misspelt member must not pass in silence.</summary>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="declare">Declares the members, and gives back how the value is made of them.</param>
internal sealed class ObjectShape<T>(string name, string description, Func<Declaration<T>, Func<Taken, T>> declare) : JsonShape<T>
    where T : notnull
{
    private readonly Lazy<(Member<T>[] Members, Func<Taken, T> Make)> declared = new(() =>
    {
        var declaration = new Declaration<T>();
        var make = declare(declaration);
        return ([.. declaration.Members], make);
    });

    /// <summary>What is checked of a value that was made, with its place.</summary>
    internal Action<T, Place>? Suspect { get; init; }

    internal override void Put(Pen pen, T value)
    {
        pen.Writer.WriteStartObject();
        foreach (var member in declared.Value.Members)
        {
            member.Put(pen, value);
        }

        pen.Writer.WriteEndObject();
    }

    internal override T? Take(Place place)
    {
        var (members, make) = declared.Value;
        var found = new FoundMembers(place, [.. members.Select(member => member.Name)]);
        var taken = new Taken(members.Length);
        TakeEach(found, taken, waiting: false);
        TakeEach(found, taken, waiting: true);
        var value = found.Build(() => make(taken));
        if (found.IsSound && value is not null)
        {
            Suspect?.Invoke(value, place);
        }

        return value;
    }

    internal override JsonObject Describe(SchemaBook book) => book.Refer(name, () => Define(book));

    private static object? Absent(Member<T> member, FoundMembers found)
    {
        var inScope = member.InScope?.Invoke(found.Scope);
        if (inScope is null && member.IsNeeded)
        {
            found.TellMissing(member.Name);
        }

        return inScope ?? member.Absent();
    }

    private void TakeEach(FoundMembers found, Taken taken, bool waiting)
    {
        var members = declared.Value.Members;
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Waits == waiting)
            {
                taken[i] = found.Find(members[i].Name) is { } at ? members[i].Take(at, taken) : Absent(members[i], found);
            }
        }
    }

    /// <summary>The definition itself, to stand where it is used.</summary>
    internal JsonObject Define(SchemaBook book)
    {
        var (members, needed) = (new JsonObject(), new JsonArray());
        foreach (var member in declared.Value.Members)
        {
            var fragment = member.Describe(book);
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
