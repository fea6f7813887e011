using NodaTime;
using PackageTests;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tables;
using Partnership.Rules.Testing;
using Partnership.Rules.Time;

// The package for tests: an assertion that holds, and one that fails and names the clause.
var papers = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All)[2];
Console.WriteLine(papers.ShouldBeOn(new LocalDate(2021, 8, 27)).Because("SOT-TOR-007").WithoutCaveats());
try
{
    papers.ShouldBeOn(new LocalDate(2021, 8, 28));
    return 1;
}
catch (Exception failed) when (failed.Message.Contains("SOT-TOR-007", StringComparison.Ordinal))
{
    Console.WriteLine("a wrong day fails, and the failure names the clause");
}

Console.WriteLine(WorkingDayTables.Of(FixedCalendar.Weekdays, []).Count > 0 ? "tables are made of a calendar for tests" : "no tables");

// What an editor shows of each package: each public type, nothing that is not public, and examples.
var faults = new[] { typeof(TimeLimit), typeof(PartnershipJson), typeof(ICalendarFile), typeof(PlanReader), typeof(WorkingDayTables), typeof(FixedCalendar) }
    .SelectMany(type => EditorText.Faults(type.Assembly, args[0]))
    .ToArray();
Console.WriteLine(faults.Length == 0 ? "editors are shown what is public" : string.Join('\n', faults.Take(20)));
return faults.Length == 0 ? 0 : 1;
