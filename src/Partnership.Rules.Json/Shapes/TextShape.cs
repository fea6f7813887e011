using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Text that a type of the library reads and writes. What the type says of bad text is told as it stands.</summary>
/// <param name="wanted">What it must be, in words.</param>
/// <param name="parse">Reads it; a FormatException says what is wrong.</param>
/// <param name="format">Writes it.</param>
internal sealed class TextShape<T>(string wanted, Func<string, T> parse, Func<T, string> format) : JsonShape<T>
    where T : notnull
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    /// <summary>The pattern that good text keeps to, in reading as in the schema; null when there is none.</summary>
    internal string? Pattern { get; init; }

    /// <summary>The format by its name in JSON Schema; null when it has none.</summary>
    internal string? Format { get; init; }

    internal override void Put(Pen pen, T value) => pen.Writer.WriteStringValue(format(value));

    internal override T? Take(SourceLocation place)
    {
        if (place.Text(wanted) is not { } text)
        {
            return default;
        }

        try
        {
            var value = parse(text);
            if (Pattern is not null && !Regex.IsMatch(text, Pattern, RegexOptions.CultureInvariant, Enough))
            {
                place.Tell($"'{text}' is not {wanted}.");
            }

            return value;
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            place.Tell(wrong is UnparsableValueException or ArgumentException ? $"'{text}' is not {wanted}." : wrong.Message);
            return default;
        }
    }

    internal override JsonObject Describe(SchemaBook book)
    {
        var text = new JsonObject { ["type"] = "string" };
        Add(text, "format", Format);
        Add(text, "pattern", Pattern);
        return text;
    }

    private static void Add(JsonObject text, string keyword, string? value)
    {
        if (value is not null)
        {
            text[keyword] = value;
        }
    }
}
