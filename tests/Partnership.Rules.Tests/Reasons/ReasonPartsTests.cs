using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>When two reasons are the same, and what a text has authority by.</summary>
public sealed class ReasonPartsTests
{
    [Theory]
    [InlineData("act", "statute")]
    [InlineData("regulations", "regulations")]
    [InlineData("guidance", "practice")]
    [InlineData("strategy", "strategy")]
    [InlineData("action-plan", "action-plan")]
    [InlineData("terms-of-reference", "terms-of-reference")]
    public void A_place_has_the_authority_of_the_text_that_names_it(string kind, string authority)
    {
        var text = new Instrument("t", "A text", InstrumentKind.Parse(kind));

        new MemberCategory("housing", "Housing", MemberKind.Core, Citation.InText(text, "s.1")).Rule.Layer.Should().Be(RuleLayer.Parse(authority));
    }

    [Fact]
    public void Conditions_are_the_same_when_they_say_the_same_of_the_same_parts_under_the_same_rule()
    {
        var (a, b, other) = (Sample.Is("a"), Sample.Is("b"), Sample.RuleAt("sample/other", 2));
        var all = Condition.All(Sample.Rule, "all", a, b);

        all.Equals(all).Should().BeTrue();
        (all == Condition.All(Sample.Rule, "all", Sample.Is("a"), Sample.Is("b"))).Should().BeTrue();
        (all != Condition.All(Sample.Rule, "all", b, a)).Should().BeTrue();
        (all == Condition.All(Sample.Rule, "every one", a, b)).Should().BeFalse();
        (all == Condition.All(other, "all", a, b)).Should().BeFalse();
        (all == Condition.Any(Sample.Rule, "all", a, b)).Should().BeFalse();
        (Condition.Is(new Question("a", "Is it?"), Sample.Rule) == Condition.Is(new Question("a", "Is it so?"), Sample.Rule)).Should().BeFalse();
        all.Equals((Condition?)null).Should().BeFalse();
    }

    [Fact]
    public void Sheets_are_the_same_when_they_know_the_same_and_list_their_facts_in_order()
    {
        var sheet = FactSheet.Empty.With("b", true).With("a", false);

        sheet.Names.Should().Equal("a", "b");
        (sheet == FactSheet.Empty.With("a", false).With("b", true)).Should().BeTrue();
        (sheet != FactSheet.Empty.With("a", true).With("b", true)).Should().BeTrue();
        (sheet == FactSheet.Empty.With("a", false)).Should().BeFalse();
        (FactSheet.Empty.With("a", false) == sheet).Should().BeFalse();
        (sheet == FactSheet.Empty.With("a", false).With("c", true)).Should().BeFalse();
        sheet.Equals((FactSheet?)null).Should().BeFalse();
    }

    [Fact]
    public void A_doubt_keeps_the_place_it_names_and_else_takes_that_of_its_rule()
    {
        var place = Sample.RuleAt("sample/place", 9).Citation;
        var clock = new Deadline("R0", Sample.Rule, Trigger.Meeting, new RecurringPeriod(1)) { Caveats = ValueList.Of(new Caveat("one", "One."), new Caveat("two", "Two.", place)) };

        clock.Caveats.Select(note => note.Citation).Should().Equal(Sample.Rule.Citation, place);
    }
}
