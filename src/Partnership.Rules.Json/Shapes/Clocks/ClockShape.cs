using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes.Clocks;

/// <summary>A statutory clock, and the days, hours and pauses it counts with.</summary>
internal static class ClockShape
{
    internal static JsonShape<AnnualDate> AnnualDate { get; } = new TextShape<AnnualDate>("a day of the year in the form 03-31", text => AnnualDatePattern.Iso.Parse(text).GetValueOrThrow(), AnnualDatePattern.Iso.Format) { Pattern = @"^\d{2}-\d{2}$" };

    internal static JsonShape<HourLimit> HourLimit { get; } = new ObjectShape<HourLimit>("hour-limit", "So many running hours, with whole days left out.", declare =>
    {
        var hours = declare.Needs("hours", "How many hours.", new NumberShape(1, 10_000), one => one.Hours);
        var leftOut = declare.May("leftOut", "The days whose hours do not run; Sundays and holidays when left out.", Plain.Code(HoursLeftOut.All), one => one.LeftOut == HoursLeftOut.SundaysAndHolidays ? null : one.LeftOut);
        return taken => Time.HourLimit.OfHours(hours(taken)).LeavingOut(leftOut(taken) ?? HoursLeftOut.SundaysAndHolidays);
    });

    internal static JsonShape<EventStart> Start { get; } = new ObjectShape<EventStart>("event-start", "That an event starts a clock, or leads to it.", declare =>
    {
        var on = declare.Needs("on", "The event, by its code.", Plain.Code(LawEvent.All), one => one.On);
        var stage = declare.May("stage", "The stage whose time runs; left out for a rule without stages.", Plain.Words, one => one.Stage);
        var role = declare.Needs("role", "Whether the event starts the clock, or leads to it.", Plain.Code(EventRole.All), one => one.Role);
        var choice = declare.May("choice", "A choice on which it hangs whether the clock belongs to the event at all.", ParameterShape.Parameter, one => one.Choice);
        var option = declare.May("option", "The option of the choice under which it does.", Plain.Words, one => one.Option);
        return taken => When(new EventStart(on(taken), stage(taken), role(taken)), choice(taken), option(taken));
    });

    internal static JsonShape<DeadlinePause> Pause { get; } = new ObjectShape<DeadlinePause>("clock-pause", "Days that do not count, from one event to another, both included.", declare =>
    {
        var from = declare.Needs("from", "The first day that does not count.", ParameterShape.Parameter, one => one.From);
        var to = declare.Needs("to", "The last day that does not count.", ParameterShape.Parameter, one => one.To);
        var effect = declare.Needs("effect", "What the pause does to the limit.", Plain.Code(PauseEffect.All), one => one.Effect);
        var within = declare.May("endsWithin", "By when it must end, counted from its first day; left out when no text says.", TimeJson.TimeLimit, one => one.EndsWithin);
        var late = declare.May("whenLate", "What follows when it ends later, as a doubt to show.", ReasonsJson.Flag, one => one.WhenLate);
        return taken => Of(effect(taken), from(taken), to(taken)) with { EndsWithin = within(taken), WhenLate = late(taken) };
    });

    internal static Func<Taken, Deadline> Declare(Declaration<Deadline> declare)
    {
        var row = declare.Needs("row", "The row of the law table, such as R19; a name people may use in place of the id.", Plain.Words, one => one.Row);
        var rule = declare.Needs("rule", "The rule, with its citations and the range in which it is in force.", ReasonsJson.Rule, one => one.Rule);
        var trigger = declare.Needs("trigger", "The event from which the time runs.", GovernanceJson.Trigger, one => one.Trigger);
        var form = declare.Needs("form", "The form of the clock.", ClockFormShape.Form, one => one.Kind);
        var notes = declare.List("notes", "Doubts that go with every answer.", ReasonsJson.Flag, one => one.Caveats);
        var who = declare.May("who", "Who must act, in words; left out when the rule binds nobody in particular.", Plain.Text, one => one.Who);
        var to = declare.List("to", "To whom the thing is sent, in words.", Plain.Text, one => one.To);
        var onlyIf = declare.May("onlyIf", "A choice of yes or no on which it hangs whether the rule applies at all.", ParameterShape.Parameter, one => one.OnlyIf);
        var day = declare.MayBe("triggerDay", "The one day of the year on which the trigger can fall; any when left out.", AnnualDate, one => one.TriggerDay);
        var starts = declare.List("startedBy", "The events that start the clock, or lead to it.", Start, one => one.StartedBy);
        var elsewhere = declare.May("elsewhere", "Where the rule stands on a day that this version does not cover.", ReasonsJson.Flag, one => one.Elsewhere);
        var writing = declare.Or("needsWriting", "True when the rule asks for writing.", Plain.Truth, one => one.NeedsWriting, ordinary: false);
        return taken => new Deadline(row(taken), rule(taken), trigger(taken), form(taken))
        {
            Caveats = notes(taken),
            Who = who(taken),
            To = to(taken),
            OnlyIf = onlyIf(taken),
            TriggerDay = day(taken),
            Elsewhere = elsewhere(taken),
            StartedBy = starts(taken),
            NeedsWriting = writing(taken),
        };
    }

    private static EventStart When(EventStart start, DeadlineParameter? choice, string? option) => (choice, option) switch
    {
        ({ } given, { } taken) => start.When(given, taken),
        (null, null) => start,
        _ => throw new FormatException("A choice needs its option, and an option its choice: give 'choice' and 'option', or neither."),
    };

    private static DeadlinePause Of(PauseEffect effect, DeadlineParameter from, DeadlineParameter to) =>
        effect == PauseEffect.LaterEnd ? DeadlinePause.OfDays(from, to) : DeadlinePause.OfWorkingDays(from, to);
}
