using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes.Clocks.Forms;

/// <summary>The forms that count a limit from the trigger.</summary>
internal static class LimitForms
{
    internal static JsonShape<DeadlineInterpretation> Reading { get; } = new ObjectShape<DeadlineInterpretation>("clock-reading", "One reading of a limit.", declare =>
    {
        var code = declare.Needs("code", "Its code, by which the caller chooses it.", Plain.Words, one => one.Code);
        var words = declare.Needs("words", "The reading in words.", Plain.Words, one => one.Words);
        var limit = declare.Needs("limit", "The limit by that reading.", TimeJson.TimeLimit, one => one.Limit);
        var easter = declare.Or("leavesOutEasterSaturday", "True when the Saturday of Easter is left out with the rest of the Easter break.", Plain.Truth, one => one.LeavesOutEasterSaturday, ordinary: false);
        return taken => new DeadlineInterpretation(code(taken), words(taken), limit(taken)) { LeavesOutEasterSaturday = easter(taken) };
    });

    private static JsonShape<Alternative<TimeLimit>> OtherReading { get; } = new ObjectShape<Alternative<TimeLimit>>("alternative-limit", "The limit of another reading.", declare =>
    {
        var value = declare.Needs("value", "The limit by that reading.", TimeJson.TimeLimit, one => one.Value);
        var reading = declare.Needs("reading", "The reading.", Plain.Text, one => one.Reading);
        return taken => new Alternative<TimeLimit>(value(taken), reading(taken));
    });

    internal static Case<DeadlineKind> Limit { get; } = Case.Of<DeadlineKind, SingleLimit>("limit", "A limit from a trigger, with the dates that other readings give.", declare =>
    {
        var limit = declare.Needs("limit", "The limit by the reading taken.", TimeJson.TimeLimit, one => one.Limit);
        var calendar = declare.May("calendar", "The calendar by which it counts or rolls; left out when none can matter.", TimeJson.CalendarName, one => one.Calendar);
        var others = declare.List("otherReadings", "The limits by other readings.", OtherReading, one => one.OtherReadings);
        var amount = declare.May("amount", "How many units, where that is for the caller to say.", ParameterShape.Parameter, one => one.Amount);
        var starts = declare.List("otherStarts", "Further events: the time runs from the latest of the trigger and those given.", ParameterShape.Parameter, one => one.OtherStarts);
        var pause = declare.May("pause", "Days that do not count; every day counts when left out.", ClockShape.Pause, one => one.Pause);
        var after = declare.Or("startsDaysAfter", "How many days after the trigger the count begins; 0 for the trigger itself.", Plain.Number, one => one.StartsDaysAfter, 0);
        return taken => new SingleLimit(limit(taken), calendar(taken))
        {
            OtherReadings = others(taken),
            Amount = amount(taken),
            OtherStarts = starts(taken),
            Pause = pause(taken),
            StartsDaysAfter = after(taken),
        };
    });

    internal static Case<DeadlineKind> Readings { get; } = Case.Of<DeadlineKind, SeveralInterpretations>("readings", "A limit with several readings, of which the caller chooses one.", declare =>
    {
        var calendar = declare.Needs("calendar", "The calendar by which the readings count.", TimeJson.CalendarName, one => one.Calendar);
        var readings = declare.Needs("readings", "The readings, the one taken by default first.", new ListShape<DeadlineInterpretation>(Reading) { Least = 2 }, one => one.Readings);
        return taken => new SeveralInterpretations(calendar(taken), [.. readings(taken)]);
    });

    internal static Case<DeadlineKind> Range { get; } = Case.Of<DeadlineKind, LimitRange>("range", "A range of days: not before one, not after the other.", declare =>
    {
        var shortest = declare.Needs("shortest", "The earliest end.", TimeJson.TimeLimit, one => one.Shortest);
        var longest = declare.Needs("longest", "The latest end.", TimeJson.TimeLimit, one => one.Longest);
        return taken => new LimitRange(shortest(taken), longest(taken));
    });

    internal static Case<DeadlineKind> Window { get; } = Case.Of<DeadlineKind, EventWindow>("window", "Whether an event falls in a window that opens with the trigger.", declare =>
    {
        var limit = declare.Needs("limit", "How long it stays open; the last day is inside.", TimeJson.TimeLimit, one => one.Limit);
        var anchor = declare.May("anchor", "What the trigger is, where texts differ.", ParameterShape.Parameter, one => one.Anchor);
        var happening = declare.Needs("happening", "The event that may fall in it.", ParameterShape.Parameter, one => one.Happening);
        return taken => new EventWindow(limit(taken), anchor(taken), happening(taken));
    });

    internal static Case<DeadlineKind> Hours { get; } = Case.Of<DeadlineKind, RunningHours>("hours", "Running hours from a moment, with whole days left out.", declare =>
    {
        var limit = declare.Needs("limit", "The hours.", ClockShape.HourLimit, one => one.Limit);
        var calendar = declare.Needs("calendar", "The bank holidays.", TimeJson.CalendarName, one => one.Calendar);
        return taken => new RunningHours(limit(taken), calendar(taken));
    });
}
