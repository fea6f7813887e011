using System.Text.Json;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>A facts file: read once, every wrong value named by file and path. What can be used is still answered.</summary>
internal sealed class FactsFile
{
    private const string Unknown = "unknown";

    private readonly string name;

    private FactsFile(string name, JsonElement read)
    {
        this.name = name;
        Root = DuplicateKeys.Told(read, Note);
    }

    internal JsonElement Root { get; }

    internal List<string> Problems { get; } = [];

    internal static FactsFile Read(string name, string option)
    {
        try
        {
            var document = JsonDocument.Parse(Files.ReadText(name, option));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new FactsFile(name, document.RootElement)
                : throw new BadUsageException($"{option}: '{name}' holds {document.RootElement.ValueKind}; give a file with one JSON object.");
        }
        catch (JsonException wrong)
        {
            throw new BadUsageException($"{option}: '{name}' is not JSON that can be used ({wrong.Message}); give a file with one JSON object.");
        }
    }

    internal static string Kebab(string key) => string.Concat(key.Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}"));

    /// <summary>The text at a key; null when it is absent, null or no text.</summary>
    internal string? Text(JsonElement from, string path, string key) => One(from, path, key, JsonValueKind.String) is { } value ? value.GetString() : null;

    /// <summary>What a reader makes of the text at a key; the fallback when there is none, it says unknown, or it cannot be read.</summary>
    internal T? Parsed<T>(JsonElement from, string path, string key, string valid, Func<string, T> read)
    {
        if (Text(from, path, key) is not { } text || text == Unknown)
        {
            return default;
        }

        try
        {
            return read(text);
        }
        catch (FormatException)
        {
            Note(path, key, $"'{text}' cannot be used; give {valid}");
            return default;
        }
    }

    /// <summary>The day at a key; null when there is none, it says unknown, or it cannot be read.</summary>
    internal LocalDate? Day(string key) => Parsed<LocalDate?>(Root, "$", key, "a day such as 2009-03-16, or null or \"unknown\" for not known", text => Dates.Parse(text));

    internal bool Has(string key) => Root.TryGetProperty(key, out _);

    /// <summary>The yes or no at a key; not asked when it is absent.</summary>
    internal Fact<bool> Fact(string key) => Root.TryGetProperty(key, out var value) ? YesOrNo(key, value) : default;

    /// <summary>The texts at a key; none when it is absent. One that is no text is named and left out.</summary>
    internal string[] Texts(JsonElement from, string path, string key) =>
        One(from, path, key, JsonValueKind.Array) is not { } list ? [] : [.. list.EnumerateArray().Select((one, place) => Item(one, path, $"{key}[{place}]")).OfType<string>()];

    /// <summary>True, false, and null or "unknown" for not known, by camelCase keys; the keys given are not facts.</summary>
    internal FactSheet Sheet(params string[] other)
    {
        var sheet = FactSheet.Empty;
        foreach (var fact in Root.EnumerateObject().Where(one => !other.Contains(one.Name)))
        {
            var holds = YesOrNo(fact.Name, fact.Value);
            sheet = holds.IsKnown ? sheet.With(Kebab(fact.Name), holds.Value) : sheet.WithNotKnown(Kebab(fact.Name));
        }

        return sheet;
    }

    /// <summary>Names every key that is not among those that can be used.</summary>
    internal void OnlyKnows(JsonElement from, string path, IReadOnlyCollection<string> keys)
    {
        foreach (var other in from.EnumerateObject().Where(one => !keys.Contains(one.Name)))
        {
            Note(path, other.Name, $"there is no such key; valid keys are {string.Join(", ", keys)}");
        }
    }

    internal void Note(string path, string key, string says) => Problems.Add($"{name}: {path}.{key}: {says}.");

    /// <summary>Says every problem and gives the exit code.</summary>
    internal int Outcome(Output output)
    {
        Problems.ForEach(output.Say);
        return Problems.Count == 0 ? Exit.Answered : Exit.Partly;
    }

    private Fact<bool> YesOrNo(string key, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Reasons.Fact.Known(value.GetBoolean());
        }

        if (value.ValueKind != JsonValueKind.Null && !(value.ValueKind == JsonValueKind.String && value.GetString() == Unknown))
        {
            Note("$", key, $"a {value.ValueKind} cannot be used; give true, false or null");
        }

        return Fact<bool>.NotKnown;
    }

    private string? Item(JsonElement one, string path, string key)
    {
        if (one.ValueKind == JsonValueKind.String)
        {
            return one.GetString();
        }

        Note(path, key, $"a {one.ValueKind} cannot be used; give a String");
        return null;
    }

    private JsonElement? One(JsonElement from, string path, string key, JsonValueKind kind)
    {
        if (!from.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == kind)
        {
            return value;
        }

        Note(path, key, $"a {value.ValueKind} cannot be used; give {(kind == JsonValueKind.Array ? "a list of texts" : $"a {kind}")}");
        return null;
    }
}
