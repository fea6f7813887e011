using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A list in which every item counts: one that is no good refuses the whole.</summary>
internal sealed class ListShape<T>(JsonShape<T> item) : JsonShape<ValueList<T>>
    where T : notnull
{
    /// <summary>The fewest items.</summary>
    internal int Least { get; init; }

    /// <summary>What makes an item the same as another, and may stand once only; null when all may.</summary>
    internal Func<T, string>? Key { get; init; }

    internal override void Put(Pen pen, ValueList<T> value)
    {
        pen.Writer.WriteStartArray();
        foreach (var one in value)
        {
            item.Put(pen, one);
        }

        pen.Writer.WriteEndArray();
    }

    internal override ValueList<T>? Take(SourceLocation place)
    {
        var good = Good(place, (_, _) => { }).ToValueList();
        if (place.Element.ValueKind == JsonValueKind.Array && place.Element.GetArrayLength() < Least)
        {
            place.Tell(TooFew(Least, good.Count));
        }

        return good;
    }

    /// <summary>The items that can be read. What is done about another is the caller's to say, who gets the problems and their count before it.</summary>
    internal IEnumerable<T> Good(SourceLocation place, Action<ProblemSink, int> another)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var at in Items(place))
        {
            var before = place.Problems.Refusals;
            var value = item.Take(at);
            if (place.Problems.Refusals == before && Key is not null && !keys.Add(Key(value!)))
            {
                at.Tell($"'{Key(value!)}' stands twice. The first was kept.");
            }

            if (place.Problems.Refusals == before)
            {
                yield return value!;
            }
            else
            {
                another(place.Problems, before);
            }
        }
    }

    internal override JsonObject Describe(SchemaBook book) => AtLeast(Least, new JsonObject { ["type"] = "array", ["items"] = item.Describe(book) });

    internal static string TooFew(int least, int good) => FormattableString.Invariant($"The list needs {least} items or more; it has {good}.");

    internal static JsonObject AtLeast(int least, JsonObject list)
    {
        if (least > 0)
        {
            list["minItems"] = least;
        }

        return list;
    }

    private static IEnumerable<SourceLocation> Items(SourceLocation place) =>
        place.Element.ValueKind == JsonValueKind.Array
            ? place.Element.EnumerateArray().Select((one, index) => place.Item(index, one))
            : place.Wrong("a list", Enumerable.Empty<SourceLocation>());
}
