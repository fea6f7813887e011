using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.ActionPlans;
using Xunit;

namespace Partnership.Rules.Tests.ActionPlans;

public sealed class ActionCodeTests
{
    private static readonly Gen<string> Codes = Gen.Elements("1", "2", "10", "01", "1.1", "1.10", "1.9", "1.4.1", "7.001", "7.1", "4.01.01", "A1", "A10", "A2", "1a", "#7", "2 (iii)", "99999999999999999999");

    private static readonly string[] SameNumbers = ["1.1", "1.01", "01.1"];

    [Theory]
    [InlineData("1.9", "1.10")]
    [InlineData("1.4", "1.4.1")]
    [InlineData("1.4.1", "1.5")]
    [InlineData("A2", "A10")]
    [InlineData("9", "99999999999999999999")]
    [InlineData("1", "01.1")]
    [InlineData("7.1", "7.001 a")]
    [InlineData("10", "A")]
    public void Runs_of_digits_compare_as_whole_numbers(string first, string second) => (ActionCode.Parse(first) < ActionCode.Parse(second)).Should().BeTrue();

    [Property]
    public Property The_signs_of_order_agree_with_the_order() => Law.ForAll(Gen.Two(Codes).Select(pair => (ActionCode.Parse(pair.Item1), ActionCode.Parse(pair.Item2))), pair =>
    {
        var (left, right) = pair;
        var order = left.CompareTo(right);
        (left < right).Should().Be(order < 0);
        (left > right).Should().Be(order > 0);
        (left <= right).Should().Be(order <= 0);
        (left >= right).Should().Be(order >= 0);
    });

    [Fact]
    public void Codes_of_one_length_with_the_same_numbers_keep_a_fixed_order() =>
        SameNumbers.Select(ActionCode.Parse).Order().Select(code => code.Value).Should().Equal("01.1", "1.01", "1.1");

    [Fact]
    public void A_code_stays_text() => ActionCode.Parse("7.001").Should().NotBe(ActionCode.Parse("7.1"));

    [Property]
    public Property The_order_is_one_way_and_agrees_with_equality() => Law.ForAll(Gen.Two(Codes).Select(pair => (ActionCode.Parse(pair.Item1), ActionCode.Parse(pair.Item2))), pair =>
    {
        Math.Sign(pair.Item1.CompareTo(pair.Item2)).Should().Be(-Math.Sign(pair.Item2.CompareTo(pair.Item1)));
        (pair.Item1.CompareTo(pair.Item2) == 0).Should().Be(pair.Item1 == pair.Item2);
    });

    [Property]
    public Property The_order_carries_over() => Law.ForAll(Gen.Three(Codes).Select(three => new[] { three.Item1, three.Item2, three.Item3 }.Select(ActionCode.Parse).OrderBy(code => code).ToArray()), three =>
        (three[0] <= three[2]).Should().BeTrue());

    [Theory]
    [InlineData("")]
    [InlineData("a code that goes on for far too long")]
    [InlineData("1\n2")]
    public void What_is_no_code_is_refused(string text) => ActionCode.TryParse(text, out _).Should().BeFalse();
}
