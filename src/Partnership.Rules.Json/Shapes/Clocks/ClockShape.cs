using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes.Clocks;

/// <summary>A statutory clock, and the days, hours and pauses it counts with.</summary>
internal static class ClockShape
{
    internal static JsonShape<AnnualDate> AnnualDate { get; } = new TextShape<AnnualDate>("a day of the year in the form 03-31", text => AnnualDatePattern.Iso.Parse(text).GetValueOrThrow(), AnnualDatePattern.Iso.Format) { Pattern = @"^\d{2}-\d{2}$" };

    internal static JsonShape<HourLimit> HourLimit { get; } = new ObjectShape<HourLimit>("hour-limit", "So many running hours, with whole Sundays and holidays left out.", declare =>
    {
        var hours = declare.Needs("hours", "How many hours.", new NumberShape(1, 10_000), one => one.Hours);
        return taken => Time.HourLimit.OfHours(hours(taken));
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
        return taken => new Deadline(row(taken), rule(taken), trigger(taken), form(taken))
        {
            Caveats = notes(taken),
            Who = who(taken),
            To = to(taken),
            OnlyIf = onlyIf(taken),
            TriggerDay = day(taken),
        };
    }

    private static DeadlinePause Of(PauseEffect effect, DeadlineParameter from, DeadlineParameter to) =>
        effect == PauseEffect.LaterEnd ? DeadlinePause.OfDays(from, to) : DeadlinePause.OfWorkingDays(from, to);
}
