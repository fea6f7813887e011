using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Partnership.Rules.Benchmarks;

/// <summary>How the time of each reader and calculator grows when it has eight times as much to do: the growth table of docs/performance.md.</summary>
internal static class Growth
{
    internal const string Argument = "--growth";
    private const int Times = 8;
    private const int Rounds = 12;
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(2);

    internal static string Measure(Action<string> keep)
    {
        var text = new StringBuilder("## How the cost grows\n\n| what | work | time | eight times the work | times as long |\n|---|---|---|---|---|\n");
        foreach (var work in GrowingWork.All())
        {
            var (few, many) = Fastest(work.Of(work.Few), work.Of(work.Few * Times));
            text.Append(CultureInfo.InvariantCulture, $"| {work.Name} | {work.Few:#,0} {work.Unit} | {Time(few)} | {Time(many)} | {many / few:0.0} |\n");
            keep(text.ToString());
        }

        return text.ToString();
    }

    /// <summary>Both in turns, so that what else the machine does falls on both; the fastest round of each, in nanoseconds.</summary>
    private static (double Few, double Many) Fastest(Action few, Action many)
    {
        var (timesFew, timesMany) = (Repeats(few), Repeats(many));
        var (fastestFew, fastestMany) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            fastestFew = Math.Min(fastestFew, Took(few, timesFew));
            fastestMany = Math.Min(fastestMany, Took(many, timesMany));
        }

        return (fastestFew, fastestMany);
    }

    /// <summary>How often an action must be repeated for a round to be long enough. Doubling also compiles it.</summary>
    private static int Repeats(Action action)
    {
        var times = 1;
        while (Took(action, times) * times < ShortestRound.TotalNanoseconds && times < 1 << 20)
        {
            times *= 2;
        }

        return times;
    }

    private static double Took(Action action, int times)
    {
        var began = Stopwatch.GetTimestamp();
        for (var done = 0; done < times; done++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(began).TotalNanoseconds / times;
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:0.0} us"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:0.0} ms"),
    };
}
