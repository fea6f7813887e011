using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>The n-th working day after each of 1,024 dates, as <see cref="LocalDate"/>: the netstandard2.0 asset has no other form. Nanoseconds a date.</summary>
public class AddToDates
{
    private const int Dates = 1024;
    private readonly HolidayCalendar calendar = UkCalendars.EnglandAndWales;
    private readonly DateOnlyLoop loop = new(UkCalendars.EnglandAndWales);
    private readonly LocalDate[] dates = Enumerable.Range(0, Dates).Select(i => new LocalDate(2010, 1, 1).PlusDays(i * 5)).ToArray();
    private DateOnly[] dateOnly = [];

    [Params(1, 20, 250)]
    public int N { get; set; }

    /// <summary>Lets the compiler reach its last tier before anything is measured; it waits for a pause to do so.</summary>
    [GlobalSetup]
    public void ReachTheLastTier()
    {
        dateOnly = Array.ConvertAll(dates, date => date.ToDateOnly());
        for (var pause = 0; pause < 5; pause++)
        {
            for (var round = 0; round < 200; round++)
            {
                Table();
            }

            Thread.Sleep(200);
        }
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int Table() => dates.Sum(date => calendar.PlusWorkingDays(date, N).Day);

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public int LoopDateOnly() => dateOnly.Sum(date => loop.Plus(date, N).DayNumber & 1);
}
