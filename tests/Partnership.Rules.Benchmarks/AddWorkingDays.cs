using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

public class AddWorkingDays
{
    private const int Dates = 1024;
    private readonly HolidayCalendar calendar = UkCalendars.EnglandAndWales;
    private readonly PlainLoop loop = new(UkCalendars.EnglandAndWales);
    private readonly LocalDate[] dates = Enumerable.Range(0, Dates).Select(i => new LocalDate(2010, 1, 1).PlusDays(i * 5)).ToArray();
    private readonly LocalDate[] results = new LocalDate[Dates];

    [Params(1, 20, 60, 250)]
    public int N { get; set; }

    /// <summary>Lets the compiler reach its last tier before anything is measured; it waits for a pause to do so.</summary>
    [GlobalSetup]
    public void ReachTheLastTier()
    {
        for (var pause = 0; pause < 5; pause++)
        {
            for (var round = 0; round < 200; round++)
            {
                Loop();
                Table();
                Bulk();
            }

            Thread.Sleep(200);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public int Loop()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += loop.Plus(date, N).Day;
        }

        return sum;
    }

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
    public void Bulk() => calendar.PlusWorkingDays(dates, N, results);
}
