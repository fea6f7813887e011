using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

Console.WriteLine(TimeLimit.WorkingDaysAfter(3).CountFrom(new LocalDate(2022, 5, 30), UkCalendars.EnglandAndWales).On);
