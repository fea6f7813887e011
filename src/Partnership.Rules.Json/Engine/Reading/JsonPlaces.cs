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
        foreach (var step in Steps(path))
        {
            if (node is null || Inner(node, step) is not { } inner)
            {
                break;
            }

            node = inner;
        }

        return LineOf(node?.Start ?? broken);
    }

    private static Node? Inner(Node node, (string Name, bool IsItem) step) => !step.IsItem
        ? node.Members?.TryGetValue(step.Name, out var member) == true ? member : null
        : int.TryParse(step.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < node.Items?.Count ? node.Items[index]
        : node.Items?.Find(one => Array.Exists(Names, name => one.Members?.TryGetValue(name, out var text) == true && text.Text == step.Name));

    /// <summary>The steps of a path such as <c>$.groups[3].name</c>.</summary>
    private static IEnumerable<(string Name, bool IsItem)> Steps(string path)
    {
        var step = new StringBuilder();
        var isItem = false;
        foreach (var one in path.Length > 0 && path[0] == '$' ? path.Substring(1) : path)
        {
            if (!isItem && one is '.' or '[' || (isItem && one == ']'))
            {
                if (step.Length > 0)
                {
                    yield return (step.ToString(), isItem);
                }

                step.Clear();
                isItem = one == '[';
            }
            else
            {
                step.Append(one);
            }
        }

        if (step.Length > 0)
        {
            yield return (step.ToString(), isItem);
        }
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
