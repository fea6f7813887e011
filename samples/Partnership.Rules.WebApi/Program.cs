using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Partnership.Rules.WebApi;

// GET /timetable?group=southampton/board&meeting=2026-04-15   what is due round a meeting
// GET /deadline?from=2022-05-30&workingDays=3                 n working days after a day in England and Wales
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
    .WithSummary("What is due round a meeting, each duty with its clause.")
    .Produces<DueDuty[]>()
    .ProducesValidationProblem();

app.MapGet("/deadline", (string? from, string? workingDays) =>
{
    var asked = new Asked();
    var trigger = asked.Date("from", from);
    var days = asked.Whole("workingDays", workingDays);
    return asked.Problems.Count > 0 ? asked.Refusal() : Counted(trigger, days);
})
    .WithSummary("So many working days after a day in England and Wales; past the calendar's data the answer is unknown, and says so.")
    .Produces<Deadline>()
    .ProducesValidationProblem();

app.Run();

static IResult Counted(LocalDate trigger, int days)
{
    try
    {
        return Results.Ok(new Deadline(TimeLimit.WorkingDaysAfter(days).CountFrom(trigger, UkCalendars.EnglandAndWales).On.ToDateOnly(), null));
    }
    catch (CalendarCoverageException outside)
    {
        return Results.Ok(new Deadline(null, outside.Message));
    }
}
