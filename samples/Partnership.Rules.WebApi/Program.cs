using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Partnership.Rules.WebApi;

// GET /timetable?group=southampton/board&meeting=2026-04-15   what is due round a meeting
// GET /deadline?from=2022-05-30&workingDays=3                 n working days after a day in England and Wales
// GET /events                                                 the events of a case that start deadlines
// GET /event?code=information-requested&at=2026-07-10          every deadline an event starts, soonest first
// GET /openapi/v1.json                                        what this answers, for machines
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
var app = builder.Build();
app.MapOpenApi();

app.MapGet("/timetable", (string? group, string? meeting) =>
{
    var asked = new Asked();
    var chosen = asked.Group("group", group);
    var on = asked.Date("meeting", meeting);
    return asked.Problems.Count > 0 || chosen is null
        ? asked.Refusal()
        : Results.Ok(MeetingTimetable.For(chosen, on, UkCalendars.All).Select(due => new DueDuty(due)));
})
    .WithSummary("What is due before and after a meeting, each duty with its clause.")
    .Produces<DueDuty[]>()
    .ProducesValidationProblem();

app.MapGet("/deadline", (string? from, string? workingDays) =>
{
    var asked = new Asked();
    var trigger = asked.Date("from", from);
    var days = asked.Whole("workingDays", workingDays);
    return asked.Problems.Count > 0 ? asked.Refusal() : Counted(trigger, days);
})
    .WithSummary("A number of working days after a day in England and Wales; past the calendar's data the answer is unknown, and says so.")
    .Produces<CountedDay>()
    .ProducesValidationProblem();

app.MapGet("/events", () => LawEvent.All.Select(one => new KnownEvent(one)))
    .WithSummary("The events of a case that start deadlines.")
    .Produces<KnownEvent[]>();

app.MapGet("/event", (string? code, string? at) =>
{
    var asked = new Asked();
    var on = asked.Event("code", code);
    var when = asked.Time("at", at);
    return asked.Problems.Count > 0 || on is null
        ? asked.Refusal()
        : Results.Ok(EventCalculator.Assess(on, StatuteBook.Deadlines, when, DeadlineFacts.None, UkCalendars.All).Deadlines.Select(one => new EventClock(one)));
})
    .WithSummary("Every deadline an event starts, soonest first; what may only be done from a day has no last one, and what is not known says what to find out.")
    .Produces<EventClock[]>()
    .ProducesValidationProblem();

app.Run();

static IResult Counted(LocalDate trigger, int days)
{
    try
    {
        return Results.Ok(new CountedDay(TimeLimit.WorkingDaysAfter(days).CountFrom(trigger, UkCalendars.EnglandAndWales).On.ToDateOnly(), null));
    }
    catch (CalendarCoverageException outside)
    {
        return Results.Ok(new CountedDay(null, outside.Message));
    }
}
