using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>A result: it is written and described. A file that holds one is refused by name, for an answer comes out of its question and not out of a file.</summary>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="again">What one who reads it is told: that it is a result, and what to ask again.</param>
/// <param name="declare">Declares what is written of it.</param>
internal sealed class WriteOnlyShape<T>(string name, string description, string again, Action<Declaration<T>> declare) : JsonShape<T>
    where T : notnull
{
    private readonly ObjectShape<T> written = new(name, description, declaration =>
    {
        declare(declaration);
        return _ => throw new FormatException(again);
    });

    internal override void Write(JsonWriteContext context, T value) => written.Write(context, value);

    internal override T? Read(JsonReadContext context)
    {
        context.AddError(again);
        return default;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => written.WriteSchema(schema);
}
