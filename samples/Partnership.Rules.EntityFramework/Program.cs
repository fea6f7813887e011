using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.EntityFramework;
using Partnership.Rules.Profiles;

// Keeps the duties of a year of meetings, and asks the database which of them are overdue.
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using var book = new DutyBook(connection);
book.Database.EnsureCreated();

var year = MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All).Value;
book.Duties.AddRange(year.SelectMany(meeting => meeting.Select(due => new DutyRow
{
    Group = meeting.Group.Id,
    Rule = due.Duty.Rule.Id,
    What = due.Duty.What,
    DueOn = due.On,
    DoneOn = meeting.Meeting < new LocalDate(2026, 2, 1) ? due.On : null,
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
