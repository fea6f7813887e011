using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A list of rows that stand by themselves: one that is no good is told and left out; the others stay.</summary>
internal sealed class RowsShape<T>(JsonShape<T> item) : JsonShape<ValueList<T>>
    where T : notnull
{
    private ListShape<T> list = new(item);

    /// <summary>What makes a row the same as another, and may stand once only; null when all may.</summary>
    internal Func<T, string>? Key
    {
        get => list.Key;
        init => list = new ListShape<T>(item) { Key = value };
    }

    /// <summary>The fewest rows that must be good.</summary>
    internal int Least { get; init; }

    internal override void Put(Pen pen, ValueList<T> value) => list.Put(pen, value);

    internal override ValueList<T>? Take(SourceLocation place)
    {
        var good = list.Good(place, (problems, before) => problems.LeftOut(before)).ToValueList();
        if (place.Element.ValueKind == JsonValueKind.Array && good.Count < Least)
        {
            place.Tell(ListShape<T>.TooFew(Least, good.Count));
        }

        return good;
    }

    internal override JsonObject Describe(SchemaBook book) => ListShape<T>.AtLeast(Least, list.Describe(book));
}
