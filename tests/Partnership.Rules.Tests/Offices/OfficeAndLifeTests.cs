using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Carrying on until replaced, turns, who presides, and how long a group lives.</summary>
public sealed class OfficeAndLifeTests
{
    private static readonly TenureFacts Long = new(Fact.Known(PartialDate.Parse("2009-02-28"))) { To = Given.Loose("2011-05-31"), Succession = Succession.CarriesOnUntilReplaced };

    [Fact]
    public void Past_24_months_is_a_breach_on_the_plain_reading() =>
        Term(Long with { Succession = Succession.TermsEnd }).Value.Should().Be(TenureStatus.Breach);

    [Theory]
    [InlineData("2011-06-01", "no-breach")]
    [InlineData("2011-05-31", "breach")]
    public void One_who_carries_on_may_stay_to_the_day_before_the_next(string replaced, string outcome) =>
        Term(Long with { ReplacedFrom = Given.Loose(replaced) }).Value.Code.Should().Be(outcome);

    /// <summary>A month is any of its days: only where every day of the one lies before every day of the other is it settled.</summary>
    [Theory]
    [InlineData("2011-05", "2011-06-01", "no-breach")]
    [InlineData("2011-05", "2011-05-20", "unknown")]
    [InlineData("2011-05-20", "2011-05", "unknown")]
    [InlineData("2011-05-20", "2011-04", "breach")]
    public void Days_known_to_the_month_settle_a_term_only_where_no_day_of_it_could_change_it(string to, string replaced, string outcome)
    {
        var told = Term(Long with { To = Given.Loose(to), ReplacedFrom = Given.Loose(replaced) });

        (told.State == FactState.NotKnown ? "unknown" : told.Value == TenureStatus.NoBreach ? "no-breach" : "breach").Should().Be(outcome);
        told.StillNeeded.Select(ask => ask.Fact).Should().Equal(outcome == "unknown" ? ["replaced-from"] : []);
    }

    [Fact]
    public void Carrying_on_is_flagged_and_the_other_reading_stands_beside_it()
    {
        var told = Term(Long with { ReplacedFrom = Given.NoEnd });

        told.Value.Should().Be(TenureStatus.NoBreach);
        told.Caveats.Should().ContainSingle(flag => flag.Code == "carries-on");
        told.Alternatives.Should().ContainSingle().Which.Value.Should().Be(TenureStatus.Breach);
    }

    [Fact]
    public void Whether_the_holder_was_replaced_is_asked_and_answering_it_settles_the_term()
    {
        Term(Long).StillNeeded.Should().ContainSingle(ask => ask.Fact == "replaced-from");
        Term(Long with { ReplacedFrom = Given.Loose("2012") }).State.Should().Be(FactState.Known);
    }

