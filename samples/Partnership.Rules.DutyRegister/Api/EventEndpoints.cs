using System.Text.Json.Nodes;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>What can happen, and one clock asked without entering anything.</summary>
internal static class EventEndpoints
{
    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/events", () => LawEvent.All.Select(one => new EventDocument(one.Code, one.Words, one.NeedsTime, [.. StatuteBook.StartedBy(one).Select(clock => clock.Row).Distinct()])))
            .WithName("ListEvents").WithSummary("Everything that starts a clock.").Produces<EventDocument[]>();
        api.MapGet("/clocks/{rule}", ClockAsync).WithMetadata(new Takes("on", "at", "fact"))
            .WithName("AskClock").WithSummary("One deadline: the determination with its steps, its other interpretations and what is still needed. Facts go as fact.name=value.").Produces<JsonObject>();
    }

    private static async Task<IResult> ClockAsync(string rule, string? on, string? at, HttpContext http, Register register, RegisterCalendars calendars, CancellationToken stop)
    {
        var known = await calendars.NowAsync(register, stop);
        var facts = FactsText.Of(http.Request.Query.Where(one => one.Key.StartsWith("fact.", StringComparison.Ordinal)).Select(one => KeyValuePair.Create(one.Key[5..], one.Value.ToString())));
        var answer = MatterQuestion.Ask(null, rule, new TriggerTime(Texts.Date("on", on), Texts.Time("at", at)), facts, known.Set);
        return answer.Clocks is [var clock, ..]
            ? Results.Text(PartnershipJson.Write(clock.Shown), "application/json")
            : throw new RefusedException("on", $"The rule is not in force on that day: {string.Join("; ", answer.NotInForce.Select(one => one.Rule.InForce.ToString()))}.");
    }
}
