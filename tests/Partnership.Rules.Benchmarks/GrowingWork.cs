using System.Globalization;
using System.Text;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tables;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>Something to do, of any size: how it is called, what its size counts, the smaller size, and the action of a size.</summary>
internal sealed record GrowingWork(string Name, string Unit, int Few, Func<int, Action> Of)
{
    private static readonly HolidayCalendar Calendar = UkCalendars.EnglandAndWales;
    private static readonly LocalDate Start = new(2010, 1, 4);

    internal static IEnumerable<GrowingWork> All() => [.. Dates(), .. Calendars(), .. Calculators(), .. Readers()];

    private static IEnumerable<GrowingWork> Dates()
    {
        yield return new("add working days, a thousand times", "days", 30, count => Thousand(() => Calendar.PlusWorkingDays(Start, count).Day));
        yield return new("count working days between two dates, a thousand times", "days", 90, days =>
        {
            var end = Start.PlusDays(days);
            return Thousand(() => Calendar.WorkingDaysBetween(Start, end));
        });
        yield return new("a limit of working days, a thousand times", "days", 30, count => Count(TimeLimit.WorkingDaysAfter(count)));
        yield return new("a limit of days outside breaks, a thousand times", "days", 30, count => Count(TimeLimit.Of(count, TimeUnit.Days, Counting.DaysOutsideBreaks, Direction.After)));
        yield return new("a limit of months, rolled, a thousand times", "months", 3, count => Count(TimeLimit.MonthsAfter(count).Rolled(Rolling.Next)));
        yield return new("the days that a limit passed over", "days", 30, count =>
        {
            var limit = TimeLimit.WorkingDaysAfter(count);
            var counted = limit.CountFrom(Start, Calendar);
            return () => limit.SkippedBetween(Start, counted, Calendar);
        });
    }

    private static IEnumerable<GrowingWork> Calendars()
    {
        yield return new("build a calendar", "years", 10, years => () => HolidayCalendar.Create(Calendar.Id, new DateInterval(new LocalDate(1950, 1, 1), new LocalDate(1950 + years, 12, 31)), Calendar.NonWorkingDays, Calendar.DataOn));
        yield return new("export the tables of a calendar", "years", 2, years =>
        {
            var calendar = HolidayCalendar.Create(Calendar.Id, new DateInterval(new LocalDate(1995, 1, 1), new LocalDate(1995 + years, 12, 31)), Calendar.NonWorkingDays, Calendar.DataOn);
            return () => _ = WorkingDayTables.Of(CalendarSet.Of(calendar), []).Where(table => table.Name != "pr_month").Sum(table => table.Rows.Count());
        });
        yield return new("which open deadlines a new holiday moves", "deadlines", 1_000, count =>
        {
            var after = UkCalendars.All.With(Calendar.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2026, 6, 11), "one-off", "a proclamation")]));
            OpenDeadline[] open = [.. Enumerable.Range(0, count).Select(id => OpenDeadline.Of($"{id}", new LocalDate(2026, 1, 5).PlusDays(id % 300), TimeLimit.WorkingDaysAfter(20), Calendar.Id))];
            return () => CalendarChange.Moved(UkCalendars.All, after, open);
        });
    }

    private static IEnumerable<GrowingWork> Calculators()
    {
        yield return new("put members into their seats", "members", 30, count => () => Roster.Of(Southampton.Board, Members(count)));
        yield return new("a board with its reasons", "members", 30, count =>
        {
            var roster = Roster.Of(Southampton.Board, Members(count));
            return () => CompositionCalculator.Assess(Southampton.Board, roster, new LocalDate(2026, 3, 11));
        });
        yield return new("totals of a plan by strand", "actions", 500, count => With(count, plan => () => PlanCalculator.TotalsByStrand(plan)));
        yield return new("what changed between two plans", "actions", 500, count => With(count, plan => () => PlanComparison.Between(plan, plan)));
        yield return new("follow the references of a plan", "actions", 500, count => With(count, plan => () => PlanReferences.Of(plan)));
    }

    private static IEnumerable<GrowingWork> Readers()
    {
        yield return new("read a plan from CSV", "rows", 500, rows => Reading(rows, plans => plans.Csv()));
        yield return new("read a plan from Word", "rows", 500, rows => Reading(rows, plans => plans.Word()));
        yield return new("read a plan from Excel", "rows", 500, rows => Reading(rows, plans => plans.Excel()));
        yield return new("read the list of bank holidays", "days", 200, days =>
        {
            var json = BankHolidays(days);
            return () => GovUkBankHolidays.Read(json);
        });
        yield return new("check a file of terms", "groups", 50, groups =>
        {
            var file = TermsLimits.Groups(groups);
            return () => TermsCheck.Of(file);
        });
        yield return new("read lines of facts", "lines", 1_000, lines =>
        {
            var (reader, line) = (new FactLineReader(), """{ "ages": { "aIs16OrOver": true } }"""u8.ToArray());
            return () =>
            {
                for (var read = 0; read < lines; read++)
                {
                    reader.Read(line);
                }
            };
        });
    }

    private static Action Count(TimeLimit limit) => Thousand(() => limit.CountFrom(Start, Calendar).On.Day);

    /// <summary>A thousand times over, so that what is measured is longer than the measuring. The sum is looked at, so that nothing is left out as unused.</summary>
    private static Action Thousand(Func<int> count) => () =>
    {
        var sum = 0;
        for (var done = 0; done < 1_000; done++)
        {
            sum += count();
        }

        GC.KeepAlive(sum);
    };

    private static Action With(int actions, Func<ActionPlans.ActionPlan, Action> action)
    {
        var rows = Enumerable.Range(1, actions).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row},Train all staff who meet the public,Police; Health,March 2026,See {((row - 1) / 2) + 1}.,Green"));
        return action(PlanReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend("Ref,Action,Lead,By when,Update,RAG"))))).Plan);
    }

    private static Action Reading(int rows, Func<ReadPlans, int> read)
    {
        var plans = new ReadPlans { Rows = rows };
        plans.Make();
        return () => read(plans);
    }

    private static Appointment[] Members(int count) => [.. Enumerable.Range(0, count).Select(place => new Appointment(
        $"m{place}", Fact.Known(PartialDate.Parse("2024-01-01")), Fact<PartialDate>.NotApplicable, Southampton.Board.Membership.Categories[place % 22].Code))];

    private static string BankHolidays(int days)
    {
        var events = string.Join(',', Enumerable.Range(0, days).Select(day => $$"""{"title":"Holiday","date":"{{Iso(new LocalDate(2000, 1, 3).PlusDays(day * 7))}}","notes":"","bunting":true}"""));
        return $$$"""{"england-and-wales":{"division":"england-and-wales","events":[{{{events}}}]}}""";
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
