using System.ComponentModel;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Something that starts deadlines.</summary>
internal sealed record EventDocument(
    [property: Codes(ClosedSets.Events)][property: Description("The code to enter it by.")] string Code,
    [property: Description("What happens, in words.")] string Words,
    [property: Description("Whether hours are counted from it, so that the time of day is needed.")] bool NeedsTime,
    [property: Codes(ClosedSets.Groups)][property: Description("The group whose own terms count from it; null for an event of the law.")] string? Group,
    [property: Description("The rules whose deadlines it starts.")] IReadOnlyList<string> Starts)
{
    internal static EventDocument Of(KnownEvent one) => new(one.Code, one.Words, one.NeedsTime, one.Group?.Id.Value, [.. one.Clocks.Select(KnownRules.NameOf).Distinct()]);
}

/// <summary>What happened, to be entered.</summary>
internal sealed record MatterRequest(
    [property: Form(FormAttribute.Key)][property: Description("The council's own reference: letters, digits and hyphens; never a name.")] string Key,
    [property: Form(FormAttribute.Team)][property: Description("The team that keeps it.")] string Team,
    [property: Form(FormAttribute.Date)][property: Description("The day on which it happened.")] string On,
    [property: Codes(ClosedSets.Events)][property: Description("The code of what happened; or else name one rule.")] string? Event = null,
    [property: Description("The one rule, where no event is named, such as R25.")] string? Rule = null,
    [property: Form(FormAttribute.Time)][property: Description("The time of day in London, where hours are counted.")] string? At = null,
    [property: Description("What is known with it, by the names of the questions.")] Dictionary<string, string>? Facts = null,
    [property: Description("Why it is entered. Never a name.")] string? Why = null);

/// <summary>A matter and its deadlines.</summary>
internal sealed record MatterDocument(
    [property: Form(FormAttribute.Key)][property: Description("The council's own reference.")] string Key,
    [property: Form(FormAttribute.Team)][property: Description("The team that keeps it.")] string Team,
    [property: Codes(ClosedSets.Events)][property: Description("The code of what happened; null where one rule was named.")] string? Event,
    [property: Description("The one rule; null where an event was named.")] string? Rule,
    [property: Form(FormAttribute.Date)][property: Description("The day on which it happened.")] string On,
    [property: Form(FormAttribute.Time)][property: Description("The time of day in London; null where none was entered.")] string? At,
    [property: Description("The number of changes so far.")] int Version,
    [property: Description("The deadlines, soonest first.")] IReadOnlyList<DutyDocument> Duties,
    [property: Description("The facts that could change a date.")] IReadOnlyList<QuestionDocument> StillNeeded)
{
    internal static MatterDocument Of(Matter matter, MatterAnswer answer) => new(
        matter.Key, matter.Team, matter.Event, matter.Rule, Texts.Iso(matter.On)!, Texts.Iso(matter.At), matter.Version,
        [.. matter.Duties.OrderBy(duty => duty.DueOn is null).ThenBy(duty => duty.DueOn).ThenBy(duty => duty.Id).Select(DutyDocument.Of)],
        [.. answer.StillNeeded.Select(QuestionDocument.Of)]);
}

/// <summary>A clock and its date. A date that is null is not known, or there is none: the state says which.</summary>
internal sealed record DutyDocument(
    [property: Description("The number of the deadline in the register.")] long Id,
    [property: Description("The rule, such as R25.")] string Rule,
    [property: Description("The stage of a rule with stages; null for none.")] string? Stage,
    [property: Description("The rule in words.")] string Title,
    [property: Description("The clause.")] string Clause,
    [property: Description("Who must act; null when the rule binds no one in particular.")] string? Who,
    [property: Codes(ClosedSets.States)][property: Description("What is known of the date.")] string State,
    [property: Form(FormAttribute.Date)][property: Description("The last day; null where there is none or it is not known.")] string? DueOn,
    [property: Form(FormAttribute.Time)][property: Description("The time of day on the last day in London; null where the whole day counts.")] string? DueAt,
    [property: Form(FormAttribute.Date)][property: Description("The first day, for a clock that only opens.")] string? OpensOn,
    [property: Form(FormAttribute.Date)][property: Description("The day on which it was done; null while it runs.")] string? DoneOn)
{
    internal static DutyDocument Of(Duty duty) => new(
        duty.Id, duty.Rule, duty.Stage.Length > 0 ? duty.Stage : null, duty.Title, duty.Clause, duty.Who, duty.State,
        Texts.Iso(duty.DueOn), Texts.Iso(duty.DueAt), Texts.Iso(duty.OpensOn), Texts.Iso(duty.DoneOn));
}

/// <summary>A fact that could change an answer and is not known.</summary>
internal sealed record QuestionDocument(
    [property: Description("The name of the fact.")] string Fact,
    [property: Description("The question.")] string Question,
    [property: Description("The clause that makes it matter; null where none is named.")] string? Clause)
{
    internal static QuestionDocument Of(Question one) => new(one.Fact, one.Text, one.Citation?.ToString());
}
