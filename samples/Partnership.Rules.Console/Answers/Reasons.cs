using System.ComponentModel;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>Reasons as every command on groups writes them.</summary>
[Description("Where it is written.")]
internal sealed record ClauseForm(
    [Description("The text, by its key.")] string Source,
    [Description("The section, as the text calls it.")] string Section,
    [Description("The line or lines; null where it is not cited by them.")] string? Lines,
    [Description("The id of the catalogue entry; null where there is none.")] string? Id) : ICited
{
    private Citation? cited;

    Citation? ICited.Cited => cited;

    /// <summary>The citation as for minutes; it is not in the JSON.</summary>
    internal string InWords => cited?.ForMinutes ?? Id ?? Section;

    /// <summary>The place within its text, for a table; it is not in the JSON.</summary>
    internal string Brief => cited is null ? Id ?? Section : Clause.Of(cited);

    internal static ClauseForm Of(Citation citation) => new(citation.Instrument.Key, citation.Section, citation.Lines, citation.Id) { cited = citation };
}

/// <summary>A step: what was found, and where it is written.</summary>
[Description("The reasons, a step each.")]
internal sealed record StepForm(
    [Description("What was found: met, notMet or unknown.")] string Finding,
    [Description("The step in words.")] string Says,
    ClauseForm Because)
{
    internal static StepForm Of(Step step) => new(step.Finding.ToString(), step.Text, ClauseForm.Of(step.Citation));
}

/// <summary>A question still open.</summary>
[Description("The questions whose answers could change it.")]
internal sealed record AskForm(
    [Description("The fact, by its name.")] string Fact,
    [Description("The question that brings it out.")] string Question,
    ClauseForm? Because)
{
    internal static AskForm Of(Question ask) => new(ask.Fact, ask.Text, ask.Citation is null ? null : ClauseForm.Of(ask.Citation));
}

/// <summary>A caveat.</summary>
[Description("Caveats that a person should check.")]
internal sealed record FlagForm(
    [Description("A short code.")] string Code,
    [Description("The caveat in words.")] string Says,
    ClauseForm? Because)
{
    internal static FlagForm Of(Caveat flag) => new(flag.Code, flag.Text, flag.Citation is null ? null : ClauseForm.Of(flag.Citation));
}

/// <summary>An answer with its reasons.</summary>
internal sealed record AnswerForm(
    [Description("The answer; unknown, notApplicable, or unspecified where the document does not say.")] string Answer,
    [Description("The answers by other interpretations, each with its interpretation.")] IEnumerable<string> OtherReadings,
    IEnumerable<StepForm> Findings,
    IEnumerable<FlagForm> Flags,
    IEnumerable<AskForm> StillNeeded)
{
    internal static AnswerForm Of<T>(Determination<T> told, Func<T, string> words) => new(
        told.Answer.IsKnown ? words(told.Value) : Silent(told),
        told.Alternatives.Select(one => $"{words(one.Value)} ({one.Interpretation})"),
        told.Steps.Select(StepForm.Of),
        told.Caveats.Select(FlagForm.Of),
        told.StillNeeded.Select(AskForm.Of));

    private static string Silent(Determination told) =>
        told.State == FactState.NotApplicable ? told.Caveats.Any(flag => flag.Code == "unspecified") ? "unspecified" : "notApplicable" : "unknown";
}
