using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Benchmarks;

/// <summary>The first answer of a fresh process: from the first line of its program to the timetable of a meeting, with all that is compiled and built on the way. The start of the runtime before that is not ours.</summary>
internal static class FirstAnswer
{
    internal const string Argument = "--first-answer";
    private const int Processes = 21;

    /// <summary>In the fresh process: prints the milliseconds and the number of methods that were compiled in them.</summary>
    internal static void Answer()
    {
        var (before, watch) = (JitInfo.GetCompiledMethodCount(), Stopwatch.StartNew());
        var due = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All)[0].On;
        watch.Stop();
        var compiled = JitInfo.GetCompiledMethodCount() - before;
        Console.WriteLine(due is null ? "no answer" : string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMilliseconds} {compiled}"));
    }

    /// <summary>Starts the processes one after another and tells the median and the fastest.</summary>
    internal static string Measure()
    {
        var told = Enumerable.Range(0, Processes).Select(_ => InAFreshProcess()).OrderBy(one => one.Took).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"## First answer of a fresh process\n\nMedian of {Processes} processes {told[Processes / 2].Took:0.0} ms, fastest {told[0].Took:0.0} ms, slowest {told[^1].Took:0.0} ms, without the start of the runtime; {told[0].Compiled} methods compiled.\n");
    }

    private static (double Took, int Compiled) InAFreshProcess()
    {
        using var fresh = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Command()) { RedirectStandardOutput = true })!;
        var told = fresh.StandardOutput.ReadToEnd().Split(' ');
        fresh.WaitForExit();
        return (double.Parse(told[0], CultureInfo.InvariantCulture), int.Parse(told[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Started by <c>dotnet</c> the program is named first; started by its own host it is not.</summary>
    private static IEnumerable<string> Command() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FirstAnswer).Assembly.Location, Argument] : [Argument];
}
