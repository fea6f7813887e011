using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>What a proclaimed day moves: held against counting every case again on the days that were proclaimed, and timed over a million cases.</summary>
/// <remarks><c>dotnet run -c Release --project tests/Partnership.Rules.Benchmarks -- --moves</c> prints the tables of docs/performance.md and fails when a case differs.</remarks>
internal static class MovedCases
{
    internal const string Argument = "--moves";

    private const int Held = 100_000;
    private const int Timed = 1_000_000;
    private const int Rounds = 15;

    private static readonly (string Name, LocalDate About, CalendarSet Before, CalendarSet After)[] Moves =
    [
        ("the early May holiday of 2020, from 4 to 8 May", new(2020, 5, 1), Each(one => one.WithWorkingDays([new(2020, 5, 8)]).WithNonWorkingDays([Closed(2020, 5, 4)])), UkCalendars.All),
        ("the State Funeral, 19 September 2022", new(2022, 9, 1), Each(one => one.WithWorkingDays([new(2022, 9, 19)])), UkCalendars.All),
        ("the Coronation, 8 May 2023", new(2023, 5, 1), Each(one => one.WithWorkingDays([new(2023, 5, 8)])), UkCalendars.All),
        ("Scotland's holiday of 15 June 2026", new(2026, 6, 1), UkCalendars.All.With(UkCalendars.Scotland.WithWorkingDays([new(2026, 6, 15)])), UkCalendars.All.With(UkCalendars.Scotland.WithWorkingDays([new(2026, 6, 15)]).WithNonWorkingDays([Closed(2026, 6, 15)]))),
    ];

    internal static string Measure()
    {
        var text = new StringBuilder("| move | cases | moved | differ from counting again |\n|---|---|---|---|\n");
        foreach (var (name, about, before, after) in Moves)
        {
            var open = Cases(about, Held);
            var moved = CalendarChange.Moved(before, after, open);
            var differ = Differences(open, moved, before, after);
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {open.Length:#,0} | {moved.Count:#,0} | {differ:#,0} |\n");
            Environment.ExitCode = differ == 0 ? Environment.ExitCode : 1;
        }

        return text.Append(Timing()).ToString();
    }

    /// <summary>Counting every case again, before and after, by the calculators alone.</summary>
    private static int Differences(OpenDeadline[] open, IEnumerable<MovedDeadline> moved, CalendarSet before, CalendarSet after)
    {
        var said = moved.ToDictionary(one => one.Deadline.Key, one => (one.Was, one.Now), StringComparer.Ordinal);
        return open.Count(one =>
        {
            var (was, now) = (Again(one, before), Again(one, after));
            return was == now ? said.ContainsKey(one.Key) : !said.TryGetValue(one.Key, out var line) || line != (was, now);
        });
    }

    private static TriggerTime? Again(OpenDeadline one, CalendarSet calendars)
    {
        if (one.Limit is { } limit)
        {
            return new TriggerTime(limit.Limit.CountFrom(one.Trigger.On, calendars[limit.Calendar!]).On);
        }

        var due = DeadlineCalculator.Assess(one.Versions, one.Trigger, one.Facts, calendars).Due;
        return due.State == FactState.Known ? due.Value : null;
    }

    private static string Timing()
    {
        var text = new StringBuilder("\n| a day is added to England and Wales; a million cases | moved | fastest | median |\n|---|---|---|---|\n");
        var after = UkCalendars.All.With(UkCalendars.EnglandAndWales.WithNonWorkingDays([Closed(2027, 5, 10)]));
        foreach (var (name, wanted) in new (string, Func<OpenDeadline, bool>)[] { ("limits, rolling included", one => one.Limit is not null), ("rules, statutory", one => one.Limit is null), ("both", _ => true) })
        {
            var all = Cases(new LocalDate(2027, 1, 1), Held).Where(wanted).ToArray();
            OpenDeadline[] open = [.. Enumerable.Range(0, Timed).Select(place => all[place % all.Length])];
            var (moved, times) = (0, new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var began = Stopwatch.GetTimestamp();
                moved = CalendarChange.Moved(UkCalendars.All, after, open).Count;
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            times.Sort();
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {moved:#,0} | {times[0]:0} ms | {times[Rounds / 2]:0} ms |\n");
        }

        return text.ToString();
    }

    /// <summary>Cases of every sort, from days within 200 of one.</summary>
    private static OpenDeadline[] Cases(LocalDate about, int count) => [.. Enumerable.Range(0, count).Select(number => Case(number, about.PlusDays((number / 10 % 400) - 200)))];

    private static OpenDeadline Case(int number, LocalDate from)
    {
        var (key, calendar) = (number.ToString(CultureInfo.InvariantCulture), UkCalendars.All.ElementAt(number / 10 % 4).Id);
        var days = (number / 4000) + 1;
        return (number % 10) switch
        {
            0 => new OpenDeadline(key, new TriggerTime(from), Foi, DeadlineFacts.None),
            1 => new OpenDeadline(key, new TriggerTime(from), SubjectAccess, DeadlineFacts.None),
            2 => OpenDeadline.Of(key, from, TimeLimit.WorkingDaysAfter(days), calendar),
            3 => OpenDeadline.Of(key, from, TimeLimit.WorkingDaysBefore(days), calendar),
            4 => OpenDeadline.Of(key, from, TimeLimit.DaysAfter(days), calendar),
            5 => OpenDeadline.Of(key, from, TimeLimit.DaysAfter(days).Rolled(Rolling.Next), calendar),
            6 => OpenDeadline.Of(key, from, TimeLimit.MonthsAfter((days % 12) + 1).Rolled(Rolling.Next), calendar),
            7 => OpenDeadline.Of(key, from, TimeLimit.MonthsAfter((days % 12) + 1).Rolled(Rolling.Previous), calendar),
            8 => OpenDeadline.Of(key, from, TimeLimit.Of((days % 20) + 1, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After), calendar),
            _ => OpenDeadline.Of(key, from, TimeLimit.DaysAfter(days).Rolled(Rolling.Previous), calendar),
        };
    }

    private static readonly Foundation.ValueList<Deadline> Foi = StatuteBook.VersionsOf("R25");
    private static readonly Foundation.ValueList<Deadline> SubjectAccess = StatuteBook.VersionsOf("R28");

    private static CalendarSet Each(Func<HolidayCalendar, HolidayCalendar> change) =>
        new[] { UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland }.Aggregate(UkCalendars.All, (all, part) => all.With(change(part)));

    private static NonWorkingDay Closed(int year, int month, int day) => new(new LocalDate(year, month, day), "A holiday", "a benchmark");
}
