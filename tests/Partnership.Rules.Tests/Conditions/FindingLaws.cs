using FluentAssertions;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>Kleene's strong logic, tried on every triple there is.</summary>
public sealed class FindingLaws
{
    private static readonly Finding[] All = [Finding.Met, Finding.NotMet, Finding.Unknown];

    [Fact]
    public void The_order_of_two_does_not_matter() => Each((a, b, _) =>
    {
        (a & b).Should().Be(b & a);
        (a | b).Should().Be(b | a);
    });

    [Fact]
    public void The_grouping_of_three_does_not_matter() => Each((a, b, c) =>
    {
        ((a & b) & c).Should().Be(a & (b & c));
        ((a | b) | c).Should().Be(a | (b | c));
        Finding.All([a, b, c]).Should().Be(a & b & c);
        Finding.Any([a, b, c]).Should().Be(a | b | c);
    });

    [Fact]
    public void And_and_or_spread_over_each_other() => Each((a, b, c) =>
    {
        (a & (b | c)).Should().Be((a & b) | (a & c));
        (a | (b & c)).Should().Be((a | b) & (a | c));
    });

    [Fact]
    public void De_Morgan() => Each((a, b, _) =>
    {
        (!(a & b)).Should().Be(!a | !b);
        (!(a | b)).Should().Be(!a & !b);
        (!!a).Should().Be(a);
    });

    [Fact]
    public void Learning_more_never_changes_what_is_known() => Each((a, b, _) =>
    {
        foreach (var learnt in new[] { Finding.Met, Finding.NotMet }.Where(_ => a.IsUnknown))
        {
            Kept(a & b, learnt & b);
            Kept(a | b, learnt | b);
            Kept(!a, !learnt);
        }
    });

    [Fact]
    public void On_what_is_known_it_is_plain_logic() => Each((a, b, _) =>
    {
        if (!a.IsUnknown && !b.IsUnknown)
        {
            (a & b).Should().Be(Finding.Of(a.IsMet && b.IsMet));
            (a | b).Should().Be(Finding.Of(a.IsMet || b.IsMet));
            (!a).Should().Be(Finding.Of(!a.IsMet));
        }
    });

    [Fact]
    public void Unknown_is_the_default_and_exactly_one_of_the_three_holds()
    {
        default(Finding).Should().Be(Finding.Unknown);
        Each((a, b, _) =>
        {
            new[] { a.IsMet, a.IsNotMet, a.IsUnknown }.Count(holds => holds).Should().Be(1);
            (a == b).Should().Be(a.ToString() == b.ToString()).And.Be(!(a != b)).And.Be(a.Equals((object)b));
        });
    }

    [Fact]
    public void All_of_nothing_is_met_and_any_of_nothing_is_not()
    {
        Finding.All([]).Should().Be(Finding.Met);
        Finding.Any([]).Should().Be(Finding.NotMet);
    }

    private static void Kept(Finding before, Finding after) => (before.IsUnknown || before == after).Should().BeTrue();

    private static void Each(Action<Finding, Finding, Finding> law)
    {
        foreach (var (a, b, c) in from a in All from b in All from c in All select (a, b, c))
        {
            law(a, b, c);
        }
    }
}
