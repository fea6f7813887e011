using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using PublicHoliday;

namespace Partnership.Rules.Benchmarks;

/// <summary>The n-th working day after each of 1,024 dates, by every way there is, in one run: ours, the loops that most programs have, two peers, and two bare reads as the bound. Nanoseconds a date.</summary>
public class AddWorkingDays
{
    private const int Dates = 1024;
    private readonly HolidayCalendar calendar = UkCalendars.EnglandAndWales;
    private readonly PlainLoop loop = new(UkCalendars.EnglandAndWales);
    private readonly DateOnlyLoop dateOnlyLoop = new(UkCalendars.EnglandAndWales);
    private readonly Bound bound = new(UkCalendars.EnglandAndWales);
    private readonly UKBankHoliday publicHoliday = new();
    private readonly QLNet.UnitedKingdom quantLib = new();
    private readonly LocalDate[] dates = Enumerable.Range(0, Dates).Select(i => new LocalDate(2010, 1, 1).PlusDays(i * 5)).ToArray();
    private readonly LocalDate[] results = new LocalDate[Dates];
    private readonly DateOnly[] dateOnlyResults = new DateOnly[Dates];
    private DateOnly[] dateOnly = [];
    private DateTime[] dateTimes = [];
    private QLNet.Date[] quantLibDates = [];

    [Params(1, 5, 20, 250)]
    public int N { get; set; }

    /// <summary>Makes the dates of each type, and lets the compiler reach its last tier before anything is measured; it waits for a pause to do so.</summary>
    [GlobalSetup]
    public void ReachTheLastTier()
    {
        dateOnly = Array.ConvertAll(dates, date => date.ToDateOnly());
        dateTimes = Array.ConvertAll(dates, date => date.ToDateTimeUnspecified());
        quantLibDates = Array.ConvertAll(dateTimes, date => new QLNet.Date(date));
        for (var pause = 0; pause < 5; pause++)
        {
            for (var round = 0; round < 200; round++)
            {
                (_, _, _, _) = (Table(), TableDateOnly(), TableTry(), TwoReads());
                Bulk();
                BulkDateOnly();
            }

            Thread.Sleep(200);
        }
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int TwoReads() => Sum(dateOnly, date => bound.Plus(date.DayNumber, N));

    [Benchmark(OperationsPerInvoke = Dates)]
    public int Table()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += calendar.PlusWorkingDays(date, N).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int TableTry()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += calendar.TryPlusWorkingDays(date, N, out var result) ? result.Day : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int TableDateOnly()
    {
        var sum = 0;
        foreach (var date in dateOnly)
        {
            sum += calendar.PlusWorkingDays(date, N).DayNumber & 1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public void Bulk() => calendar.PlusWorkingDays(dates, N, results);

    [Benchmark(OperationsPerInvoke = Dates)]
    public void BulkDateOnly() => calendar.PlusWorkingDays(dateOnly, N, dateOnlyResults);

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public int LoopDateOnly() => Sum(dateOnly, date => dateOnlyLoop.Plus(date, N).DayNumber & 1);

    [Benchmark(OperationsPerInvoke = Dates)]
    public int LoopLocalDate() => Sum(dates, date => loop.Plus(date, N).Day);

    [Benchmark(OperationsPerInvoke = Dates)]
    public int PublicHolidayPackage() => Sum(dateTimes, date =>
    {
        for (var left = N; left > 0; left--)
        {
            date = publicHoliday.NextWorkingDay(date.AddDays(1));
        }

        return date.Day;
    });

    [Benchmark(OperationsPerInvoke = Dates)]
    public int QuantLibPackage() => Sum(quantLibDates, date => quantLib.advance(date, N, QLNet.TimeUnit.Days).Day);

    private static int Sum<T>(T[] dates, Func<T, int> answer)
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += answer(date);
        }

        return sum;
    }
}
