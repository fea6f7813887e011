using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>A result: it is written and described. A file that holds one is refused by name, for an answer comes out of its question and not out of a file.</summary>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="again">What is told to one who reads it: that it is a result, and what to ask again.</param>
/// <param name="declare">Declares what is written of it.</param>
internal sealed class ResultShape<T>(string name, string description, string again, Action<Declaration<T>> declare) : JsonShape<T>
    where T : notnull
{
    private readonly ObjectShape<T> written = new(name, description, declaration =>
    {
        declare(declaration);
        return _ => throw new FormatException(again);
    });

    internal override void Put(Pen pen, T value) => written.Put(pen, value);

    internal override T? Take(SourceLocation place)
    {
        place.Tell(again);
        return default;
    }

    internal override JsonObject Describe(SchemaBook book) => written.Describe(book);
}
