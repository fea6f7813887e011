using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Partnership.Rules.Benchmarks;

/// <summary>Every way to the n-th working day, and our deadlines and boards, in turns within one process: what else the machine does falls on all of them alike, so the ratios hold on a busy machine too.</summary>
internal static class Interleaved
{
    internal const string Argument = "--interleaved";
    private const int Dates = 1024;
    private const int Rounds = 60;
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(0.3);

    internal static string Measure(Action<string> keep)
    {
        var text = new StringBuilder("## In turns: fastest and median of the rounds, nanoseconds\n\n");
        foreach (var n in new[] { 1, 5, 20, 250 })
        {
            text.Append(CultureInfo.InvariantCulture, $"### n = {n}\n\n").Append(Table(Ways(n)));
            keep(text.ToString());
        }

        text.Append("### A deadline and a board\n\n").Append(Table(Answers()));
        keep(text.ToString());
        return text.ToString();
    }

    private static (string Name, Action Action, int Operations)[] Ways(int n)
    {
        var ways = new AddWorkingDays { N = n };
        ways.ReachTheLastTier();
        return
        [
            ("two bare reads", () => ways.TwoReads(), Dates), ("DateOnly", () => ways.TableDateOnly(), Dates), ("LocalDate", () => ways.Table(), Dates), ("LocalDate, Try", () => ways.TableTry(), Dates),
            ("many LocalDates", ways.Bulk, Dates), ("many DateOnlys", ways.BulkDateOnly, Dates), ("loop over a set of DateOnly", () => ways.LoopDateOnly(), Dates),
            ("loop over a set of LocalDate", () => ways.LoopLocalDate(), Dates), ("PublicHoliday", () => ways.PublicHolidayPackage(), Dates), ("QLNet", () => ways.QuantLibPackage(), Dates),
        ];
    }

    private static (string Name, Action Action, int Operations)[] Answers()
    {
        var (deadlines, boards) = (new Deadlines(), new Boards());
        return
        [
            ("the limit alone", () => deadlines.LimitAlone(), 1), ("a deadline, no trace", () => deadlines.Untraced(), 1), ("a deadline with a trace", () => deadlines.Traced(), 1),
            ("a cited determination", () => deadlines.Determined(), 1), ("a board of 30, no reasons", () => boards.Untraced(), 1), ("a board of 30 with reasons", () => boards.Determined(), 1),
        ];
    }

    private static string Table((string Name, Action Action, int Operations)[] ways)
    {
        var times = Array.ConvertAll(ways, way => Repeats(way.Action));
        var took = Array.ConvertAll(ways, _ => new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                took[way][round] = Took(ways[way].Action, times[way]) / ways[way].Operations;
            }
        }

        var rows = ways.Zip(took, (way, rounds) => string.Create(CultureInfo.InvariantCulture, $"| {way.Name} | {rounds.Min():#,0.0} | {rounds.Order().ElementAt(Rounds / 2):#,0.0} |\n"));
        return $"| way | fastest | median |\n|---|---|---|\n{string.Concat(rows)}\n";
    }

    /// <summary>How often an action is repeated in a round. What is short has been called thousands of times by then, with pauses in which it is compiled at the last tier.</summary>
    private static int Repeats(Action action)
    {
        for (var pause = 0; pause < 5; pause++)
        {
            for (var warm = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warm) < ShortestRound * 20;)
            {
                action();
            }

            Thread.Sleep(120);
        }

        var times = 1;
        while (Took(action, times) * times < ShortestRound.TotalNanoseconds)
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
}
