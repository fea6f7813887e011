using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>Finds where a text stops being JSON: the path of the value it happened in, the line, and what is wrong there.</summary>
internal static class InvalidJson
{
    internal const int Deepest = 64;

    internal static JsonProblem In(byte[] utf8)
    {
        var path = new ReaderPath();
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                path.Pass(ref reader);
            }

            return new JsonProblem("$", "The text is not JSON.");
        }
        catch (JsonException broken)
        {
            var at = IndexOf(utf8, broken);
            return new JsonProblem(path.ToString(), FormattableString.Invariant($"The text is not JSON: {Why(utf8, at, path.Depth)} This is on line {1 + (broken.LineNumber ?? 0)}."));
        }
    }

    internal static int LineOf(string text, int index) => 1 + text.Take(index).Count(one => one == '\n');

    internal static int IndexOf(byte[] utf8, JsonException broken)
    {
        var index = 0;
        for (var line = 0L; line < (broken.LineNumber ?? 0); line++)
        {
            index = Array.IndexOf(utf8, (byte)'\n', index) + 1;
        }

        return index + (int)(broken.BytePositionInLine ?? 0);
    }

    private static string Why(byte[] utf8, int at, int depth)
    {
        if (Array.TrueForAll(utf8, one => one <= ' '))
        {
            return "it is empty.";
        }

        if (depth >= Deepest)
        {
            return $"it is nested more than {Deepest} deep.";
        }

        return at >= utf8.Length ? "it breaks off." : Strange(utf8, at);
    }

    private static string Strange(byte[] utf8, int at)
    {
        var before = at - 1;
        while (before >= 0 && utf8[before] <= ' ')
        {
            before--;
        }

        return (char)utf8[at] switch
        {
            '/' => "comments are not part of JSON.",
            '}' or ']' when before >= 0 && utf8[before] == ',' => "no comma may stand after the last item.",
            var other and > ' ' and < (char)127 => $"'{other}' cannot stand here.",
            _ => "a character cannot stand here.",
        };
    }
}

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
