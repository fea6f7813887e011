using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>A million dates, 20 working days on: by the loop, by the bulk form, and by the bulk form on two threads of the caller's. Nanoseconds a date.</summary>
public class BulkThreads
{
    private const int Dates = 1_000_000;
    private const int Count = 20;
    private readonly HolidayCalendar calendar = UkCalendars.EnglandAndWales;
    private readonly PlainLoop loop = new(UkCalendars.EnglandAndWales);
    private readonly LocalDate[] dates = Enumerable.Range(0, Dates).Select(i => new LocalDate(2000, 1, 1).PlusDays(i % 9000)).ToArray();
    private readonly LocalDate[] results = new LocalDate[Dates];

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public void Loop()
    {
        for (var i = 0; i < dates.Length; i++)
        {
            results[i] = loop.Plus(dates[i], Count);
        }
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public void OneThread() => calendar.PlusWorkingDays(dates, Count, results);

    [Benchmark(OperationsPerInvoke = Dates)]
    public void TwoThreads() => Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, half =>
        calendar.PlusWorkingDays(dates.AsSpan(half * Dates / 2, Dates / 2), Count, results.AsSpan(half * Dates / 2, Dates / 2)));
}
