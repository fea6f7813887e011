using FluentAssertions;
using NodaTime;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>What is refused, what is empty, and what stands first.</summary>
public sealed class ReasonEdgeTests
{
    [Fact]
    public void A_condition_without_parts_is_refused_for_that_reason()
    {
        FluentActions.Invoking(() => Condition.All(Sample.Rule, "nothing")).Should().Throw<ArgumentException>().WithMessage("A condition needs a part.*");
        FluentActions.Invoking(() => Condition.Any(Sample.Rule, "nothing")).Should().Throw<ArgumentException>().WithMessage("A condition needs a part.*");
    }

    [Fact]
    public void The_parts_are_read_in_the_order_they_are_written()
    {
        var condition = Condition.AtLeast(2, Sample.Rule, "two of three", Sample.Is("a"), Sample.Is("b"), Sample.Is("c"), Sample.Is("a"));

        condition.Assess(FactSheet.Empty, Sample.On).StillNeeded.Select(ask => ask.Fact).Should().Equal("a", "b", "c");
    }

    [Theory]
    [InlineData('g')]
    [InlineData('/')]
    [InlineData(':')]
    [InlineData('`')]
    public void A_fingerprint_has_64_hexadecimal_digits_and_each_of_them_counts(char wrong)
    {
        var right = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

        Fingerprint.TryParse(right, out _).Should().BeTrue();
        Fingerprint.TryParse(new string(wrong, 64), out var none).Should().BeFalse();
        Fingerprint.TryParse(right[..63] + wrong, out _).Should().BeFalse();
        Fingerprint.TryParse(right[..63], out _).Should().BeFalse();
        none.Should().BeNull();
    }

    [Fact]
    public void What_is_no_rule_id_gives_none()
    {
        RuleId.TryParse("Not an id!", out var id).Should().BeFalse();
        id.Should().BeNull();
    }

    [Fact]
    public void Silence_reads_as_unspecified_whatever_it_is_silent_on()
    {
        DocumentValue<int>.Unspecified.ToString().Should().Be("unspecified");
        DocumentValue<string>.Unspecified.ToString().Should().Be("unspecified");
        DocumentValue.As(3, Sample.Rule.Citation).ToString().Should().Be("3");
    }

    [Fact]
    public void A_trace_has_its_first_step_and_none_before_it()
    {
        var trace = new Trace(1);
        trace.Add(new Step(Sample.Rule, Finding.Met, Sample.Rule.Citation, "first"));
        trace.Add(new Step(Sample.Rule, Finding.Met, Sample.Rule.Citation, "second"));

        (trace[0].Text, trace[1].Text, trace.Count).Should().Be(("first", "second", 2));
        trace.Invoking(one => one[-1]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("There are 2 steps.*");
        trace.Invoking(one => one[2]).Should().Throw<ArgumentOutOfRangeException>();
        trace.Clear();
        trace.ToSteps().Should().BeEmpty();
    }

    [Fact]
    public void A_replay_says_whether_the_answer_was_the_same()
    {
        var salt = ReceiptSalt.Of([.. Enumerable.Range(0, 16).Select(one => (byte)one)]);
        Determination<Finding> Told(bool isMet) => Condition.Is(new Question("a", "Is it so?"), Sample.Rule).Assess(FactSheet.Empty.With("a", isMet), Sample.On);
        var receipt = DecisionReceipt.Of(Told(true), salt);

        receipt.Replay(Told(true), salt).ToString().Should().Be("the same answer");
        receipt.Replay(Told(false), salt).ToString().Should().Be("another answer");
    }

    /// <summary>A Saturday worked in 2026 changes the inputs of that year and not of the year after.</summary>
    [Fact]
    public void An_extra_working_day_is_told_to_its_year()
    {
        var salt = ReceiptSalt.Of([.. Enumerable.Range(0, 16).Select(one => (byte)one)]);
        var plain = Time.Days.Calendar("plain", new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31));
        IEnumerable<string> Changes(HolidayCalendar calendar, int year) => DecisionReceipt.Of(Answers.Provisional, salt, ReceiptInputs.None.WithCalendar(plain, year))
            .WhatChanged(Answers.Provisional, salt, ReceiptInputs.None.WithCalendar(calendar, year)).Select(one => one.Name);
        var worked = plain.WithWorkingDays([new LocalDate(2026, 8, 29)]);

        Changes(worked, 2026).Should().Equal("calendar plain 2026-08-29");
        Changes(worked, 2027).Should().BeEmpty();
    }

    [Theory]
    [InlineData("plain words, 3 of them", "plain words, 3 of them")]
    [InlineData("a \"quoted\" <b>", "a #34;quoted#34; #60;b#62;")]
    [InlineData("one\U0001F600", "one#128512;")]
    [InlineData("half \ud83d", "half #65533;")]
    public void A_tree_escapes_what_Mermaid_would_read_as_its_own(string says, string escaped)
    {
        var tree = MermaidTree.Of(Condition.Is(new Question("a", says), Sample.Rule).Assess(FactSheet.Empty, Sample.On));

        tree.Should().Contain(escaped);
    }
}
