using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

public class CountWorkingDays
{
    private const int Dates = 1024;
    private readonly HolidayCalendar calendar = UkCalendars.EnglandAndWales;
    private readonly PlainLoop loop = new(UkCalendars.EnglandAndWales);
    private readonly LocalDate[] dates = Enumerable.Range(0, Dates).Select(i => new LocalDate(2010, 1, 1).PlusDays(i * 5)).ToArray();
    private LocalDate[] ends = [];

    [Params(30, 365)]
    public int Span { get; set; }

    [GlobalSetup]
    public void Ends() => ends = dates.Select(date => date.PlusDays(Span)).ToArray();

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public int Loop()
    {
        var sum = 0;
        for (var i = 0; i < dates.Length; i++)
        {
            sum += loop.Between(dates[i], ends[i]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public int Table()
    {
        var sum = 0;
        for (var i = 0; i < dates.Length; i++)
        {
            sum += calendar.WorkingDaysBetween(dates[i], ends[i]);
        }

        return sum;
    }
}
