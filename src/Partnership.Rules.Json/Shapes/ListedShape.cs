using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A value by its name where the document lists it once for all, otherwise whole.</summary>
/// <param name="listed">What the document lists; null when its list could not be read, which has been told, so that names are let pass.</param>
/// <param name="called">The name of each.</param>
/// <param name="whole">The whole value.</param>
internal sealed class ListedShape<T>(ValueList<T>? listed, Func<T, string> called, JsonShape<T> whole) : JsonShape<T>
    where T : class
{
    internal override void Put(Pen pen, T value)
    {
        if (value.Equals(listed?.FirstOrDefault(one => called(one) == called(value))))
        {
            pen.Writer.WriteStringValue(called(value));
        }
        else
        {
            whole.Put(pen, value);
        }
    }

    internal override T? Take(SourceLocation place) =>
        place.Element.ValueKind != JsonValueKind.String ? whole.Take(place)
        : listed is null ? null
        : new ChoiceShape<T>(listed, called).Take(place);

    internal override JsonObject Describe(SchemaBook book) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, whole.Describe(book)),
    };
}
