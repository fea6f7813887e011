using System.Text;

namespace Partnership.Rules.Json.Files;

/// <summary>Finds a key among a fixed few by its bytes, without making a text of it.</summary>
internal sealed class Utf8Keys
{
    private readonly byte[]?[] keys;
    private readonly int[] values;

    internal Utf8Keys(IEnumerable<(string Key, int Value)> entries)
    {
        var all = entries.ToArray();
        var size = 4;
        while (size < all.Length * 4)
        {
            size *= 2;
        }

        (keys, values) = (new byte[size][], new int[size]);
        foreach (var (key, value) in all)
        {
            var bytes = Encoding.UTF8.GetBytes(key);
            var place = PlaceOf(bytes);
            (keys[place], values[place]) = (bytes, value);
        }
    }

    /// <summary>The value of a key; -1 when there is no such key.</summary>
    internal int Find(ReadOnlySpan<byte> key)
    {
        var place = PlaceOf(key);
        return keys[place] is null ? -1 : values[place];
    }

    private int PlaceOf(ReadOnlySpan<byte> key)
    {
        var mask = keys.Length - 1;
        var place = Hash(key) & mask;
        while (keys[place] is { } other && !key.SequenceEqual(other))
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private static int Hash(ReadOnlySpan<byte> key)
    {
        unchecked
        {
            var hash = 2166136261;
            foreach (var one in key)
            {
                hash = (hash ^ one) * 16777619;
            }

            return (int)((hash ^ (hash >> 15)) & int.MaxValue);
        }
    }
}
