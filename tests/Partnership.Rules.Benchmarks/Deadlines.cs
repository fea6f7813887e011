using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

public class Deadlines
{
    private static readonly LocalDate Meeting = new(2026, 3, 11);
    private static readonly Deadline PapersOut = Southampton.Board.Meetings.Duties.First(duty => duty.Limit.Counting == Counting.WorkingDays).Deadline;
    private readonly Trace trace = new();

    [Benchmark(Baseline = true)]
    public CountedDate LimitAlone() => PapersOut.PlainLimit!.Limit.CountFrom(Meeting, UkCalendars.EnglandAndWales);

    [Benchmark]
    public CountedDate Untraced() => DeadlineCalculator.Count(PapersOut, Meeting, UkCalendars.All);

    [Benchmark]
    public CountedDate Traced()
    {
        trace.Clear();
        return DeadlineCalculator.Count(PapersOut, Meeting, UkCalendars.All, trace);
    }

    [Benchmark]
    public Determination<LocalDate> Determined() => DeadlineCalculator.AssessDay(PapersOut, Meeting, UkCalendars.All);
}
