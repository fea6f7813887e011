using System.ComponentModel;
using System.Text.Json.Serialization;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Statutes;

/// <summary>The JSON form of what an event starts.</summary>
internal sealed record EventDocument(
    [Description("The event, by its code.")] string Event,
    [Description("When it happened.")] string At,
    [Description("Every deadline it starts, soonest first; those that only open come after those with a last day, and those without a day last.")] IEnumerable<EventClockDocument> Clocks,
    [Description("Deadlines that follow from something which comes after the event.")] IEnumerable<LaterClockDocument> Then,
    [Description("Deadlines of the event that were not in force on the day.")] IEnumerable<LaterClockDocument> NotInForce,
    [Description("The facts that could change an answer, each asked for once.")] IEnumerable<AskDocument> StillNeeded)
{
    [Description("Deadlines that run only if a further fact holds, which was not given. None of them is due; each has the day that it would have.")]
    public required IEnumerable<PossibleClockDocument> Possible { get; init; }

    internal static EventDocument Of(EventResult result, Func<EventDeadline, RuleDocument> document) => new(
        result.On.Code,
        result.At.ToString(),
        result.Deadlines.Select(one => EventClockDocument.Of(one, document(one))),
        result.Then.Select(one => LaterClockDocument.Of(one, result.On)),
        result.NotInForce.Select(one => LaterClockDocument.Of(one, result.On)),
        AskDocument.Of(result.StillNeeded))
    {
        Possible = [.. result.Possible.Select(one => PossibleClockDocument.Of(one, document(one)))],
    };
}

/// <summary>A deadline that an event starts.</summary>
internal sealed record EventClockDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("What the rule says, in short.")] string Title,
    [Description("Who must act; null when the rule names no one.")] string? Who,
    [Description("The date, with the time for a limit of hours; null when the rule sets none or it is not known.")] string? Due,
    [Description("The first day on which the thing may be done; null for a rule that says by when.")] string? NotBefore,
    [Description("The dates by other interpretations.")] IEnumerable<AlternativeDocument> Alternatives,
    IEnumerable<FlagDocument> Flags,
    IEnumerable<StepDocument> Because,
    IEnumerable<AskDocument> StillNeeded)
{
    [Description("Its row in the law table.")]
    public required string Row { get; init; }

    [Description("The stage whose time runs; null for a rule without stages.")]
    public string? Stage { get; private init; }

    [Description("Whether the rule sets a date at all: known, none or unknown.")]
    public required string State { get; init; }

    [Description("With --on: the working days elapsed by then; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysElapsed { get; private init; }

    [Description("With --on: the working days left after then; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysLeft { get; private init; }

    internal static EventClockDocument Of(EventDeadline one, RuleDocument rule) => new(
        rule.Rule, one.Deadline.Rule.Title, one.Who, rule.Due, rule.NotBefore, rule.Alternatives, rule.Flags, rule.Because, rule.StillNeeded)
    {
        Row = one.Deadline.Row,
        Stage = one.Answer.Stage?.Code,
        State = rule.State,
        WorkingDaysElapsed = rule.WorkingDaysElapsed,
        WorkingDaysLeft = rule.WorkingDaysLeft,
    };
}

/// <summary>A deadline that runs only if something further is so.</summary>
internal sealed record PossibleClockDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("Its row in the law table.")] string Row,
    [Description("What the rule says, in short.")] string Title,
    [Description("The stage whose time would run; null for a rule without stages.")] string? Stage,
    [Description("The facts that must be given for it to run, each with --param.")] IEnumerable<ConditionOfClock> OnlyIf,
    [Description("The date that it would have, with the time for a limit of hours; null when that is not known.")] string? WouldBeDue,
    [Description("The first day on which the thing could be done; null for a rule that says by when.")] string? WouldOpen)
{
    internal static PossibleClockDocument Of(EventDeadline one, RuleDocument rule) => new(
        rule.Rule, one.Deadline.Row, one.Deadline.Rule.Title, one.Answer.Stage?.Code, ConditionOfClock.Of(one.Start), rule.Due, rule.NotBefore);
}

/// <summary>A fact on which it depends whether a deadline runs.</summary>
internal sealed record ConditionOfClock(
    [Description("The name of the fact.")] string Fact,
    [Description("The value by which the deadline runs; null for any day.")] string? Value,
    [Description("The question that brings it out.")] string Question)
{
    internal static IEnumerable<ConditionOfClock> Of(EventStart start)
    {
        if (start.Choice is { } choice)
        {
            yield return new ConditionOfClock(choice.Name, start.Option, choice.Question);
        }

        if (start.OnlyIf is { } further)
        {
            yield return new ConditionOfClock(further.Name, further.Options.Count > 0 ? further.Options[0] : null, further.Question);
        }
    }
}

/// <summary>A deadline that is named and not answered.</summary>
internal sealed record LaterClockDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("Its row in the law table.")] string Row,
    [Description("What the rule says, in short.")] string Title,
    [Description("The event from which its time runs, in words.")] string From,
    [Description("Its range, in words.")] string InForce)
{
    /// <summary>Its time runs from the other event that starts it; where there is none, from what the rule itself says.</summary>
    internal static LaterClockDocument Of(Deadline one, LawEvent after) =>
        new(one.Rule.Id.Value, one.Row, one.Rule.Title, one.StartedBy.FirstOrDefault(start => start.Role == EventRole.Starts && start.On != after)?.On.Words ?? one.Trigger.Words, Ranges.Iso(one.Rule.InForce));
}

/// <summary>An event in the list of them.</summary>
internal sealed record ListedEvent(
    [Description("Its code.")] string Event,
    [Description("The event in words.")] string Words,
    [Description("True when the time of day is needed.")] bool NeedsTime,
    [Description("The rows of the law table that it starts.")] IEnumerable<string> Starts,
    [Description("The rows of the law table that follow later.")] IEnumerable<string> Then);
