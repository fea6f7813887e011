using System.ComponentModel;
using System.Text.Json.Serialization;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Statutes;

/// <summary>A citation in JSON.</summary>
[Description("Where it is written.")]
internal sealed record CitationDocument(
    [Description("The text, by its key.")] string Source,
    [Description("The section, as the text calls it.")] string Section,
    [Description("The line or lines; null where it is not cited by them.")] string? Lines,
    [Description("The id of the catalogue entry; null where there is none.")] string? Id,
    [Description("Where it can be read, a statute as it was on the day; null where no address is known.")] string? Link) : ICited
{
    private Citation? cited;

    Citation? ICited.Cited => cited;

    /// <summary>The citation as for minutes; it is not in the JSON.</summary>
    internal string InWords => cited?.ForMinutes ?? $"{Title}, {Section}";

    /// <summary>The text by its title, for people; it is not in the JSON.</summary>
    internal string Title { get; private init; } = Source;

    internal static CitationDocument Of(Citation citation) =>
        new(citation.Instrument.Key, citation.Section, citation.Lines, citation.Id, citation.Link) { Title = citation.Instrument.Title, cited = citation };
}

/// <summary>A step in JSON.</summary>
[Description("The reasons, a step each.")]
internal sealed record StepDocument(
    [Description("The rule that the step applies, by its id.")] string Rule,
    [Description("What was found: met, notMet or unknown.")] string Finding,
    [Description("The step in words.")] string Says,
    CitationDocument Citation)
{
    [Description("With --checked: the day on which we last checked the text; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CheckedOn { get; init; }

    internal static IEnumerable<StepDocument> Of(ValueList<Step> steps) =>
        steps.Select(step => new StepDocument(step.Rule.Id.Value, step.Finding.ToString(), step.Text, CitationDocument.Of(step.Citation)));
}

/// <summary>A question in JSON.</summary>
[Description("The questions whose answers could change it.")]
internal sealed record AskDocument(
    [Description("The fact, by its name.")] string Fact,
    [Description("The question that brings it out.")] string Question)
{
    internal static IEnumerable<AskDocument> Of(ValueList<Question> asks) => asks.Select(ask => new AskDocument(ask.Fact, ask.Text));
}

/// <summary>A caveat in JSON.</summary>
[Description("Caveats that a person should check.")]
internal sealed record FlagDocument(
    [Description("A short code.")] string Code,
    [Description("The caveat in words.")] string Says)
{
    [Description("Where the caveat comes from; omitted when it is not cited.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CitationDocument? Citation { get; private init; }

    internal static IEnumerable<FlagDocument> Of(ValueList<Caveat> flags) =>
        flags.Select(flag => new FlagDocument(flag.Code, flag.Text) { Citation = flag.Citation is null ? null : CitationDocument.Of(flag.Citation) });
}
