using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Partnership.Rules.Json.Engine;

/// <summary>Text that a type of the library reads and writes. What the type says of bad text is reported as it stands.</summary>
/// <param name="expected">What it must be, in words.</param>
/// <param name="parse">Reads it; a FormatException says what is wrong.</param>
/// <param name="format">Writes it.</param>
internal sealed class TextShape<T>(string expected, Func<string, T> parse, Func<T, string> format) : JsonShape<T>
    where T : notnull
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    /// <summary>The pattern that good text keeps to, in reading as in the schema; null when there is none.</summary>
    internal string? Pattern { get; init; }

    /// <summary>True where reading the text checks as much as the pattern does.</summary>
    internal bool IsCheckedByParsing { get; init; }

    /// <summary>The format by its name in JSON Schema; null when it has none.</summary>
    internal string? Format { get; init; }

    internal override bool IsText => true;

    internal override void Write(JsonWriteContext context, T value) => context.Writer.WriteStringValue(format(value));

    internal override T? Read(JsonReadContext context)
    {
        if (context.Text(expected) is not { } text)
        {
            return default;
        }

        try
        {
            var value = parse(text);
            if (Pattern is not null && !IsCheckedByParsing && !Regex.IsMatch(text, Pattern, RegexOptions.CultureInvariant, Enough))
            {
                context.AddError($"'{Quoted.Text(text)}' is not {expected}.");
            }

            return value;
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            context.AddError(wrong is UnparsableValueException or ArgumentException ? $"'{Quoted.Text(text)}' is not {expected}." : wrong.Message);
            return default;
        }
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema)
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
