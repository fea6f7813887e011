using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Ways of deciding and terms of office at their edges, on the invented boards.</summary>
public sealed class DecisionAndTermTests
{
    private static readonly Citation Here = Invented.Panel.Citation;

    private static readonly Rule Rule = new(RuleId.Parse("invented/test"), "Test", RuleLayer.TermsOfReference, Here);

    [Theory]
    [InlineData(2, 1, "met")]
    [InlineData(1, 2, "notMet")]
    [InlineData(1, 1, "unknown")]
    [InlineData(0, 0, "notMet")]
    public void A_majority_is_more_for_than_against(int ayes, int noes, string finding)
    {
        var group = Invented.Panel with { Decides = DocumentValue.As(new DecisionRule(DecisionMethod.Majority, Rule), Here) };

        DecisionCalculator.Assess(group, Votes(ayes, noes), Given.On).ToFinding().ToString().Should().Be(finding, "whether there is a casting vote is not said");
    }

    [Theory]
    [InlineData(1, 0, "met")]
    [InlineData(0, 0, "notMet")]
    [InlineData(2, 1, "notMet")]
    public void Unanimity_needs_one_for_and_none_against(int ayes, int noes, string finding) =>
        DecisionCalculator.Assess(Invented.Panel, Votes(ayes, noes), Given.On).Value.ToString().Should().Be(finding);

    [Fact]
    public void What_is_not_known_of_a_decision_is_asked()
    {
        Asked(Invented.Panel, new DecisionFacts()).Should().Be("votes");
        Asked(Invented.Forum, new DecisionFacts()).Should().Be("consensus");
        Asked(Invented.Forum, new DecisionFacts { Consensus = Fact.Known(false) }).Should().Be("chair-is-for");
        Asked(Invented.JointBoard, new DecisionFacts { Consensus = Fact.Known(false) }).Should().Be("votes");
        DecisionCalculator.Assess(Invented.JointBoard, new DecisionFacts { Consensus = Fact.Known(true) }, Given.On).Value.Should().Be(Finding.Met);
    }

    [Fact]
    public void A_member_votes_once_and_a_body_that_abstains_does_not_count()
    {
        var twice = new DecisionFacts { Votes = Fact.Known(ValueList.Of(new Vote("a", VoteChoice.For), new Vote("a", VoteChoice.For), new Vote("b", VoteChoice.Against), new Vote("c", VoteChoice.Abstain))) };
        var group = Invented.Panel with { Decides = DocumentValue.As(new DecisionRule(DecisionMethod.Majority, Rule), Here) };

        DecisionCalculator.Assess(group, twice with { HasCastingVote = Fact.Known(false) }, Given.On).Value.Should().Be(Finding.NotMet, "one for and one against");
        DecisionCalculator.Assess(
            Invented.JointBoard,
            new DecisionFacts { Consensus = Fact.Known(false), Votes = Fact.Known(ValueList.Of(new Vote("a", VoteChoice.Abstain, "north"), new Vote("b", VoteChoice.For))) },
            Given.On).Value.Should().Be(Finding.Met, "a member without a body votes alone");
    }

    /// <summary>Three of one body for and two bodies against: three to two by heads, one to two by bodies.</summary>
    [Theory]
    [InlineData(null, "met")]
    [InlineData(false, "met")]
    [InlineData(true, "notMet")]
    public void A_body_has_one_vote_only_where_the_document_says_so(bool? oneVoteABody, string finding)
    {
        var decides = new DecisionRule(DecisionMethod.Majority, Rule) { OneVoteABody = oneVoteABody is { } one ? DocumentValue.As(one, Here) : default };
        var votes = new[] { new Vote("a", VoteChoice.For, "north"), new Vote("b", VoteChoice.For, "north"), new Vote("c", VoteChoice.For, "north"), new Vote("d", VoteChoice.Against, "south"), new Vote("e", VoteChoice.Against, "east") };

        DecisionCalculator.Assess(Invented.Panel with { Decides = DocumentValue.As(decides, Here) }, new DecisionFacts { Votes = Fact.Known(ValueList.Of(votes)) }, Given.On).Value.ToString().Should().Be(finding);
    }

    [Fact]
    public void A_group_that_only_advises_decides_nothing()
    {
        var told = DecisionCalculator.Assess(Invented.Panel with { Decides = DocumentValue.As(new DecisionRule(DecisionMethod.AdviceOnly, Rule), Here) }, new DecisionFacts(), Given.On);

        told.State.Should().Be(FactState.NotApplicable);
        told.Caveats.Should().ContainSingle().Which.Code.Should().Be("advice-only");
    }

    [Fact]
    public void An_office_that_nobody_limits_has_no_latest_end()
    {
        TenureCalculator.LatestEnd(Invented.Panel, default, From("2026-03-11")).State.Should().Be(FactState.NotApplicable);
        TenureCalculator.LatestEnd(Invented.Panel, Office(null), From("2026-03-11")).State.Should().Be(FactState.NotApplicable);
        TenureCalculator.Assess(Invented.Panel, default, From("2026-03-11"), Given.On).State.Should().Be(FactState.NotApplicable);
        TenureCalculator.Assess(Invented.Panel, Office(null), From("2026-03-11"), Given.On).State.Should().Be(FactState.NotApplicable);
        TenureCalculator.Assess(Invented.Panel, DocumentValue.As(new Office("Chair", FilledBy.Post, new Party("invented/north", "North Council")), Here), From("2026-03-11"), Given.On).Value.Should().Be(TenureStatus.NoBreach);
    }

