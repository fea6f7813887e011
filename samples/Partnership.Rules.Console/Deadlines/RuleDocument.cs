using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Statutes;

/// <summary>The JSON form of a built-in rule's answer.</summary>
internal sealed record RuleDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("The event from which the time runs.")] string Trigger,
    [Description("The date, with the time for a limit of hours; null when the rule sets none or it is not known.")] string? Due,
    [Description("The dates by other interpretations.")] IEnumerable<AlternativeDocument> Alternatives,
    IEnumerable<FlagDocument> Flags,
    IEnumerable<StepDocument> Because,
    IEnumerable<AskDocument> StillNeeded)
{
    private static readonly Caveat OwnStart = new("start-as-read", "We counted the time from the event named in the reason. Where the terms do not say from when, the grievance command gives each interpretation.");
    private static readonly Caveat NoDate = new("no-date", "The rule sets no date from an event: it is a test, a definition, a figure, a checklist or a recurring duty.");

    /// <summary>The title of the rule; it is not in the JSON.</summary>
    internal string? Title { get; init; }

    /// <summary>The rule as people read it: its title, and its row where it has one.</summary>
    internal string Heading => Row is null ? Title ?? Rule : $"{Title ?? Rule} ({Row})";

    [Description("Its row in the law table; null when it has none.")]
    public string? Row { get; private init; }

    [Description("Whether the rule sets a date at all: known, none or unknown.")]
    public required string State { get; init; }

    [Description("The finding of a test: met, notMet or unknown; omitted when the rule is not a test.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Finding { get; private init; }

    [Description("The first day on which the thing may be done; omitted for a rule that says by when.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NotBefore { get; private init; }

    [Description("With --on: the working days elapsed by then, by the calendar of the rule; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysElapsed { get; init; }

    [Description("With --on: the working days left after then; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysLeft { get; init; }

    [Description("With --done-on: whether it was done in time; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Done { get; init; }

    [Description("With --done-on: whether it was done in time by other interpretations, where they differ; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<DoneAlternative>? DoneOtherwise { get; private init; }

    internal static RuleDocument Of(string rule, TriggerTime trigger, DeadlineResult answer) => new(
        answer.Deadline?.Rule.Id.Value ?? rule,
        trigger.ToString(),
        answer.Due.Answer.IsKnown ? answer.Due.Value.ToString() : null,
        (answer.NotBefore ?? answer.Due).Alternatives.Select(one => new AlternativeDocument(one.Value.ToString(), one.Interpretation)),
        FlagDocument.Of(answer.Due.Caveats),
        StepDocument.Of(answer.Due.Steps),
        AskDocument.Of(answer.Due.StillNeeded))
    {
        Row = answer.Deadline?.Row,
        State = answer.Due.State switch { FactState.Known => "known", FactState.NotApplicable => "none", _ => "unknown" },
        Finding = answer.Test?.ToString(),
        NotBefore = answer.NotBefore?.Value.ToString(),
    };

    /// <summary>The same document with whether the thing was done in time, by each interpretation, and what is asked before that is known.</summary>
    internal RuleDocument With(Determination<DoneStatus> judged) => this with
    {
        Done = judged.Answer.IsKnown ? judged.Value.Code : "unknown",
        DoneOtherwise = judged.Alternatives.Count == 0 ? null : judged.Alternatives.Select(one => new DoneAlternative(one.Value.Code, one.Interpretation)),
        StillNeeded = [.. StillNeeded.UnionBy(AskDocument.Of(judged.StillNeeded), ask => ask.Fact)],
    };

    internal static RuleDocument OfDeadline(Deadline deadline, TriggerTime trigger, Determination<LocalDate> due) => new(
        deadline.Rule.Id.Value,
        trigger.ToString(),
        due.Answer.IsKnown ? Dates.Iso(due.Value) : null,
        due.Alternatives.Select(one => new AlternativeDocument(Dates.Iso(one.Value), one.Interpretation)),
        FlagDocument.Of(deadline.Trigger == Rules.Governance.Trigger.Meeting ? due.Caveats : [.. due.Caveats, OwnStart]),
        StepDocument.Of(due.Steps),
        AskDocument.Of(due.StillNeeded))
    {
        State = due.Answer.IsKnown ? "known" : "unknown",
        Title = deadline.Rule.Title,
    };

    /// <summary>A rule that sets no date: said to be so where it is in force, and not known where it is not.</summary>
    internal static RuleDocument WithoutClock(ShippedRule shipped, TriggerTime trigger)
    {
        var inForce = shipped.Rule.InForce.Covers(trigger.On);
        return new RuleDocument(
            shipped.Rule.Id.Value,
            trigger.ToString(),
            null,
            [],
            FlagDocument.Of([inForce ? NoDate : NotInForce(shipped.Rule, trigger), .. shipped.Notes]),
            [new StepDocument(shipped.Rule.Id.Value, (inForce ? Reasons.Finding.Unknown : Reasons.Finding.NotMet).ToString(), inForce ? shipped.Rule.Title : $"In force {shipped.Rule.InForce}", CitationDocument.Of(shipped.Rule.Citation))],
            [])
        {
            Row = shipped.Row,
            Title = shipped.Rule.Title,
            State = inForce ? "none" : "unknown",
        };
    }

    private static Caveat NotInForce(Rule rule, TriggerTime trigger) =>
        new("not-in-force", $"The rule is in force {rule.InForce}. It does not apply on {Dates.Plain(trigger.On)}. Check the law of that day.");
}

/// <summary>A date by another interpretation.</summary>
internal sealed record AlternativeDocument(
    [Description("The date, with the time for a limit of hours.")] string Due,
    [Description("The interpretation.")] string Reading);

/// <summary>Whether a thing was done in time by another interpretation.</summary>
internal sealed record DoneAlternative(
    [Description("In time, late or too early: in-time, late, too-early.")] string Done,
    [Description("The interpretation.")] string Reading);
