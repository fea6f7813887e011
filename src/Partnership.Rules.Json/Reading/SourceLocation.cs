using System.Text.Json;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json.Reading;

/// <summary>A value in a document, with its path. Reading it gives what was meant, or a problem and a stand-in that is never used.</summary>
internal readonly record struct SourceLocation(JsonElement Element, string Path, ProblemSink Problems, Scope Scope)
{
    internal SourceLocation Member(string name, JsonElement value) => this with { Element = value, Path = $"{Path}.{name}" };

    internal SourceLocation Item(int index, JsonElement value) => this with { Element = value, Path = FormattableString.Invariant($"{Path}[{index}]") };

    internal void Tell(string says) => Problems.Add(Path, says);

    /// <summary>Tells it, and what is around it stays good.</summary>
    internal void TellOnly(string says)
    {
        var before = Problems.Refusals;
        Tell(says);
        Problems.LeftOut(before);
    }

    /// <summary>The text; null, with the problem told, when it is none.</summary>
    internal string? Text(string wanted)
    {
        if (Element.ValueKind != JsonValueKind.String)
        {
            return Wrong<string?>(wanted, null);
        }

        try
        {
            return Element.GetString();
        }
        catch (InvalidOperationException)
        {
            Tell("The text holds half a character.");
            return null;
        }
    }

    /// <summary>The value; what stands for it, with the problem told, when it cannot be used. What is around it stays good.</summary>
    internal T? Kept<T>(Func<SourceLocation, T?> take, Func<T?> unread)
    {
        var before = Problems.Refusals;
        var value = take(this);
        if (Problems.Refusals == before)
        {
            return value;
        }

        Problems.LeftOut(before);
        return unread();
    }

    internal T Wrong<T>(string wanted, T standIn)
    {
        Tell($"It must be {wanted}; it is {Kind()}.");
        return standIn;
    }

    private string Kind() => Element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => $"the number {Element.GetRawText()}",
        _ => Element.GetRawText(),
    };
}
