using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>Finds the line and the column of a value by its path. An item may be named by its index or by its id, code, key or name.</summary>
internal sealed class JsonPlaces
{
    private static readonly string[] Names = ["id", "code", "key", "name"];

    private readonly byte[] utf8;
    private readonly Lazy<Node?> root;
    private int broken;

    internal JsonPlaces(byte[] utf8)
    {
        this.utf8 = utf8;
        root = new Lazy<Node?>(Whole);
    }

    /// <summary>Where the value is; where its innermost enclosing value is when the text has none at the path; where the text breaks off when it is not JSON.</summary>
    internal (int Line, int Column) Find(string path)
    {
        var node = root.Value;
        for (var rest = path.Length > 0 && path[0] == '$' ? path.Substring(1) : path; node is not null && rest.Length > 0;)
        {
            if (Inner(node, rest) is not { Node: not null } inner)
            {
                break;
            }

            (node, rest) = (inner.Node, rest.Substring(inner.Length));
        }

        return LineOf(node?.Start ?? broken);
    }

    /// <summary>The value that the next step of a path leads to, and how long that step is. The name of a member may itself hold a dot or a bracket.</summary>
    private static (Node? Node, int Length) Inner(Node node, string rest)
    {
        if (rest[0] == '[')
        {
            return Item(node, rest);
        }

        var start = rest[0] == '.' ? 1 : 0;
        var end = rest.IndexOfAny(['.', '['], start);
        if (node.Members?.TryGetValue(end < 0 ? rest.Substring(start) : rest.Substring(start, end - start), out var plain) == true)
        {
            return (plain, end < 0 ? rest.Length : end);
        }

        var name = node.Members?.Keys.Where(one => IsNext(rest, start, Quoted.Text(one))).OrderByDescending(one => one.Length).FirstOrDefault();
        return name is null ? default : (node.Members![name], start + Quoted.Text(name).Length);
    }

    private static bool IsNext(string rest, int start, string name) =>
        name.Length > 0 && string.CompareOrdinal(rest, start, name, 0, name.Length) == 0
        && (rest.Length == start + name.Length || rest[start + name.Length] is '.' or '[');

    private static (Node? Node, int Length) Item(Node node, string rest)
    {
        var end = rest.IndexOf(']');
        var name = end < 0 ? string.Empty : rest.Substring(1, end - 1);
        var found = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < node.Items?.Count
            ? node.Items[index]
            : node.Items?.Find(one => Array.Exists(Names, member => one.Members?.TryGetValue(member, out var text) == true && text.Text == name));
        return (found, end + 1);
    }

    private Node? Whole()
    {
        try
        {
            var start = utf8.Length >= 3 && utf8[0] == 0xEF ? 3 : 0;
            var reader = new Utf8JsonReader(utf8.AsSpan(start));
            return reader.Read() ? Value(ref reader, start) : null;
        }
        catch (JsonException refused)
        {
            broken = InvalidJson.IndexOf(utf8, refused);
            return null;
        }
    }

    private static Node Value(ref Utf8JsonReader reader, int shift)
    {
        var node = new Node { Start = (int)reader.TokenStartIndex + shift };
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                node.Members = new Dictionary<string, Node>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    Member(ref reader, node.Members, shift);
                }

                break;
            case JsonTokenType.StartArray:
                node.Items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    node.Items.Add(Value(ref reader, shift));
                }

                break;
            case JsonTokenType.String:
                node.Text = Text(ref reader);
                break;
        }

        return node;
    }

    /// <summary>A member is where its name is, so that a misspelt name is pointed at.</summary>
    private static void Member(ref Utf8JsonReader reader, Dictionary<string, Node> members, int shift)
    {
        var (name, start) = (Text(ref reader) ?? string.Empty, (int)reader.TokenStartIndex + shift);
        reader.Read();
        var value = Value(ref reader, shift);
        value.Start = start;
        members[name] = value;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private (int Line, int Column) LineOf(int at)
    {
        var before = utf8.AsSpan(0, Math.Min(at, utf8.Length));
        var (line, start) = (1, 0);
        for (var place = 0; place < before.Length; place++)
        {
            if (before[place] == (byte)'\n')
            {
                (line, start) = (line + 1, place + 1);
            }
        }

        return (line, 1 + Encoding.UTF8.GetCharCount(utf8, start, before.Length - start));
    }

    private sealed class Node
    {
        internal int Start { get; set; }

        internal string? Text { get; set; }

        internal Dictionary<string, Node>? Members { get; set; }

        internal List<Node>? Items { get; set; }
    }
}
