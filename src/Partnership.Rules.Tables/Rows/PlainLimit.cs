using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Rows;

/// <summary>One plain limit of a deadline or of one of its stages. A limit with a pause, an amount that the case sets or a condition is none: a join would count it wrongly. An hour of cut-off that an organisation sets moves the start, so it is for the person who fills in the question.</summary>
internal sealed record PlainLimit(Rule Rule, Trigger Trigger, string? Stage, TimeLimit Limit, CalendarId? Calendar)
{
    internal static IEnumerable<PlainLimit> Of(Deadline deadline) =>
        deadline.OnlyIf is not null ? []
        : deadline.Kind is StagedLimits staged ? staged.Stages.SelectMany(stage => Of(deadline.Rule, stage.Trigger, stage.Code, stage.Form))
        : Of(deadline.Rule, deadline.Trigger, null, deadline.Kind);

    private static IEnumerable<PlainLimit> Of(Rule rule, Trigger trigger, string? stage, DeadlineKind kind) =>
        kind is SingleLimit { Amount: null, Pause: null, StartsDaysAfter: 0 } limit ? [new PlainLimit(rule, trigger, stage, limit.Limit, limit.Calendar)] : [];
}