    [Fact]
    public void A_term_without_an_end_says_that_it_was_judged_as_still_running() =>
        Term(new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28")))).Caveats.Should().ContainSingle(flag => flag.Code == "still-running");

    [Fact]
    public void A_term_within_its_limit_needs_no_carrying_on() =>
        Term(Long with { To = Given.Loose("2011-02-28") }).Caveats.Select(flag => flag.Code).Should().Equal("re-election-not-stated");

    [Theory]
    [InlineData(true, "no-breach")]
    [InlineData(false, "breach")]
    public void A_document_that_speaks_governs_over_the_callers_choice(bool carriesOn, string outcome)
    {
        var office = DocumentValue.As(Cambridgeshire.StrategyGroup.Chair.Value with { CarriesOn = DocumentValue.As(carriesOn, Cambridgeshire.StrategyGroup.Citation) }, Cambridgeshire.StrategyGroup.Citation);
        var told = TenureCalculator.Assess(Cambridgeshire.StrategyGroup, office, Long with { ReplacedFrom = Given.NoEnd }, Given.On);

        told.Value.Code.Should().Be(outcome);
        told.Alternatives.Should().BeEmpty();
    }

    [Fact]
    public void An_office_that_goes_with_a_post_has_no_latest_end_and_the_document_is_not_silent_on_it()
    {
        var told = TenureCalculator.LatestEnd(Cambridgeshire.ImplementationGroup, Cambridgeshire.ImplementationGroup.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2009"))));

        told.State.Should().Be(FactState.NotApplicable);
        told.Caveats.Should().BeEmpty();
        told.Steps.Should().ContainSingle().Which.Citation.Id.Should().Be("CAM-TOR-112");
    }

    [Theory]
    [InlineData("2025-04-01", "North Council")]
    [InlineData("2026-03-31", "North Council")]
    [InlineData("2026-04-01", "South Council")]
    [InlineData("2027-04-01", "North Council")]
    public void A_chair_that_goes_round_is_whose_turn_it_is(string on, string body) =>
        RotationCalculator.TurnOn(Invented.JointBoard, Invented.JointBoard.Chair, (new Party("invented/north", "North Council"), Given.Day("2025-04-01")), Given.Day(on)).Value.Name.Should().Be(body);

    [Fact]
    public void A_body_without_a_turn_and_an_office_that_does_not_go_round_are_said_so()
    {
        var wrong = () => RotationCalculator.TurnOn(Invented.JointBoard, Invented.JointBoard.Chair, (new Party("invented/west", "West Council"), Given.On), Given.On);

        wrong.Should().Throw<ArgumentException>().WithMessage("*West Council*North Council and South Council*");
        RotationCalculator.TurnOn(Southampton.Board, Southampton.Board.Chair, (new Party("a", "A"), Given.On), Given.On).Caveats.Should().ContainSingle(flag => flag.Code == "unspecified");
    }

    [Fact]
    public void With_the_chair_away_the_vice_chair_presides_where_the_document_says_so()
    {
        Presiding(Stockport.StrategicGroup, "chairPresent=true").Value.Should().Be("the Chair");
        var vice = Presiding(Stockport.StrategicGroup, "chairPresent=false;viceChairPresent=true");
        vice.Value.Should().Be("the Vice-Chair");
        vice.Steps[1].Citation.Id.Should().Be("STO-TOR-049");
        Presiding(Stockport.StrategicGroup, "viceChairPresent=true").StillNeeded.Should().ContainSingle(ask => ask.Fact == "chair-present");
        Presiding(Southampton.Board, "chairPresent=false;viceChairPresent=true").Caveats.Should().ContainSingle(flag => flag.Code == "unspecified");
    }

    [Fact]
    public void A_stand_in_presides_when_the_chair_is_away() =>
        Presiding(Invented.JointBoard, "chairPresent=false;present/invented/south=true").Value.Should().Be("South Council");

    [Theory]
    [InlineData("2025-03-31", null, "not-yet")]
    [InlineData("2028-12-31", null, "running")]
    [InlineData("2029-06-01", null, "ask lapses-after")]
    [InlineData("2030-01-01", null, "ask renewals")]
    [InlineData("2030-01-01", 0, "lapsed")]
    [InlineData("2030-01-01", 1, "running")]
    [InlineData("2025-04-01", 0, "running")]
    [InlineData("2029-01-01", 0, "running")]
    [InlineData("2029-12-31", 0, "ask lapses-after")]
    [InlineData("2032-01-01", 1, "lapsed")]
    public void A_group_lapses_unless_it_is_renewed(string on, int? renewals, string expected)
    {
        var told = GroupRenewalCalculator.Assess(Invented.JointBoard, renewals is { } times ? Fact.Known(times) : default, Given.Day(on));

        (told.Answer.IsKnown ? told.Value.ToString() : $"ask {told.StillNeeded.Single().Fact}").Should().Be(expected);
    }

    [Fact]
    public void A_group_whose_document_sets_no_end_is_unspecified() =>
        GroupRenewalCalculator.Assess(Stockport.StrategicGroup, default, Given.On).Caveats.Should().ContainSingle(flag => flag.Code == "unspecified");

    private static Determination<TenureStatus> Term(TenureFacts facts) => TenureCalculator.Assess(Cambridgeshire.StrategyGroup, Cambridgeshire.StrategyGroup.Chair, facts, Given.On);

    private static Determination<string> Presiding(Group group, string facts) => MeetingChairCalculator.Assess(group, Given.Facts(facts), Given.On);
}
