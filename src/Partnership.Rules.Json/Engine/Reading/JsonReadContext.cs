using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>A value in a document, with its path. Reading it gives what was meant, or an error and a stand-in that is never used.</summary>
internal readonly struct JsonReadContext(JsonElement element, string path, Diagnostics diagnostics, DocumentContext document)
{
    internal JsonElement Element { get; } = element;

    /// <summary>The path; blank in the first pass, which asks only whether there is any error.</summary>
    internal string Path { get; } = path;

    internal Diagnostics Diagnostics { get; } = diagnostics;

    internal DocumentContext Document { get; } = document;

    internal JsonReadContext Member(string name, JsonElement value) =>
        new(value, Diagnostics.TracksPaths ? $"{Path}.{Quoted.Text(name)}" : Path, Diagnostics, Document);

    internal JsonReadContext Item(int index, JsonElement value) =>
        new(value, Diagnostics.TracksPaths ? FormattableString.Invariant($"{Path}[{index}]") : Path, Diagnostics, Document);

    internal JsonReadContext Within(DocumentContext document) => new(Element, Path, Diagnostics, document);

    internal void AddError(string text) => Diagnostics.AddError(Path, text);

    /// <summary>Reports a name that is not one of the valid ones, and looks for the nearest only where the problem is kept.</summary>
    internal void AddUnknown(string text, string given, IEnumerable<string> valid) => Diagnostics.AddError(Path, text, Diagnostics.TracksPaths ? Foundation.Nearest.To(given, valid) : null);

    /// <summary>Reports a member that there is not.</summary>
    internal void AddUnknownMember(string given, IReadOnlyList<string> valid) => Diagnostics.AddMember(Path, $"There is no such member. Valid members: {string.Join(", ", valid)}.", Diagnostics.TracksPaths ? Foundation.Nearest.To(given, valid) : null);

    /// <summary>Reports a member that appears twice.</summary>
    internal void AddRepeated() => Diagnostics.AddMember(Path, "The member appears twice. Keep one.");

    /// <summary>Reports it, and what is around it stays good.</summary>
    internal void AddWarning(string text, string? didYouMean = null)
    {
        var before = Diagnostics.Errors;
        Diagnostics.AddError(Path, text, didYouMean);
        Diagnostics.Keep(before);
    }

    /// <summary>The text; null, with the error reported, when it is none.</summary>
    internal string? Text(string expected)
    {
        if (Element.ValueKind != JsonValueKind.String)
        {
            return Wrong<string?>(expected, null);
        }

        try
        {
            return Element.GetString();
        }
        catch (InvalidOperationException)
        {
            AddError("The text holds half a character.");
            return null;
        }
    }

    internal T Wrong<T>(string expected, T standIn)
    {
        AddError($"It must be {expected}; it is {Kind()}.");
        return standIn;
    }

    private string Kind() => Element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => $"the number {Quoted.Text(Element.GetRawText())}",
        _ => Element.GetRawText(),
    };
}
