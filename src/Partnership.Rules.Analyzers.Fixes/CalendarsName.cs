using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Analyzers.Fixes;

/// <summary>How a fix names the calendars of the United Kingdom: by their short name where it means them, and in full elsewhere.</summary>
internal static class CalendarsName
{
    private const string Short = "UkCalendars";
    private const string Whole = "Partnership.Rules.Profiles.UkCalendars";

    internal static async Task<string> In(Document document, SyntaxNode place, CancellationToken cancel)
    {
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        return model?.LookupSymbols(place.SpanStart, name: Short) is { Length: 1 } meant && meant[0].ToDisplayString() == Whole ? Short : $"global::{Whole}";
    }
}
