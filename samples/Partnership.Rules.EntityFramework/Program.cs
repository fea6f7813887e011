using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.EntityFramework;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

// Keeps the duties of a year of meetings, and asks the database which of them are overdue.
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using var book = new DutyBook(connection);
book.Database.EnsureCreated();

var year = MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All);
if (!year.Answer.IsKnown)
{
    Console.WriteLine($"No meetings are proposed: {string.Join(" ", year.StillNeeded.Select(question => question.Text))}");
    return;
}

book.Duties.AddRange(year.Value.SelectMany(meeting => meeting.Select(due => new DutyRow
{
    Group = meeting.Group.Id,
    Rule = due.Duty.Rule.Id,
    What = due.Duty.What,
    DueOn = due.On,
    DoneOn = meeting.Meeting < new LocalDate(2026, 2, 1) ? due.On : null,
})));

// What an event of a case starts is kept in the same book: a day by which, or a day from which.
var request = EventCalculator.Assess(LawEvent.InformationRequested, StatuteBook.Deadlines, new TriggerTime(new LocalDate(2026, 3, 5)), DeadlineFacts.None, UkCalendars.All);
var penalty = EventCalculator.Assess(LawEvent.FixedPenaltyGiven, StatuteBook.Deadlines, new TriggerTime(new LocalDate(2026, 4, 1)), DeadlineFacts.None, UkCalendars.All);
book.Duties.AddRange(new[] { request, penalty }.SelectMany(started => started.Deadlines.Select(one => new DutyRow
{
    Event = started.On.Code,
    Rule = one.Deadline.Rule.Id,
    What = one.Deadline.Rule.Title,
    DueOn = one.Answer.Due.Answer.IsKnown ? one.Answer.Due.Value.On : null,
    NotBefore = one.Answer.NotBefore?.Value.On,
})));
book.SaveChanges();
book.ChangeTracker.Clear();

// The caller names the day: neither the library nor the query reads a clock.
var today = new LocalDate(2026, 4, 8);
var overdue = book.Duties.Where(duty => duty.DoneOn == null && duty.DueOn < today).OrderBy(duty => duty.DueOn).ThenBy(duty => duty.Id);
Console.WriteLine($"{book.Duties.Count()} duties kept; overdue on {today:d MMMM uuuu}:");
foreach (var duty in overdue)
{
    Console.WriteLine($"  {duty.DueOn:uuuu-MM-dd} {duty.Rule} {duty.What}");
}

Console.WriteLine(overdue.ToQueryString());

Console.WriteLine("Started by events:");
foreach (var duty in book.Duties.Where(duty => duty.Event != null).OrderBy(duty => duty.Id))
{
    Console.WriteLine($"  {(duty.DueOn is { } by ? $"by {by:uuuu-MM-dd}" : $"not before {duty.NotBefore:uuuu-MM-dd}")} {duty.Rule} ({duty.Event})");
}
