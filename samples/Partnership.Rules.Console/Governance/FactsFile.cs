using System.Text.Json;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>A facts file: read once, every wrong value named by file and path. What can be used is still answered.</summary>
internal sealed class FactsFile
{
    private readonly string name;

    private FactsFile(string name, JsonElement root)
    {
        this.name = name;
        Root = root;
    }

    internal JsonElement Root { get; }

    internal List<string> Problems { get; } = [];

    internal static FactsFile Read(string name, string option)
    {
        try
        {
            var document = JsonDocument.Parse(Files.ReadText(name, option), new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new FactsFile(name, document.RootElement)
                : throw new BadUsageException($"{option}: '{name}' holds {document.RootElement.ValueKind}; give a file with one JSON object.");
        }
        catch (JsonException wrong)
        {
            throw new BadUsageException($"{option}: '{name}' is not JSON that can be used ({wrong.Message}); give a file with one JSON object.");
        }
    }

    /// <summary>The text at a key; null when it is absent, null or no text.</summary>
    internal string? Text(JsonElement from, string path, string key) => One(from, path, key, JsonValueKind.String) is { } value ? value.GetString() : null;

    /// <summary>What a reader makes of the text at a key; the fallback when there is none or it cannot be read.</summary>
    internal T? Parsed<T>(JsonElement from, string path, string key, string valid, Func<string, T> read)
    {
        if (Text(from, path, key) is not { } text)
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

    internal LocalDate? Day(string key) => Text(Root, "$", key) is null ? null : Parsed<LocalDate?>(Root, "$", key, "a day such as 2009-03-16", text => Dates.Parse(text));

    /// <summary>True, false, and null or "unknown" for not known, by camelCase keys; the keys given are not facts.</summary>
    internal FactSheet Sheet(params string[] other)
    {
        var sheet = FactSheet.Empty;
        foreach (var fact in Root.EnumerateObject().Where(one => !other.Contains(one.Name)))
        {
            sheet = fact.Value.ValueKind switch
            {
                JsonValueKind.True => sheet.With(Kebab(fact.Name), true),
                JsonValueKind.False => sheet.With(Kebab(fact.Name), false),
                JsonValueKind.Null => sheet.WithNotKnown(Kebab(fact.Name)),
                JsonValueKind.String when fact.Value.GetString() == "unknown" => sheet.WithNotKnown(Kebab(fact.Name)),
                _ => Skip(sheet, fact.Name, fact.Value.ValueKind),
            };
        }

        return sheet;
    }

    internal void Note(string path, string key, string says) => Problems.Add($"{name}: {path}.{key}: {says}.");

    /// <summary>Says every problem and gives the exit code.</summary>
    internal int Outcome(Output output)
    {
        Problems.ForEach(output.Say);
        return Problems.Count == 0 ? Exit.Answered : Exit.Partly;
    }

    private FactSheet Skip(FactSheet sheet, string key, JsonValueKind kind)
    {
        Note("$", key, $"a {kind} cannot be used; give true, false or null");
        return sheet;
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

        Note(path, key, $"a {value.ValueKind} cannot be used; give a {kind}");
        return null;
    }

    private static string Kebab(string key) => string.Concat(key.Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}"));
}
