using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>What a document states, as words with their citation: <c>quarterly (4.1)</c>, <c>yes (6.2)</c>, <c>2 years (3.1)</c>.</summary>
internal static class StatedText
{
    internal static DocumentValue<T> Read<T>(JsonShape<T> shape, JsonReadContext context)
        where T : notnull
    {
        if (context.Text("text") is not { } text)
        {
            return default;
        }

        var splits = CitedText.Splits(text).ToArray();
        foreach (var split in splits)
        {
            var trial = new JsonReadContext(context.Element, context.Path, new Diagnostics(tracksPaths: false), context.Document);
            if (One(shape, trial, split) is { IsSpecified: true } found && trial.Diagnostics.IsEmpty)
            {
                return found;
            }
        }

        return One(shape, context, Array.Find(splits, one => one.Citation is not null) is { Citation: not null } cited ? cited : splits[0]);
    }

    internal static string? Write<T>(JsonShape<T> shape, DocumentValue<T> value, DocumentContext document)
        where T : notnull
    {
        if (document.Get<TermsAround>() is null || Words<T>(Nodes.Of(shape, document.With(new CitationAround(value.Citation)), value.Value), value.Value) is not { } words || ShortFormWords.Cited(words, value.Citation, document) is not { } text)
        {
            return null;
        }

        var trial = new JsonReadContext(Nodes.Element(JsonValue.Create(text)), "$", new Diagnostics(tracksPaths: false), document.With(new CitationAround(Elsewhere(value.Citation))));
        var back = Read(shape, trial);
        return trial.Diagnostics.IsEmpty && back.Equals(value) && text is not ("unspecified" or "notRead") ? text : null;
    }

    /// <summary>Another citation, for what is around: words in which the value's own is not found come back with this one, and are not written.</summary>
    private static Citation Elsewhere(Citation citation) => Citation.InText(citation.Instrument, $"not {citation.Section}");

    private static DocumentValue<T> One<T>(JsonShape<T> shape, JsonReadContext context, (string Words, string? Citation) split)
        where T : notnull
    {
        if (CitationOf(context, split.Citation) is not { } citation)
        {
            return default;
        }

        var value = shape.Read(new JsonReadContext(Nodes.Element(Plain<T>(split.Words)), context.Path, context.Diagnostics, context.Document.With(new CitationAround(citation))));
        return value is null ? default : DocumentValue.As(value, citation);
    }

    private static Citation? CitationOf(JsonReadContext context, string? text)
    {
        try
        {
            if ((text is null ? context.Document.Get<CitationAround>()?.Citation : CitationText.Read(text, context.Document)) is { } citation)
            {
                return citation;
            }

            context.AddError("It has no citation. Write it in brackets at the end, as in: quarterly (4.1); or \"unspecified\" where the document does not say.");
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            context.AddError(wrong.Message);
        }

        return null;
    }

    /// <summary>The words as JSON: yes and no, numbers and lengths of time are in JSON otherwise than in words.</summary>
    private static JsonValue Plain<T>(string words) =>
        typeof(T) == typeof(bool) && words.ToLowerInvariant() is "yes" or "no" or "true" or "false" ? JsonValue.Create(words.ToLowerInvariant() is "yes" or "true")
        : typeof(T) == typeof(int) && Governance.TermsWords.Seats(words) is { IsClear: true, Value: Governance.SeatCount.Number number } ? JsonValue.Create(number.Seats)
        : typeof(T) == typeof(NodaTime.Duration) && Governance.TermsWords.Length(words) is { IsClear: true } length ? JsonValue.Create(NodaTime.Text.DurationPattern.JsonRoundtrip.Format(length.Value))
        : JsonValue.Create(words)!;

    private static string? Words<T>(JsonNode node, T value) => value is NodaTime.Duration length ? Governance.TermsWords.Write(length) : node.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Number => node.GetValue<int>().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
