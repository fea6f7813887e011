using System.ComponentModel;
using Partnership.Rules.DutyRegister.Matters;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>One deadline, with its reasons.</summary>
internal sealed record ClockDocument(
    [property: Description("The rule, such as R25.")] string Rule,
    [property: Description("The rule in words.")] string Title,
    [property: Description("The clause.")] string Clause,
    [property: Codes(ClosedSets.States)][property: Description("What is known of the date.")] string State,
    [property: Form(FormAttribute.Date)][property: Description("The last day; null where there is none or it is not known.")] string? DueOn,
    [property: Form(FormAttribute.Time)][property: Description("The time of day on the last day in London; null where the whole day counts.")] string? DueAt,
    [property: Form(FormAttribute.Date)][property: Description("The first day, for a clock that only opens.")] string? OpensOn,
    [property: Description("The answer in words.")] string AnswerInWords,
    [property: Description("The steps that lead to it.")] IReadOnlyList<StepDocument> Steps,
    [property: Description("The dates of other interpretations.")] IReadOnlyList<OtherDateDocument> Others,
    [property: Description("The facts that could change the answer.")] IReadOnlyList<QuestionDocument> StillNeeded,
    [property: Description("What to check before relying on it.")] IReadOnlyList<string> Caveats)
{
    internal static ClockDocument Of(ClockAnswer given) => new(
        given.Rule, given.Title, given.Clock.Rule.Citation.ToString(), DateWriter.StateOf(given),
        Texts.Iso(DateWriter.Due(given)?.On), Texts.Iso(DateWriter.Due(given)?.At), Texts.Iso(DateWriter.Opens(given)),
        Words.Of(DateWriter.StateOf(given), DateWriter.Due(given)?.On, DateWriter.Due(given)?.At, DateWriter.Opens(given)),
        [.. given.Shown.Steps.Select(step => new StepDocument(step.Text, step.Finding.ToString(), step.Citation.ToString()))],
        [.. given.Shown.Alternatives.Select(other => new OtherDateDocument(Texts.Iso(other.Value.On)!, Texts.Iso(other.Value.At), other.Interpretation))],
        [.. given.Shown.StillNeeded.Select(QuestionDocument.Of)],
        [.. given.Shown.Caveats.Select(one => one.Text)]);
}

/// <summary>A step of an answer.</summary>
internal sealed record StepDocument(
    [property: Description("What was found.")] string Text,
    [property: Codes(ClosedSets.Findings)][property: Description("Whether it holds.")] string Finding,
    [property: Description("The clause.")] string Clause);

/// <summary>The date of another interpretation.</summary>
internal sealed record OtherDateDocument(
    [property: Form(FormAttribute.Date)][property: Description("The day.")] string On,
    [property: Form(FormAttribute.Time)][property: Description("The time of day in London; null where the whole day counts.")] string? At,
    [property: Description("The interpretation, in words.")] string Interpretation);
