using System.Text.Json;
using Partnership.Rules.Definitions;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>Reads a plain object of facts straight from its bytes. Anything that is not plain - a misspelt key, a key that appears twice, an escape, another kind of value - it leaves to the shape, which says what is wrong.</summary>
internal sealed class PlainFactsReader
{
    private static readonly Utf8Keys GroupKeys = new(FactGroup.All.Select(group => (group.Code, group.Order)));
    private static readonly Utf8Keys[] FactKeys = [.. FactGroup.All.Select(group => new Utf8Keys(AbuseFact.In(group).Select(fact => (fact.Key, fact.Place))))];
    private static readonly int[][] Groups = [.. FactGroup.All.Select(group => AbuseFact.In(group).Select(fact => fact.Place).ToArray())];
    private static readonly bool[] IsListable = [.. FactGroup.All.Select(GroupFactsShape.CanBeAList)];
    private static readonly int[][] Implied = [.. AbuseFact.WithKinship.Select(fact => fact.Implies.Where(other => other.Group == fact.Group).Select(other => other.Place).ToArray())];
    private static readonly int[][] LeftOpen = [.. AbuseFact.WithKinship.Select(fact => fact.LeavesOpen.Select(other => other.Place).ToArray())];

    private readonly FactSheetBuilder builder = new(AbuseFact.Names);
    private readonly Fact<bool>[] known = new Fact<bool>[AbuseFact.WithKinship.Count];
    private readonly bool[] unlisted = new bool[AbuseFact.WithKinship.Count];

    /// <summary>The sheet; null when the text is not plain.</summary>
    internal FactSheet? Read(ReadOnlySpan<byte> utf8)
    {
        Array.Clear(known, 0, known.Length);
        Array.Clear(unlisted, 0, unlisted.Length);
        try
        {
            var reader = new Utf8JsonReader(utf8);
            return ReadGroups(ref reader) && !reader.Read() ? Filled() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool ReadGroups(ref Utf8JsonReader reader)
    {
        var seen = 0;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var group = KeyOf(ref reader, GroupKeys);
            if (group < 0 || (seen >> group & 1) == 1 || !reader.Read() || !ReadGroup(ref reader, group))
            {
                return false;
            }

            seen |= 1 << group;
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private bool ReadGroup(ref Utf8JsonReader reader, int group) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadFacts(ref reader, FactKeys[group]),
        JsonTokenType.StartArray when IsListable[group] => ReadList(ref reader, group),
        _ => false,
    };

    private bool ReadFacts(ref Utf8JsonReader reader, Utf8Keys keys)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var fact = KeyOf(ref reader, keys);
            if (fact < 0 || known[fact].State != FactState.NotAsked || !reader.Read() || ValueOf(ref reader) is not { } value)
            {
                return false;
            }

            known[fact] = value;
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private bool ReadList(ref Utf8JsonReader reader, int group)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            var fact = KeyOf(ref reader, FactKeys[group]);
            if (fact < 0 || known[fact].State != FactState.NotAsked)
            {
                return false;
            }

            known[fact] = Fact.Known(true);
        }

        Close(Groups[group]);
        return reader.TokenType == JsonTokenType.EndArray;
    }

    /// <summary>What a list names holds, with what that implies; nothing else of the group does.</summary>
    private void Close(int[] group)
    {
        foreach (var fact in group.Where(fact => known[fact].Or(false)).ToArray())
        {
            foreach (var implied in Implied[fact])
            {
                known[implied] = Fact.Known(true);
            }
        }

        foreach (var fact in group)
        {
            unlisted[fact] = !known[fact].IsKnown;
            known[fact] = Fact.Known(known[fact].IsKnown);
        }
    }

    /// <summary>What a list does not name is not known where a fact that holds makes it arguable.</summary>
    private FactSheet Filled()
    {
        for (var fact = 0; fact < known.Length; fact++)
        {
            if (known[fact].Or(false))
            {
                foreach (var open in LeftOpen[fact])
                {
                    known[open] = unlisted[open] ? Fact<bool>.NotKnown : known[open];
                }
            }
        }

        for (var fact = 0; fact < known.Length; fact++)
        {
            builder.SetAt(fact, known[fact]);
        }

        return builder.ToSheet();
    }

    private static int KeyOf(ref Utf8JsonReader reader, Utf8Keys keys) => reader.ValueIsEscaped ? -1 : keys.Find(reader.ValueSpan);

    private static Fact<bool>? ValueOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => Fact.Known(true),
        JsonTokenType.False => Fact.Known(false),
        JsonTokenType.Null => Fact<bool>.NotKnown,
        JsonTokenType.String when reader.ValueTextEquals("unknown"u8) => Fact<bool>.NotKnown,
        _ => null,
    };
}
