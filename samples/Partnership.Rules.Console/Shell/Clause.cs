using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Shell;

/// <summary>A citation in few words, for tables: the line or lines of the document, and the catalogue id.</summary>
internal static class Clause
{
    internal static string Of(Citation citation) => citation.Lines is null ? citation.Pinpoint : $"{(citation.Lines.Contains('-') ? "lines" : "line")} {citation.Lines}, {citation.Id}";

    /// <summary>The same under the name of one text: a citation of another text names it.</summary>
    internal static string Within(Citation citation, string text) => citation.Instrument.Title == text ? Of(citation) : $"{citation.Instrument.Title}, {Of(citation)}";
}
