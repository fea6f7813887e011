using System.Text.Json.Serialization;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Statutes;

/// <summary>A citation in JSON.</summary>
internal sealed record CitationDocument(string Source, string Section, string? Lines, string? Id, string? Link)
{
    internal static CitationDocument Of(Citation citation) =>
        new(citation.Instrument.Key, citation.Section, citation.Lines, citation.Id, citation.Link);
}

/// <summary>A step in JSON.</summary>
internal sealed record StepDocument(string Rule, string Finding, string Says, CitationDocument Citation)
{
    internal static IEnumerable<StepDocument> Of(ValueList<Step> steps) =>
        steps.Select(step => new StepDocument(step.Rule.Id.Value, step.Finding.ToString(), step.Says, CitationDocument.Of(step.Citation)));
}

/// <summary>A question in JSON.</summary>
internal sealed record AskDocument(string Fact, string Question)
{
    internal static IEnumerable<AskDocument> Of(ValueList<Ask> asks) => asks.Select(ask => new AskDocument(ask.Fact, ask.Question));
}

/// <summary>A doubt in JSON.</summary>
internal sealed record FlagDocument(string Code, string Says)
{
    /// <summary>Where the doubt comes from; left out when it is not cited.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CitationDocument? Citation { get; private init; }

    internal static IEnumerable<FlagDocument> Of(ValueList<Flag> flags) =>
        flags.Select(flag => new FlagDocument(flag.Code, flag.Says) { Citation = flag.Because is null ? null : CitationDocument.Of(flag.Because) });
}
