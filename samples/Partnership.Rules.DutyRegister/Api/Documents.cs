using System.ComponentModel;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Something that starts clocks.</summary>
internal sealed record EventDocument(
    [property: Description("The code to enter it by.")] string Code,
    [property: Description("What happens, in words.")] string Words,
    [property: Description("Whether hours are counted from it, so that the time of day is needed.")] bool NeedsTime,
    [property: Description("The rules whose clocks it starts.")] IReadOnlyList<string> Starts);

/// <summary>What happened, to be entered.</summary>
internal sealed record MatterRequest(
    [property: Description("The council's own reference; never a name.")] string Key,
    [property: Description("The team that keeps it.")] string Team,
    [property: Description("The code of what happened; or else name one rule.")] string? Event,
    [property: Description("The one rule, where no event is named.")] string? Rule,
    [property: Description("The day on which it happened, such as 2026-04-15.")] string On,
    [property: Description("The time of day in London, as 10:00, where hours are counted.")] string? At,
    [property: Description("The other facts known, by the names of the questions.")] Dictionary<string, string>? Facts,
    [property: Description("Why it is entered.")] string? Why);

/// <summary>A matter and its clocks.</summary>
internal sealed record MatterDocument(string Key, string Team, string? Event, string? Rule, string On, string? At, int Version, IReadOnlyList<DutyDocument> Duties, IReadOnlyList<QuestionDocument> StillNeeded)
{
    internal static MatterDocument Of(Matter matter, MatterAnswer answer) => new(
        matter.Key, matter.Team, matter.Event, matter.Rule, Texts.Iso(matter.On)!, Texts.Iso(matter.At), matter.Version,
        [.. matter.Duties.OrderBy(duty => duty.DueOn is null).ThenBy(duty => duty.DueOn).ThenBy(duty => duty.Id).Select(DutyDocument.Of)],
        [.. answer.StillNeeded.Select(ask => new QuestionDocument(ask.Fact, ask.Text, ask.Citation?.ToString()))]);
}

/// <summary>A clock and where it stands. A date that is null is not known, or there is none: the state says which.</summary>
internal sealed record DutyDocument(long Id, string Rule, string? Stage, string Title, string Clause, string? Who, string State, string? DueOn, string? DueAt, string? OpensOn, string? DoneOn)
{
    internal static DutyDocument Of(Duty duty) => new(
        duty.Id, duty.Rule, duty.Stage.Length > 0 ? duty.Stage : null, duty.Title, duty.Clause, duty.Who, duty.State,
        Texts.Iso(duty.DueOn), Texts.Iso(duty.DueAt), Texts.Iso(duty.OpensOn), Texts.Iso(duty.DoneOn));
}

/// <summary>What could change an answer and is not known.</summary>
internal sealed record QuestionDocument(string Fact, string Question, string? Because);
