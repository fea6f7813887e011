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
    private readonly DeclaredMembers<T> members = new(declare);

    /// <summary>What is checked of a value that was made, with its place.</summary>
    internal Action<T, SourceLocation>? Suspect { get; init; }

    internal override void Put(Pen pen, T value)
    {
        pen.Writer.WriteStartObject();
        members.Put(pen, value);
        pen.Writer.WriteEndObject();
    }

    internal override T? Take(SourceLocation place)
    {
        var found = new FoundMembers(place, members.Names);
        var taken = new Taken(members.All.Length);
        TakeEach(found, taken, waiting: false);
        TakeEach(found, taken, waiting: true);
        var value = found.Build(() => members.Make(taken));
        if (found.IsSound && value is not null)
        {
            Suspect?.Invoke(value, place);
        }

        return value;
    }

    internal override JsonObject Describe(SchemaBook book) => book.Refer(name, () => Define(book));

    /// <summary>The definition itself, to stand where it is used.</summary>
    internal JsonObject Define(SchemaBook book) => members.Define(description, member => member.Describe(book), book);

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
        for (var i = 0; i < members.All.Length; i++)
        {
            var member = members.All[i];
            if (member.Waits == waiting)
            {
                taken[i] = found.Find(member.Name) is { } at ? member.Take(at, taken) : Absent(member, found);
            }
        }
    }
}
