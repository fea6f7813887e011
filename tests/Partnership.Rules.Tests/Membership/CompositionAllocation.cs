using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>A board of 30 members: no allocation beyond the result.</summary>
public sealed class CompositionAllocation
{
    private static readonly Roster Roster = Roster.Of(Southampton.Board, Enumerable.Range(0, 30).Select(place =>
        Given.Member($"m{place}", $"20{20 + (place % 6)}-01-01", place % 3 == 0 ? "2027-03-31" : null, Southampton.Board.Membership.Categories[place % 22].Code)));

    [Fact]
    public void An_assessment_allocates_its_result_and_nothing_else()
    {
        // The list is an array of standings in a list object, and nothing else may be allocated.
        var array = new CategoryResult[22];
        var result = Allocated(() => _ = new CategoryResult[22]) + Allocated(() => _ = ValueList.Of(array)) - Allocated(() => _ = array.Clone());
        var trace = new Trace(32);
        Assess(trace);

        Allocated(() => Assess(null)).Should().Be(result);
        Allocated(() => Assess(trace)).Should().Be(result);
    }

    private static void Assess(Trace? trace)
    {
        trace?.Clear();
        CompositionCalculator.Count(Roster, Given.On, Succession.TermsEnd, trace);
    }

    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
