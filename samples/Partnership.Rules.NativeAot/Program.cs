using System.Globalization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

// The same program as native code and on the runtime: what it prints must be equal (check.sh).
// Every kind of date: plain, by the base library's type, many at once, refused; answers with their reasons as JSON; what is read back; what is wrong with a file.
var english = UkCalendars.EnglandAndWales;
Console.WriteLine(english.PlusWorkingDays(new LocalDate(2008, 12, 17), 7).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
Console.WriteLine(english.PlusWorkingDays(new DateOnly(2008, 12, 17), 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
Console.WriteLine(english.TryPlusWorkingDays(new LocalDate(2028, 12, 29), 1, out _));

var dates = Enumerable.Range(0, 1000).Select(day => new DateOnly(2026, 1, 1).AddDays(day % 900)).ToArray();
var due = new DateOnly[dates.Length];
english.PlusWorkingDays(dates, 20, due);
Console.WriteLine(due.Sum(day => (long)day.DayNumber).ToString(CultureInfo.InvariantCulture));

foreach (var duty in MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All))
{
    Console.WriteLine(PartnershipJson.Write(duty.Due));
}

foreach (var deadline in Catalogue.StatutoryDeadlines)
{
    Console.WriteLine($"{deadline.Rule.Id}: {DeadlineCalculator.Assess([deadline], TriggerTime.Parse("2026-02-02T10:00"), DeadlineFacts.None, UkCalendars.All)}");
}

var written = PartnershipJson.Of<Group>().Write(Southampton.Board);
var read = PartnershipJson.Of<Group>().Read(written);
Console.WriteLine(PartnershipJson.Of<Group>().Write(read.Value) == written);
Console.WriteLine(string.Join("\n", PartnershipJson.Of<TimeLimit>().Read("""{"amount":"ten","unit":"day"}""").Problems));
Console.WriteLine(PartnershipJson.Of<Group>().ToSchema());
