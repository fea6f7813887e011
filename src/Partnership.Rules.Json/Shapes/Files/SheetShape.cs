using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>An object that people fill in by hand. What cannot be used of it is told and counts as left out, or as not known where it is a fact; the rest is kept.</summary>
/// <remarks>Only a member that it must have refuses it. Null stands for "left out"; for a fact that is not asked when left out, it stands for "not known".</remarks>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="declare">Declares the members, and gives back how the value is made of them.</param>
internal sealed class SheetShape<T>(string name, string description, Func<Declaration<T>, Func<Taken, T>> declare) : JsonShape<T>
    where T : notnull
{
    private readonly DeclaredMembers<T> members = new(declare);

    /// <summary>The facts that may stand beside the members under keys of their own; null when none may.</summary>
    internal FactsBeside<T>? Facts { get; init; }

    internal override void Put(Pen pen, T value)
    {
        pen.Writer.WriteStartObject();
        members.Put(pen, value);
        Facts?.Put(pen, members.Names, value);
        pen.Writer.WriteEndObject();
    }

    internal override T? Take(SourceLocation place)
    {
        var before = place.Problems.Refusals;
        var found = new FoundMembers(place, members.Names, isOpen: Facts is not null);
        if (place.Element.ValueKind == JsonValueKind.Object && !members.All.Any(one => one.IsNeeded && found.StandsTwice(one.Name)))
        {
            place.Problems.LeftOut(before);
        }

        var taken = new Taken(members.All.Length);
        for (var i = 0; i < members.All.Length; i++)
        {
            taken[i] = TakeOne(members.All[i], found, taken);
        }

        var value = found.Build(() => members.Make(taken));
        return value is null || Facts is null ? value : Facts.Take(found, members.Names, value);
    }

    internal override JsonObject Describe(SchemaBook book) => book.Refer(name, () =>
    {
        var definition = members.Define(description, member => member.OfNull is null ? member.Describe(book) : SchemaBook.OrNull(member.Describe(book)), book);
        Facts?.Describe(definition, book);
        return definition;
    });

    private static object? TakeOne(Member<T> member, FoundMembers found, Taken taken)
    {
        if (found.Find(member.Name) is not { } at)
        {
            if (member.IsNeeded)
            {
                found.TellMissing(member.Name);
            }

            return member.Absent();
        }

        return found.StandsTwice(member.Name) ? Unread(member)
            : at.Element.ValueKind == JsonValueKind.Null && member.OfNull is { } ofNull ? ofNull()
            : member.IsNeeded ? member.Take(at, taken)
            : at.Kept(place => member.Take(place, taken), () => Unread(member));
    }

    private static object? Unread(Member<T> member) => (member.Unread ?? member.Absent)();
}
