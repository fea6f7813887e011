using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Partnership.Rules.WebApi;

// GET /timetable?group=southampton/board&meeting=2026-04-15   what is due before and after a meeting
// GET /deadline?from=2022-05-30&workingDays=3                 n working days after a day, in England and Wales or by another calendar
// GET /events                                                 the events of a case that start deadlines
// GET /event?code=information-requested&at=2026-07-10          every deadline an event starts, soonest first
// GET /openapi/v1.json                                        what this answers, for machines
var builder = WebApplication.CreateBuilder(args);
var contract = new Contract();
builder.Services.AddOpenApi(options => options.AddOperationTransformer(contract));
builder.Services.AddProblemDetails();
var app = builder.Build();

// An address that there is not, and a verb that it does not take, are told in the same form as a wrong parameter.
app.UseStatusCodePages();
app.MapOpenApi();
var api = app.MapGroup(string.Empty).AddEndpointFilter(contract);

api.MapGet("/timetable", (string? group, string? meeting) =>
{
    var asked = new Asked();
    var chosen = asked.Group("group", group);
    var on = asked.Date("meeting", meeting);
    return asked.Problems.Count > 0 || chosen is null
        ? asked.Refusal()
        : Results.Ok(MeetingTimetable.For(chosen, on, UkCalendars.All).Select(due => new DueDuty(due)));
})
    .WithSummary("What is due before and after a meeting, each duty with its clause.")
    .WithMetadata(new Takes("group", "The group.", "southampton/board", Codes: [.. Catalogue.Groups.Select(one => one.Id.Value)]))
    .WithMetadata(new Takes("meeting", "The day of the meeting.", "2026-04-15", Format: "date"))
    .Produces<DueDuty[]>()
    .ProducesValidationProblem();

api.MapGet("/deadline", (string? from, string? workingDays, string? calendar) =>
{
    var asked = new Asked();
    var trigger = asked.Date("from", from);
    var days = asked.Whole("workingDays", workingDays);
    var by = asked.Calendar("calendar", calendar);
    return asked.Problems.Count > 0 || by is null ? asked.Refusal() : Counted(trigger, days, by);
})
    .WithSummary("A number of working days after a day; past the calendar's data the answer is unknown, and says so.")
    .WithMetadata(new Takes("from", "The day that does not count, from which the days are counted.", "2022-05-30", Format: "date"))
    .WithMetadata(new Takes("workingDays", "The number of working days, 1 to 1,000.", 3, Format: "int32"))
    .WithMetadata(new Takes("calendar", "Whose bank holidays; those of England and Wales if omitted.", "scotland", IsRequired: false, Codes: [.. UkCalendars.All.Select(one => one.Id.Value)]))
    .Produces<CountedDay>()
    .ProducesValidationProblem();

api.MapGet("/events", () => LawEvent.All.Select(one => new KnownEvent(one)))
    .WithSummary("The events of a case that start deadlines.")
    .Produces<KnownEvent[]>();

api.MapGet("/event", (string? code, string? at) =>
{
    var asked = new Asked();
    var on = asked.Event("code", code);
    var when = asked.Time("at", at);
    return asked.Problems.Count > 0 || on is null
        ? asked.Refusal()
        : Results.Ok(EventCalculator.Assess(on, StatuteBook.Deadlines, when, DeadlineFacts.None, UkCalendars.All).Deadlines.Select(one => new EventClock(one)));
})
    .WithSummary("Every deadline an event starts, soonest first; what may only be done from a day has no last one, and what is not known says what to find out.")
    .WithMetadata(new Takes("code", "The event.", "information-requested", Codes: [.. LawEvent.All.Select(one => one.Code)]))
    .WithMetadata(new Takes("at", "The day of the event, or its day and hour where hours are counted.", "2026-07-10"))
    .Produces<EventClock[]>()
    .ProducesValidationProblem();

app.Run();

static IResult Counted(LocalDate trigger, int days, HolidayCalendar calendar)
{
    try
    {
        var counted = TimeLimit.WorkingDaysAfter(days).CountFrom(trigger, calendar);
        return Results.Ok(new CountedDay(counted.On.ToDateOnly(), counted.Provisional, null));
    }
    catch (CalendarCoverageException outside)
    {
        return Results.Ok(new CountedDay(null, false, outside.Message));
    }
}
