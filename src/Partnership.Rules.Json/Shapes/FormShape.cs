using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A form that is a type of its own, where any of its kind may stand.</summary>
internal sealed class FormShape<T, TForm>(JsonShape<TForm> form) : JsonShape<T>
    where T : notnull
    where TForm : T
{
    internal override void Put(Pen pen, T value) => form.Put(pen, (TForm)value);

    internal override T? Take(SourceLocation place) => form.Take(place);

    internal override JsonObject Describe(SchemaBook book) => form.Describe(book);
}
