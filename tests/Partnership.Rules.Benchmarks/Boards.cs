using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>One board of 30 members in the 22 categories of the Southampton terms.</summary>
public class Boards
{
    private static readonly LocalDate On = new(2026, 3, 11);
    private static readonly Appointment[] Members = [.. Enumerable.Range(0, 30).Select(Member)];
    private readonly Roster roster = Roster.Of(Southampton.Board, Members);
    private readonly Trace trace = new(32);

    [Benchmark(Baseline = true)]
    public ValueList<CategoryResult> Untraced() => CompositionCalculator.Count(roster, On);

    [Benchmark]
    public ValueList<CategoryResult> Traced()
    {
        trace.Clear();
        return CompositionCalculator.Count(roster, On, Succession.TermsEnd, trace);
    }

    [Benchmark]
    public CompositionResult Determined() => CompositionCalculator.Assess(Southampton.Board, roster, On);

    [Benchmark]
    public Roster Sorted() => Roster.Of(Southampton.Board, Members);

    private static Appointment Member(int place) => new(
        $"m{place}",
        Fact.Known(PartialDate.Parse($"20{20 + (place % 6)}-01-01")),
        place % 3 == 0 ? Fact.Known(PartialDate.Parse("2027-03-31")) : Fact<PartialDate>.NotApplicable,
        Southampton.Board.Membership.Categories[place % 22].Code);
}
