using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Engine;

/// <summary>A list. In a strict one every item counts: one that is no good refuses the whole. In a lenient one it is reported and omitted; the others stay.</summary>
internal sealed class ListShape<T>(JsonShape<T> item) : JsonShape<ValueList<T>>
    where T : notnull
{
    /// <summary>True when each item is on its own, so that a bad one is omitted.</summary>
    internal bool IsLenient { get; init; }

    /// <summary>The fewest items; of a lenient list, the fewest good ones.</summary>
    internal int Minimum { get; init; }

    /// <summary>What makes an item the same as another, and may stand once only; null when all may.</summary>
    internal Func<T, string>? Key { get; init; }

    internal override void Write(JsonWriteContext context, ValueList<T> value)
    {
        context.Writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            item.Write(context, value[i]);
        }

        context.Writer.WriteEndArray();
    }

    internal override ValueList<T> Read(JsonReadContext context)
    {
        if (context.Element.ValueKind != JsonValueKind.Array)
        {
            return context.Wrong("a list", ValueList<T>.Empty);
        }

        var count = context.Element.GetArrayLength();
        var items = ArrayPool<T>.Shared.Rent(count);
        var good = ReadEach(context, items, out _);
        var list = good == 0 ? ValueList<T>.Empty : ValueList.Of(items.AsSpan(0, good).ToArray());
        ArrayPool<T>.Shared.Return(items, clearArray: true);
        if ((IsLenient ? good : count) < Minimum)
        {
            context.AddError(FormattableString.Invariant($"The list needs {Minimum} items or more; it has {good}."));
        }

        return list;
    }

    /// <summary>The good items of a lenient list, and whether there are others.</summary>
    internal ValueList<T> Read(JsonReadContext context, out bool isWhole)
    {
        var items = new T[context.Element.GetArrayLength()];
        var good = ReadEach(context, items, out var skipped);
        isWhole = skipped == 0;
        return ValueList.Of(items.AsSpan(0, good).ToArray());
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.WriteSchema(schema) };
        if (Minimum > 0)
        {
            list["minItems"] = Minimum;
        }

        return list;
    }

    private int ReadEach(JsonReadContext context, T[] items, out int skipped)
    {
        var keys = Key is null ? null : new HashSet<string>(StringComparer.Ordinal);
        var (good, index) = (0, 0);
        foreach (var element in context.Element.EnumerateArray())
        {
            good += ReadOne(context.Item(index, element), keys, ref items[good]) ? 1 : 0;
            index++;
        }

        skipped = index - good;
        return good;
    }

    private bool ReadOne(JsonReadContext context, HashSet<string>? keys, ref T place)
    {
        var before = context.Diagnostics.Errors;
        var value = item.Read(context);
        if (context.Diagnostics.Errors == before && keys?.Add(Key!(value!)) == false)
        {
            context.AddError($"'{Quoted.Text(Key!(value!))}' appears twice. The reader kept the first.");
        }

        if (context.Diagnostics.Errors == before)
        {
            place = value!;
            return true;
        }

        if (IsLenient)
        {
            context.Diagnostics.Skip(before);
        }

        return false;
    }
}
