using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>The clocks of the law: one plain, one with its reasons, and everything an event starts.</summary>
public class Clocks
{
    private static readonly LocalDate Received = new(2026, 7, 10);
    private static readonly Foundation.ValueList<Deadline> Answer = StatuteBook.VersionsOf("R25");
    private static readonly Foundation.ValueList<Deadline> Environmental = StatuteBook.VersionsOf("R77");
    private static readonly DeadlineFacts Stage = DeadlineFacts.None;

    [Benchmark(Baseline = true)]
    public CountedDate Plain() => DeadlineCalculator.Count(FreedomOfInformation.Answer, Received, UkCalendars.All);

    [Benchmark]
    public DeadlineResult WithReasons() => DeadlineCalculator.Assess(Answer, new TriggerTime(Received), DeadlineFacts.None, UkCalendars.All);

    [Benchmark]
    public DeadlineResult StagedWithReasons() => DeadlineCalculator.Assess(Environmental, new TriggerTime(Received), Stage, UkCalendars.All);

    [Benchmark]
    public EventResult OfOneRequest() => EventCalculator.Assess(LawEvent.InformationRequested, StatuteBook.Deadlines, new TriggerTime(Received), DeadlineFacts.None, UkCalendars.All);

    [Benchmark]
    public EventResult OfTwelveClocks() => EventCalculator.Assess(LawEvent.YearBegins, StatuteBook.Deadlines, new TriggerTime(new LocalDate(2026, 4, 1)), DeadlineFacts.None, UkCalendars.All);
}
