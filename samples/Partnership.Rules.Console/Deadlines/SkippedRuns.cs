using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>The days passed over, a line for each unbroken run. Where there are many, plain weekends share one line.</summary>
internal static class SkippedRuns
{
    private const int MostPlainWeekends = 8;

    internal static IEnumerable<string> Of(DeadlineAnswer answer, CountedDate counted)
    {
        var runs = Runs(answer.Skipped.Where(day => !IsRolled(day.On, counted))).ToArray();
        var plain = runs.Where(IsPlainWeekend).ToArray();
        var shared = plain.Length > MostPlainWeekends;
        foreach (var run in shared ? runs.Except(plain) : runs)
        {
            yield return Line(run);
        }

        if (shared)
        {
            yield return $"Not counted: {Options.Digits(plain.Length)} weekends without a holiday.";
        }
    }

    private static bool IsRolled(LocalDate day, CountedDate counted) =>
        counted.Rolled && (day == counted.BeforeRolling || (day > LocalDate.Min(counted.BeforeRolling, counted.On) && day < LocalDate.Max(counted.BeforeRolling, counted.On)));

    private static IEnumerable<List<SkippedDay>> Runs(IEnumerable<SkippedDay> days)
    {
        List<SkippedDay> run = [];
        foreach (var day in days)
        {
            if (run.Count > 0 && run[^1].On.PlusDays(1) != day.On)
            {
                yield return run;
                run = [];
            }

            run.Add(day);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool IsPlainWeekend(List<SkippedDay> run) => run.TrueForAll(day => day.Reason == day.On.DayOfWeek.ToString());

    private static string Line(List<SkippedDay> run)
    {
        var days = run.Count == 1 ? Dates.Words(run[0].On) : $"{Dates.Words(run[0].On)} to {Dates.Words(run[^1].On)}";
        return IsPlainWeekend(run) ? $"Not counted: {days}." : $"Not counted: {days} ({Reasons(run)}).";
    }

    private static string Reasons(List<SkippedDay> run) =>
        string.Join(", ", run.Select(day => day.Reason == day.On.DayOfWeek.ToString() ? "weekend" : day.Reason).Distinct());
}
