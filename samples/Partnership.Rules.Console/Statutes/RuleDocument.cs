using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Statutes;

/// <summary>The JSON form of a shipped rule's answer.</summary>
internal sealed record RuleDocument(
    string Rule, string Trigger, string? Due, IEnumerable<AlternativeDocument> Alternatives, IEnumerable<FlagDocument> Flags, IEnumerable<StepDocument> Because, IEnumerable<AskDocument> StillNeeded)
{
    private static readonly Flag NoDate = new("no-date", "The rule sets no date: it is a test, a definition or a checklist.");

    public string? Row { get; private init; }

    /// <summary>Whether the rule sets a date at all: known, none or unknown.</summary>
    public required string State { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Finding { get; private init; }

    internal static RuleDocument Of(string rule, Moment trigger, ClockAnswer answer) => new(
        answer.Clock?.Rule.Id.Value ?? rule,
        trigger.ToString(),
        answer.Due.Answer.IsKnown ? answer.Due.Value.ToString() : null,
        answer.Due.Alternatives.Select(one => new AlternativeDocument(one.Value.ToString(), one.Reading)),
        FlagDocument.Of(answer.Due.Flags),
        StepDocument.Of(answer.Due.Steps),
        AskDocument.Of(answer.Due.StillNeeded))
    {
        Row = answer.Clock?.Row,
        State = answer.Due.State switch { FactState.Known => "known", FactState.NotApplicable => "none", _ => "unknown" },
        Finding = answer.Test?.ToString(),
    };

    internal static RuleDocument OfDuty(Duty duty, Moment trigger, Determination<LocalDate> due) => new(
        duty.Rule.Id.Value,
        trigger.ToString(),
        due.Answer.IsKnown ? Dates.Iso(due.Value) : null,
        due.Alternatives.Select(one => new AlternativeDocument(Dates.Iso(one.Value), one.Reading)),
        FlagDocument.Of(due.Flags),
        StepDocument.Of(due.Steps),
        AskDocument.Of(due.StillNeeded))
    {
        State = due.Answer.IsKnown ? "known" : "unknown",
    };

    internal static RuleDocument WithoutClock(ShippedRule shipped, Moment trigger) => new(
        shipped.Rule.Id.Value,
        trigger.ToString(),
        null,
        [],
        FlagDocument.Of([NoDate]),
        [new StepDocument(shipped.Rule.Id.Value, "unknown", shipped.Rule.Title, CitationDocument.Of(shipped.Rule.Citation))],
        [])
    {
        Row = shipped.Row,
        State = "none",
    };
}

/// <summary>A date by another reading.</summary>
internal sealed record AlternativeDocument(string Due, string Reading);
