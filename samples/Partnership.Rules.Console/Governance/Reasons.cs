using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>Reasons as every command on groups writes them.</summary>
internal sealed record ClauseForm(string Source, string Section, string? Lines, string? Id)
{
    internal static ClauseForm Of(Citation citation) => new(citation.Instrument.Key, citation.Section, citation.Lines, citation.Id);
}

/// <summary>A step: what was found, and where it is written.</summary>
internal sealed record StepForm(string Finding, string Says, ClauseForm Because)
{
    internal static StepForm Of(Step step) => new(step.Finding.ToString(), step.Says, ClauseForm.Of(step.Citation));
}

/// <summary>A question still open.</summary>
internal sealed record AskForm(string Fact, string Question, ClauseForm? Because)
{
    internal static AskForm Of(Ask ask) => new(ask.Fact, ask.Question, ask.Because is null ? null : ClauseForm.Of(ask.Because));
}

/// <summary>A doubt or warning.</summary>
internal sealed record FlagForm(string Code, string Says, ClauseForm? Because)
{
    internal static FlagForm Of(Flag flag) => new(flag.Code, flag.Says, flag.Because is null ? null : ClauseForm.Of(flag.Because));
}

/// <summary>An answer with its reasons.</summary>
internal sealed record AnswerForm(string Answer, IEnumerable<string> OtherReadings, IEnumerable<StepForm> Findings, IEnumerable<FlagForm> Flags, IEnumerable<AskForm> StillNeeded)
{
    internal static AnswerForm Of<T>(Determination<T> told, Func<T, string> words) => new(
        told.Answer.IsKnown ? words(told.Value) : Silent(told),
        told.Alternatives.Select(one => $"{words(one.Value)} ({one.Reading})"),
        told.Steps.Select(StepForm.Of),
        told.Flags.Select(FlagForm.Of),
        told.StillNeeded.Select(AskForm.Of));

    private static string Silent(Determination told) =>
        told.State == FactState.NotApplicable ? told.Flags.Any(flag => flag.Code == "unspecified") ? "unspecified" : "notApplicable" : "unknown";
}
