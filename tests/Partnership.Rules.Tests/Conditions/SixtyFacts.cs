using FluentAssertions;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>Conditions as large as a statute's, with nothing known: the work must not double with each fact.</summary>
public sealed class SixtyFacts
{
    private static readonly Condition[] Facts = Enumerable.Range(1, 60).Select(number => Sample.Is($"fact-{number}")).ToArray();

    [Fact]
    public void All_of_them() => NeedsAll(Condition.All(Sample.Rule, "all", Facts));

    [Fact]
    public void Any_of_them() => NeedsAll(Condition.Any(Sample.Rule, "any", Facts));

    [Fact]
    public void Half_of_them() => NeedsAll(Condition.AtLeast(30, Sample.Rule, "half", Facts));

    [Fact]
    public void Six_limbs_of_ten() => NeedsAll(Condition.All(
        Sample.Rule, "six limbs", Facts.Chunk(10).Select(ten => Condition.Any(Sample.Rule, "limb", ten)).ToArray()));

    [Fact]
    public void Thirty_pairs() => NeedsAll(Condition.Any(
        Sample.Rule, "pairs", Facts.Chunk(2).Select(two => Condition.All(Sample.Rule, "pair", two)).ToArray()));

    [Fact]
    public void Thirty_listed_first_and_then_paired_with_thirty_others() => NeedsAll(Condition.All(
        Sample.Rule,
        "listed, then paired",
        Condition.Any(Sample.Rule, "listed", Facts.Take(30).ToArray()),
        Condition.Any(Sample.Rule, "paired", Facts.Take(30).Zip(Facts.Skip(30), (one, other) => Condition.All(Sample.Rule, "pair", one, other)).ToArray())));

    [Fact]
    public void Unless_at_least_five_and_an_exception_which_repeats_them() => NeedsAll(Condition.All(
        Sample.Rule,
        "with an exception",
        Condition.AtLeast(5, Sample.Rule, "five", Facts),
        Condition.Not(Sample.Rule, "not all", Condition.All(Sample.Rule, "all", Facts))));

    private static void NeedsAll(Condition condition) =>
        condition.Assess(FactSheet.Empty, Sample.On).StillNeeded.Should().HaveCount(60);
}
