using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>A value that may be written as text in a file of terms, where its own words say all of it. Elsewhere it stands whole.</summary>
/// <param name="whole">The shape of the whole value.</param>
/// <param name="read">Reads the words; a FormatException says what is wrong.</param>
/// <param name="write">Writes the words; null where they cannot hold the value.</param>
internal sealed class ShortShape<T>(JsonShape<T> whole, Func<string, DocumentContext, T> read, Func<T, DocumentContext, string?> write) : JsonShape<T>
    where T : notnull
{
    internal override bool IsText => whole.IsText;

    internal override DocumentContext NameContext => whole.NameContext;

    internal override void Write(JsonWriteContext context, T value)
    {
        if (context.Document.Get<TermsAround>() is not null && write(value, context.Document) is { } text && ReadsBack(text, value, context.Document))
        {
            context.Writer.WriteStringValue(text);
        }
        else
        {
            whole.Write(context, value);
        }
    }

    internal override T? Read(JsonReadContext context)
    {
        if (context.Element.ValueKind != JsonValueKind.String || context.Document.Get<TermsAround>() is null || context.Text("text") is not { } text)
        {
            return whole.Read(context);
        }

        try
        {
            return read(text, context.Document);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            context.AddError(wrong.Message);
            return default;
        }
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => schema.NamesSources
        ? new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["pattern"] = @"\S" }, whole.WriteSchema(schema)) }
        : whole.WriteSchema(schema);

    /// <summary>Text that would come back as another value is not written.</summary>
    private bool ReadsBack(string text, T value, DocumentContext document)
    {
        try
        {
            return read(text, document).Equals(value);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            return false;
        }
    }
}
