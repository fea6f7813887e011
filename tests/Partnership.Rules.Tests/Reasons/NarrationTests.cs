using FluentAssertions;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

public sealed class NarrationTests
{
    private static readonly Condition Both = Condition.All(Sample.Rule, "both tests", Sample.Is("first-test"), Sample.Is("second-test"));

    [Fact]
    public void An_answer_is_told_a_line_a_step_with_what_is_still_needed() =>
        Narration.Of(Both.Assess(FactSheet.Empty.With("first-test", true), Sample.On)).Should().Equal(
            "On 11 March 2026: not known.",
            "1. Not known: both tests - Sample Act 2000, s 1.",
            "2. Does first-test hold? - Sample Act 2000, s 1.",
            "3. Not known: Does second-test hold? - Sample Act 2000, s 1.",
            "Still needed: Does second-test hold?");

    [Fact]
    public void A_no_is_told_as_a_no() =>
        Narration.Of(Both.Assess(FactSheet.Empty.With("first-test", false), Sample.On)).Should().StartWith(
            ["On 11 March 2026: not met.", "1. Not met: both tests - Sample Act 2000, s 1."]);

    [Fact]
    public void The_rules_used_stand_once_each() => Both.Assess(FactSheet.Empty, Sample.On).Rules.Should().Equal(Sample.Rule);

    [Fact]
    public void A_trace_grows_and_is_cleared_and_keeps_its_order()
    {
        var trace = new Trace(1);
        var steps = Both.Assess(FactSheet.Empty, Sample.On).Steps;
        foreach (var step in steps)
        {
            trace.Add(step);
        }

        trace.ToSteps().Should().Equal(steps);
        trace[2].Should().Be(steps[2]);
        trace.Invoking(one => one[3]).Should().Throw<ArgumentOutOfRangeException>();
        trace.Clear();
        trace.Count.Should().Be(0);
        trace.Invoking(one => one[0]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Trace(0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
