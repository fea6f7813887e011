using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>An instrument: whole, or by its key where the document lists its sources.</summary>
internal sealed class InstrumentShape : JsonShape<Instrument>
{
    internal static ObjectShape<Instrument> Whole { get; } = new("instrument", "A text that can be cited: terms of reference, a strategy, an Act.", declare =>
    {
        var key = declare.Needs("key", "Its key, unique among the texts cited.", Plain.Words, one => one.Key);
        var title = declare.Needs("title", "Its title.", Plain.Words, one => one.Title);
        var kind = declare.Needs("kind", "What sort of text it is.", Plain.Code(InstrumentKind.All), one => one.Kind);
        var link = declare.May("link", "Where it can be read; for an Act, its address on legislation.gov.uk.", Plain.Words, one => one.Link);
        var datedOn = declare.May("datedOn", "The date that it carries; left out when it carries none. What is asked of an earlier day is flagged.", TimeJson.LooseDate, one => one.DatedOn);
        return taken => new Instrument(key(taken), title(taken), kind(taken), link(taken)) { DatedOn = datedOn(taken) };
    });

    internal override void Put(Pen pen, Instrument value)
    {
        if (pen.Scope.Sources.Contains(value))
        {
            pen.Writer.WriteStringValue(value.Key);
        }
        else
        {
            Whole.Put(pen, value);
        }
    }

    internal override Instrument? Take(SourceLocation place) =>
        place.Scope.Sources.Count > 0 && place.Element.ValueKind == JsonValueKind.String ? Named(place) : Whole.Take(place);

    internal override JsonObject Describe(SchemaBook book) => book.NamesSources
        ? new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Whole.Describe(book)) }
        : Whole.Describe(book);

    private static Instrument? Named(SourceLocation place) => new ChoiceShape<Instrument>(place.Scope.Sources, one => one.Key).Take(place);
}
