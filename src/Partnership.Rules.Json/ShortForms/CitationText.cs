using System.Text.RegularExpressions;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>A citation as text: the section, before it the key of a text other than the partnership's own, and after it the lines and the id.</summary>
/// <remarks>Worked example: <c>constitution: 9, lines 80-81 (BAR-025)</c>.</remarks>
internal static class CitationText
{
    private static readonly Regex Lines = new(@"^(?<section>.+), lines? (?<lines>\S+) \((?<id>[^()]+)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    /// <summary>True of a citation that ends with its lines and its id, as no words of a document do.</summary>
    internal static bool HasLines(string text) => Lines.IsMatch(text);

    internal static Citation Read(string text, DocumentContext document)
    {
        var (instrument, place) = InstrumentOf(text.Trim(), document);
        var lines = Lines.Match(place);
        return lines.Success
            ? Citation.InDocument(instrument, lines.Groups["section"].Value, lines.Groups["lines"].Value, lines.Groups["id"].Value)
            : Citation.InText(instrument, place);
    }

    internal static string? Write(Citation citation, DocumentContext document)
    {
        if (citation.AsAt is not null || citation.IsProposed)
        {
            return null;
        }

        var own = document.Get<CouncilPartnership>()?.Document == citation.Instrument;
        var place = citation.Lines is null ? citation.Section : $"{citation.Section}, lines {citation.Lines} ({citation.Id})";
        return own ? place : $"{citation.Instrument.Key}: {place}";
    }

    private static (Instrument Instrument, string Place) InstrumentOf(string text, DocumentContext document)
    {
        foreach (var source in document.Get<Listed<Instrument>>()?.Items ?? Foundation.ValueList<Instrument>.Empty)
        {
            if (text.StartsWith($"{source.Key}: ", StringComparison.Ordinal))
            {
                return (source, text.Substring(source.Key.Length + 2).Trim());
            }
        }

        return (document.Get<CouncilPartnership>()?.Document ?? throw new FormatException("A citation as text needs the partnership's own document."), text);
    }
}
