using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.Json.Reading;

/// <summary>A value in a document, with its path. Reading it gives what was meant, or a problem and a stand-in that is never used.</summary>
internal readonly record struct Place(JsonElement Element, string Path, ProblemSink Problems)
{
    internal bool IsNull => Element.ValueKind == JsonValueKind.Null;

    internal string Text()
    {
        if (Element.ValueKind != JsonValueKind.String)
        {
            return Wrong("text", string.Empty);
        }

        try
        {
            return Element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Problems.Add(Path, "The text holds half a character.");
            return string.Empty;
        }
    }

    internal int Number() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number) ? number : Wrong("a whole number", 0);

    internal bool Truth() => Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? Element.GetBoolean() : Wrong("true or false", false);

    internal LocalDate Date() => Parsed(text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow(), "a day of the calendar in the form 2026-12-25");

    /// <summary>Text that a type of the library reads. What the type says of bad text is told as it stands.</summary>
    internal T Parsed<T>(Func<string, T> parse, string what)
    {
        var before = Problems.Refusals;
        var text = Text();
        try
        {
            return Problems.Refusals == before ? parse(text) : default!;
        }
        catch (FormatException wrong)
        {
            Problems.Add(Path, wrong is UnparsableValueException ? $"'{text}' is not {what}." : wrong.Message);
            return default!;
        }
    }

    /// <summary>One value out of a list, by what it is called. The problem lists them all.</summary>
    internal T? OneOf<T>(IEnumerable<T> all, Func<T, string> called)
        where T : class
    {
        var before = Problems.Refusals;
        var text = Text();
        var one = all.FirstOrDefault(candidate => called(candidate) == text);
        if (one is null && Problems.Refusals == before)
        {
            Problems.Add(Path, $"'{text}' is not one of the valid values: {string.Join(", ", all.Select(called))}.");
        }

        return one;
    }

    internal T Wrong<T>(string wanted, T standIn)
    {
        Problems.Add(Path, $"It must be {wanted}; it is {Kind()}.");
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
