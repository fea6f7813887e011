using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>Follows a reader and knows the path of the value it is in.</summary>
internal sealed class ReaderPath
{
    private readonly Stack<(string? Name, int Index)> open = new();

    /// <summary>How many objects and lists are open.</summary>
    internal int Depth => open.Count;

    internal void Pass(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                open.Pop();
                open.Push((NameIn(ref reader), 0));
                break;
            case JsonTokenType.StartObject:
                open.Push((string.Empty, 0));
                break;
            case JsonTokenType.StartArray:
                open.Push((null, 0));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                open.Pop();
                Count();
                break;
            default:
                Count();
                break;
        }
    }

    /// <summary>The path, as in <c>$.groups[3].name</c>.</summary>
    public override string ToString() => $"${string.Concat(open.Reverse().Select(Step))}";

    private static string Step((string? Name, int Index) one) =>
        one.Name is null ? FormattableString.Invariant($"[{one.Index}]")
        : one.Name.Length == 0 ? string.Empty
        : $".{one.Name}";

    private static string NameIn(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private void Count()
    {
        if (open.Count > 0 && open.Peek() is (null, var index))
        {
            open.Pop();
            open.Push((null, index + 1));
        }
        else if (open.Count > 0)
        {
            open.Pop();
            open.Push((string.Empty, 0));
        }
    }
}
