using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>What can happen, and one deadline asked without entering anything.</summary>
internal static class EventEndpoints
{
    private const string Facts = "fact.";

    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/events", () => KnownEvent.All.Select(EventDocument.Of))
            .WithName("ListEvents").WithSummary("Everything that starts a deadline: events of the law, and those of the built-in terms.").Produces<EventDocument[]>();
        api.MapGet("/clocks/{**rule}", ClockAsync)
            .WithMetadata(
                new Takes("rule", "The rule: a row of the law table such as R25, or the id of a rule such as southampton/board/papers-in.", IsRequired: true, Example: "R25"),
                new Takes("on", "The day of the event that starts the deadline.", IsRequired: true, Form: FormAttribute.Of(FormAttribute.Date)),
                new Takes("at", "The time of day in London, where hours are counted.", Form: FormAttribute.Of(FormAttribute.Time)),
                new Takes("fact.*", "A fact by the name of its question: fact.name=value, as often as there are facts."))
            .WithName("AskClock").WithSummary("One deadline, with its steps, the dates of other interpretations and what is still needed.").Produces<ClockDocument>();
    }

    private static async Task<ClockDocument> ClockAsync(string rule, string? on, string? at, HttpContext http, Register register, RegisterCalendars calendars, CancellationToken stop)
    {
        var known = await calendars.NowAsync(register, stop);
        var facts = FactsText.Of(http.Request.Query.Where(one => one.Key.StartsWith(Facts, StringComparison.Ordinal)).Select(one => KeyValuePair.Create(one.Key[Facts.Length..], one.Value.ToString())));
        var answer = MatterQuestion.Ask(null, rule, new TriggerTime(Texts.Date("on", on), Texts.Time("at", at)), facts, known.Set);
        return answer.Clocks is [var clock, ..]
            ? ClockDocument.Of(clock)
            : throw new RefusedException("on", $"The rule is not in force on that day: {string.Join("; ", answer.NotInForce.Select(one => one.Rule.InForce.ToString()))}.");
    }
}
