using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>An answer with its reasons. It is written as <see cref="DeterminationJson"/> writes it, and never read: an answer comes out of a calculator and not out of a file.</summary>
internal sealed class ToldShape<T> : JsonShape<Determination<T>>
{
    internal static JsonShape<Determination<T>> Shape { get; } = new ToldShape<T>();

    internal override void Put(Pen pen, Determination<T> value) => DeterminationShape.Shape.Put(pen, DeterminationShape.DocumentOf(value));

    internal override Determination<T>? Take(SourceLocation place)
    {
        place.Tell("An answer with its reasons is a result. Read what was written down as DeterminationDocument; for an answer, ask again.");
        return null;
    }

    internal override JsonObject Describe(SchemaBook book) => DeterminationShape.Shape.Describe(book);
}
