using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Shell;

/// <summary>A part of an answer that cites a text.</summary>
internal interface ICited
{
    /// <summary>The place that is cited; null where there is none.</summary>
    public Citation? Cited { get; }
}

/// <summary>The citations of an answer, to paste.</summary>
internal sealed record CiteDocument([property: Description("The citations of the answer, each once, in the order in which the answer gives them.")] IEnumerable<CitedPlace> Cite)
{
    /// <summary>Every citation of a document, found by writing it.</summary>
    internal static CiteDocument Of<T>(T document)
    {
        var found = new List<Citation>();
#pragma warning disable CA1869 // The options note into the list of this call, and a run of the console makes one call.
        var options = new JsonSerializerOptions(JsonForm.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { type => Note(type, found) } } };
#pragma warning restore CA1869
        JsonSerializer.Serialize(Stream.Null, document, options);
        return new CiteDocument([.. found.DistinctBy(one => one.ForMinutes).Select(CitedPlace.Of)]);
    }

    private static void Add(Citation? place, List<Citation> found)
    {
        if (place is not null)
        {
            found.Add(place);
        }
    }

    private static void Note(JsonTypeInfo type, List<Citation> found)
    {
        if (type.Kind == JsonTypeInfoKind.Object && typeof(ICited).IsAssignableFrom(type.Type))
        {
            type.OnSerializing = written => Add(((ICited)written).Cited, found);
        }
    }
}

/// <summary>One citation in its forms.</summary>
internal sealed record CitedPlace(
    [Description("The citation for minutes.")] string Minutes,
    [Description("The citation for a letter, without abbreviations.")] string Letter,
    [Description("The citation for minutes, with its link and the day of the linked text.")] string WithLink,
    [Description("The address of the text; null where none is known.")] string? Link,
    [Description("The day of the linked text; null where the text has no versions.")] LocalDate? AsAt)
{
    internal static CitedPlace Of(Citation place) => new(place.ForMinutes, place.ForLetter, place.WithLink, place.Link, place.AsAt);
}
