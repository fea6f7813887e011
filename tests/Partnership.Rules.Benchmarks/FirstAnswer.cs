using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Benchmarks;

/// <summary>The first answer of a fresh process: from the first line of its program to the timetable of a meeting, with all that is compiled and built on the way. The start of the runtime before that is not ours.</summary>
internal static class FirstAnswer
{
    internal const string Argument = "--first-answer";
    private const int Processes = 21;

    /// <summary>In the fresh process: prints the milliseconds.</summary>
    internal static void Answer()
    {
        var watch = Stopwatch.StartNew();
        var due = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All)[0].On;
        watch.Stop();
        Console.WriteLine(due is null ? "no answer" : watch.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Starts the processes one after another and tells the median and the fastest.</summary>
    internal static string Measure()
    {
        var took = Enumerable.Range(0, Processes).Select(_ => InAFreshProcess()).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"## First answer of a fresh process\n\nMedian of {Processes} processes {took[Processes / 2]:0.0} ms, fastest {took[0]:0.0} ms, slowest {took[^1]:0.0} ms, without the start of the runtime.\n");
    }

    private static double InAFreshProcess()
    {
        using var fresh = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Command()) { RedirectStandardOutput = true })!;
        var told = fresh.StandardOutput.ReadToEnd();
        fresh.WaitForExit();
        return double.Parse(told, CultureInfo.InvariantCulture);
    }

    /// <summary>Started by <c>dotnet</c> the program is named first; started by its own host it is not.</summary>
    private static IEnumerable<string> Command() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FirstAnswer).Assembly.Location, Argument] : [Argument];
}
