using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests;

/// <summary>Terms that follow one another, have not begun, or began on a day that is not known; and silence about an office.</summary>
public sealed class OfficeFaultTests
{
    private static readonly Group Strategy = Cambridgeshire.StrategyGroup;

    /// <summary>Two years from 1 March 2011, straight after two years from 1 March 2009.</summary>
    private static readonly TenureFacts Second = new(Given.Loose("2011-03-01")) { To = Given.Loose("2013-03-01") };

    [Fact]
    public void A_second_term_is_judged_by_itself_and_the_silence_is_said()
    {
        var told = TenureCalculator.Assess(Strategy, Strategy.Chair, Second with { ConsecutiveTerms = Fact.Known(2) }, Given.On);

        told.Value.Should().Be(TenureStatus.NoBreach);
        told.Caveats.Should().ContainSingle(one => one.Code == "re-election-not-stated");
        told.Alternatives.Select(one => one.Value).Should().Equal(TenureStatus.Breach);
        TenureCalculator.Assess(Strategy, Strategy.Chair, Second with { ConsecutiveTerms = Fact.Known(1) }, Given.On).Caveats.Should().NotContain(one => one.Code == "re-election-not-stated");
    }

    [Theory]
    [InlineData(2, "no-breach")]
    [InlineData(3, "breach")]
    [InlineData(null, "ask consecutive-terms")]
    public void A_document_that_says_how_many_terms_may_follow_governs(int? terms, string expected)
    {
        var office = Strategy.Chair.Value with { ConsecutiveTerms = DocumentValue.As(2, Strategy.Citation) };
        var group = Strategy with { Chair = DocumentValue.As(office, Strategy.Citation) };
        var told = TenureCalculator.Assess(group, group.Chair, Second with { ConsecutiveTerms = terms is { } known ? Fact.Known(known) : default }, Given.On);

        (told.Answer.IsKnown ? told.Value.Code : $"ask {told.StillNeeded.Single().Fact}").Should().Be(expected);
        told.Rules.Should().BeSubsetOf(group.Rules);
    }

    [Fact]
    public void A_term_that_has_not_begun_is_not_yet_in_office()
    {
        var facts = new TenureFacts(Given.Loose("2026-04-01"));

        TenureCalculator.Assess(Strategy, Strategy.Chair, facts, new LocalDate(2026, 3, 31)).Value.Should().Be(TenureStatus.NotYetInOffice);
        TenureCalculator.Assess(Strategy, Strategy.Chair, facts, new LocalDate(2026, 4, 1)).Value.Should().Be(TenureStatus.NoBreach);
    }

    [Fact]
    public void A_first_day_that_is_not_known_is_asked_for()
    {
        var facts = new TenureFacts(Fact<PartialDate>.NotKnown);

        TenureCalculator.LatestEnd(Strategy, Strategy.Chair, facts).StillNeeded.Select(one => one.Fact).Should().Equal("from");
        TenureCalculator.Assess(Strategy, Strategy.Chair, facts, Given.On).StillNeeded.Select(one => one.Fact).Should().Equal("from");
        StaggerCalculator.Compare(Strategy, facts, new TenureFacts(Given.Loose("2009-01-14"))).StillNeeded.Select(one => one.Fact).Should().Equal("elected-on");
    }

    /// <summary>Twelve months from 14 January 2009 end on 14 January 2010.</summary>
    [Theory]
    [InlineData("2009-01-14", "2010-01-13", "not-staggered")]
    [InlineData("2009-01-14", "2010-01-14", "staggered")]
    [InlineData("2010-01-14", "2009-01-14", "staggered")]
    [InlineData("2009-01", "2010-01-20", "ask elected-on")]
    public void A_least_gap_is_kept(string chair, string viceChair, string expected)
    {
        var gap = DocumentValue.As(Strategy.Chair.Value with { StaggerGap = DocumentValue.As(TimeLimit.MonthsAfter(12), Strategy.Citation) }, Strategy.Citation);
        var told = StaggerCalculator.Compare(Strategy with { Chair = gap }, new TenureFacts(Given.Loose(chair)), new TenureFacts(Given.Loose(viceChair)));

        (told.Answer.IsKnown ? told.Value.Code : $"ask {told.StillNeeded.Single().Fact}").Should().Be(expected);
        told.Caveats.Should().NotContain(one => one.Code == "stagger-gap-not-stated");
    }

    [Fact]
    public void An_office_filled_in_another_way_is_flagged()
    {
        var facts = new TenureFacts(Given.Loose("2026-01-14")) { FilledBy = Fact.Known(FilledBy.Council) };

        TenureCalculator.Assess(Strategy, Strategy.Chair, facts, Given.On).Caveats.Should().ContainSingle(one => one.Code == "filled-otherwise");
        TenureCalculator.Assess(Strategy, Strategy.Chair, facts with { FilledBy = Fact.Known(FilledBy.Election) }, Given.On).Caveats.Should().NotContain(one => one.Code == "filled-otherwise");
    }

    [Fact]
    public void Terms_that_take_their_rules_from_another_text_ask_for_it_in_every_answer_about_an_office()
    {
        var heir = Invented.JointBoard with { Chair = DocumentValue.As(new Office("Chair", FilledBy.Election), Invented.JointBoard.Citation), ViceChair = default };
        var facts = new TenureFacts(Given.Loose("2026-01-14"));
        Determination[] told = [TenureCalculator.LatestEnd(heir, heir.Chair, facts), TenureCalculator.Assess(heir, heir.Chair, facts, Given.On), StaggerCalculator.Compare(heir, facts, facts)];

        told.Should().OnlyContain(one => one.State == FactState.NotKnown && one.StillNeeded.Any(ask => ask.Fact.StartsWith("inherited/")));
    }
}
