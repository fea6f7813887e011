using System.Text.Json.Nodes;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>An answer with its reasons. It is written as a <see cref="DeterminationDocument"/> is, and never read: an answer comes out of a calculator and not out of a file.</summary>
internal sealed class DeterminationShape<T>(ShapeRegistry shapes) : JsonShape<Determination<T>>
{
    private JsonShape<DeterminationDocument> Document => shapes.Of<DeterminationDocument>();

    internal override void Write(JsonWriteContext context, Determination<T> value) => Document.Write(context, DeterminationDocumentShape.DocumentOf(value));

    internal override Determination<T>? Read(JsonReadContext context)
    {
        context.AddError("An answer with its reasons is a result. Read what was written down as DeterminationDocument; for an answer, ask again.");
        return null;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => Document.WriteSchema(schema);
}
