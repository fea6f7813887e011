using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Benchmarks;

/// <summary>What is due round one meeting, and round the meetings of a year, each duty a determination with its clause; beside the dates alone by hand.</summary>
public class Timetables
{
    private static readonly LocalDate Meeting = new(2026, 3, 11);
    private readonly PlainLoop loop = new(UkCalendars.EnglandAndWales);

    /// <summary>The four dates of the Southampton board by a loop: no clause, no reason, no word of what is not known.</summary>
    [Benchmark(Baseline = true)]
    public (LocalDate In, LocalDate Reports, LocalDate Out, LocalDate Minutes) DatesByHand() =>
        (loop.Minus(Meeting, 10), loop.Minus(Meeting, 10), loop.Minus(Meeting, 7), loop.Plus(Meeting, 10));

    [Benchmark]
    public MeetingTimetable OneMeeting() => MeetingTimetable.For(Southampton.Board, Meeting, UkCalendars.All);

    [Benchmark]
    public Determination<ValueList<MeetingTimetable>> AYear() => MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All);
}
