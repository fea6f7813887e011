using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes.Clocks.Forms;

/// <summary>The forms that ask for enough of something, and the form that has several others in it.</summary>
internal static class CountForms
{
    internal static JsonShape<DeadlineStage> Stage { get; } = new ObjectShape<DeadlineStage>("clock-stage", "One stage of a rule that has several.", declare =>
    {
        var code = declare.Needs("code", "Its code, by which the caller chooses it.", Plain.Words, one => one.Code);
        var trigger = declare.Needs("trigger", "The event from which its time runs.", GovernanceJson.Trigger, one => one.Trigger);
        var form = declare.Needs("form", "Its form.", new LateShape<DeadlineKind>(() => ClockFormShape.Form), one => one.Form);
        return taken => new DeadlineStage(code(taken), trigger(taken), form(taken));
    });

    internal static Case<DeadlineKind> Count { get; } = Case.Of<DeadlineKind, CountThreshold>("count", "Enough of something: a count against a threshold. There is no date.", declare =>
    {
        var count = declare.Needs("count", "How many there are.", ParameterShape.Parameter, one => one.Count);
        var threshold = declare.Needs("threshold", "How many are enough.", ParameterShape.Parameter, one => one.Threshold);
        return taken => new CountThreshold(count(taken), threshold(taken));
    });

    internal static Case<DeadlineKind> Events { get; } = Case.Of<DeadlineKind, EventThreshold>("events", "Enough events in the months up to the trigger. There is no date.", declare =>
    {
        var events = declare.Needs("events", "The days of the events.", ParameterShape.Parameter, one => one.Events);
        var threshold = declare.Needs("threshold", "How many are enough.", ParameterShape.Parameter, one => one.Threshold);
        var months = declare.Needs("months", "How many months back they count.", ParameterShape.Parameter, one => one.Months);
        return taken => new EventThreshold(events(taken), threshold(taken), months(taken));
    });

    internal static Case<DeadlineKind> Stages { get; } = Case.Of<DeadlineKind, StagedLimits>("stages", "Several stages under one rule, each with an event and a form of its own.", declare =>
    {
        var choice = declare.Needs("choice", "The choice between them; its options are the codes of the stages.", ParameterShape.Parameter, one => one.Choice);
        var stages = declare.Needs("stages", "The stages, in the order of the options.", new ListShape<DeadlineStage>(Stage) { Least = 1 }, one => one.Stages);
        return taken => new StagedLimits(choice(taken), [.. stages(taken)]);
    });
}