    /// <summary>Two years from 11 March 2026 the last day allowed is 11 March 2028; known to the month alone, it is anything from 1 to 31 March.</summary>
    [Theory]
    [InlineData("2026-03-11", "2028-03-11", "2028-03-11", "no-breach")]
    [InlineData("2026-03-11", "2028-03-12", "2028-03-12", "breach")]
    [InlineData("2026-03", "2028-03-01", "2028-03-01", "no-breach")]
    [InlineData("2026-03", "2028-03-15", "2028-03-15", "from")]
    [InlineData("2026-03", "2028-04-01", "2028-04-01", "breach")]
    [InlineData("2026-03-11", "2028-03", "2028-04-01", "to")]
    [InlineData("2026-03-11", null, "2028-03-11", "no-breach")]
    [InlineData("2026-03-11", null, "2028-03-12", "breach")]
    public void A_term_is_in_breach_the_day_after_its_last(string from, string? to, string on, string outcome)
    {
        var facts = to is null ? From(from) : From(from) with { To = Fact.Known(PartialDate.Parse(to)) };
        var told = TenureCalculator.Assess(Invented.Panel, Office(TimeLimit.YearsAfter(2)), facts, Given.Day(on));

        var said = !told.Answer.IsKnown ? told.StillNeeded.Should().ContainSingle().Subject.Fact : told.Value == TenureStatus.Breach ? "breach" : "no-breach";
        said.Should().Be(outcome);
    }

    [Fact]
    public void A_term_that_is_known_to_the_month_has_no_one_last_day_and_asks() =>
        TenureCalculator.LatestEnd(Invented.Panel, Office(TimeLimit.YearsAfter(2)), From("2026-03")).StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("from");

    [Fact]
    public void A_limit_may_be_months_or_days_and_a_short_month_is_flagged()
    {
        TenureCalculator.LatestEnd(Invented.Panel, Office(TimeLimit.DaysAfter(10)), From("2026-03-11")).Value.Should().Be(Given.Day("2026-03-21"));
        var clipped = TenureCalculator.LatestEnd(Invented.Panel, Office(TimeLimit.MonthsAfter(1)), From("2026-01-31"));

        clipped.Value.Should().Be(Given.Day("2026-02-28"));
        clipped.Caveats.Should().ContainSingle().Which.Code.Should().Be("month-end-taken");
    }

    [Fact]
    public void A_term_does_not_end_before_it_starts() =>
        FluentActions.Invoking(() => TenureCalculator.Assess(Invented.Panel, Office(TimeLimit.YearsAfter(2)), From("2026-03-11") with { To = Fact.Known(PartialDate.Parse("2026-03-10")) }, Given.On))
            .Should().Throw<ArgumentException>().WithMessage("A term does not end before it starts.*");

    /// <summary>From 1 April 2027 in place of one whose two years began on 1 April 2026: a new term runs to 2029, the old one only to 2028.</summary>
    [Fact]
    public void One_who_fills_a_vacancy_has_two_readings()
    {
        TenureFacts Until(string to) => From("2027-04-01") with { To = Fact.Known(PartialDate.Parse(to)), InPlaceOfOneFrom = Fact.Known(PartialDate.Parse("2026-04-01")) };
        var (both, one) = (Assess(Until("2028-04-01")), Assess(Until("2028-04-02")));

        both.Value.Should().Be(TenureStatus.NoBreach);
        both.Alternatives.Should().BeEmpty();
        one.Value.Should().Be(TenureStatus.NoBreach);
        one.Alternatives.Should().ContainSingle().Which.Value.Should().Be(TenureStatus.Breach);
        one.Caveats.Select(flag => flag.Code).Should().Equal("casual-vacancy", "re-election-not-stated");

        static Determination<TenureStatus> Assess(TenureFacts facts) => TenureCalculator.Assess(Invented.Panel, Office(TimeLimit.YearsAfter(2)), facts, Given.On);
    }

    [Fact]
    public void Terms_that_run_out_are_listed_by_day_with_those_nobody_can_tell_last()
    {
        var group = Invented.Panel with { Chair = Office(TimeLimit.YearsAfter(2)), ViceChair = DocumentValue.As(new Office("Vice-Chair", FilledBy.Election), Here) };
        KeyValuePair<string, TenureFacts> Held(string office, string from) => new(office, From(from));

        var told = TenureCalculator.Expiries(
            group, [Held("chair", "2026-03"), Held("chair", "2024-05-01"), Held("chair", "2024-04-01"), Held("chair", "2020-01-01"), Held("vice chair", "2024-04-01")], Given.Day("2026-04-01"), Given.Day("2026-05-01"));

        told.Select(one => one.Ends.Answer.IsKnown ? Time.Days.Iso(one.Ends.Value) : "unknown").Should().Equal("2026-04-01", "2026-05-01", "unknown");
    }

    private static string Asked(Group group, DecisionFacts facts) => DecisionCalculator.Assess(group, facts, Given.On).StillNeeded.Should().ContainSingle().Subject.Fact;

    private static DecisionFacts Votes(int ayes, int noes) => new()
    {
        Votes = Fact.Known(Enumerable.Range(0, ayes).Select(at => new Vote($"aye-{at}", VoteChoice.For)).Concat(Enumerable.Range(0, noes).Select(at => new Vote($"no-{at}", VoteChoice.Against))).ToValueList()),
    };

    private static TenureFacts From(string from) => new(Fact.Known(PartialDate.Parse(from)));

    private static DocumentValue<Office> Office(TimeLimit? longest) => DocumentValue.As(
        longest is null ? new Office("Chair", FilledBy.Election) : new Office("Chair", FilledBy.Election) { LongestTerm = DocumentValue.As(longest, Here) }, Here);
}
