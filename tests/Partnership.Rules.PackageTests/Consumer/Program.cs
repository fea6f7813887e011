using NetStandardConsumer;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;

foreach (var due in MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All))
{
    Console.WriteLine($"{due.On:uuuu-MM-dd} {due.Duty.Rule.Id} {due.Because.Id}");
}

Console.WriteLine(LegacyCaller.MinutesOut());
