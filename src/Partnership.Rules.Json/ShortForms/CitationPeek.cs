using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>Looks at the citation of an object before the object is read, so that it serves the parts. A problem with it is reported later, where it is read.</summary>
internal static class CitationPeek
{
    internal static DocumentContext Within(JsonReadContext citation, DocumentContext document)
    {
        var trial = new Diagnostics(tracksPaths: false);
        var found = document.Get<TermsAround>()!.Shapes.Of<Citation>().Read(new JsonReadContext(citation.Element, string.Empty, trial, document));
        return trial.IsEmpty && found is not null ? document.With(new CitationAround(found)) : document;
    }
}
