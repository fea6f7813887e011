using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.OwnTerms;

/// <summary>A group that is the statutory board at the same time is tested as that board, on the days on which it is that board.</summary>
public sealed class HatTests
{
    private static readonly LocalDate Starts = new(2025, 4, 1);

    private static readonly Hat Worn = new(new Party("barset/statutory-board", "Local Partnership Board"), Southampton.Board.Citation)
    {
        Act = DomesticAbuseActBoard.Duty.Rule.Citation.Instrument,
        InForce = InForce.Since(Starts),
        CompositionRule = "daa-2021/s58",
    };

    [Fact]
    public void On_the_day_before_it_is_not_that_body() => Assess(Worn, DomesticAbuseActBoard.Duty, Starts.PlusDays(-1)).State.Should().Be(FactState.NotApplicable);

    [Fact]
    public void From_the_day_on_it_is_tested_by_the_rule_of_that_body() =>
        Assess(Worn, DomesticAbuseActBoard.Duty, Starts).Rules.Should().Contain(DomesticAbuseActBoard.Duty.Rule);

    [Fact]
    public void A_hat_that_names_no_rule_is_unspecified() =>
        Assess(Worn with { CompositionRule = null }, DomesticAbuseActBoard.Duty, Starts).Caveats.Should().Contain(one => one.Code == "unspecified");

    [Fact]
    public void A_rule_that_is_not_at_hand_is_asked_for() =>
        Assess(Worn with { CompositionRule = "daa-2021/s59" }, DomesticAbuseActBoard.Duty, Starts).StillNeeded.Should().ContainSingle(one => one.Fact == "board-duty");

    [Fact]
    public void It_answers_as_the_duty_does_for_the_places_put_forward()
    {
        var members = new[] { new Appointment("m", Fact.Known(PartialDate.OfYear(2021)), default, "housing") };
        var hat = HatCalculator.Assess(Southampton.Board, Worn, members, DomesticAbuseActBoard.Duty, (LocalAuthorityKind.SingleTier, Starts));
        var duty = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.SingleTier, PrecedenceCalculator.PutForward(Southampton.Board, members), Starts);

        hat.AnswerInWords.Should().Be(duty.AnswerInWords);
    }

    [Fact]
    public void A_member_of_whom_it_is_not_known_whom_they_represent_leaves_the_categories_open()
    {
        var members = new[] { new Appointment("m", Fact.Known(PartialDate.OfYear(2021)), Fact<PartialDate>.NotApplicable) };

        var hat = HatCalculator.Assess(Southampton.Board, Worn, members, DomesticAbuseActBoard.Duty, (LocalAuthorityKind.County, Starts));

        hat.Value.Finding.IsUnknown.Should().BeTrue();
        hat.StillNeeded.Should().Contain(one => one.Fact == "stands-for/m");
    }

    [Fact]
    public void A_place_that_is_not_on_a_partial_list_leaves_the_categories_open_and_a_slip_is_said()
    {
        var partial = Southampton.Board with { Membership = Southampton.Board.Membership with { IsWhole = DocumentValue.As(false, Southampton.Board.Citation) } };
        var members = new[] { new Appointment("m", Fact.Known(PartialDate.OfYear(2021)), Fact<PartialDate>.NotApplicable, "health-visitors") };
        (LocalAuthorityKind?, LocalDate) authority = (LocalAuthorityKind.County, Starts);

        HatCalculator.Assess(partial, Worn, members, DomesticAbuseActBoard.Duty, authority).Value.Finding.IsUnknown.Should().BeTrue();
        HatCalculator.Assess(Southampton.Board, Worn, members, DomesticAbuseActBoard.Duty, authority).Caveats.Should().Contain(one => one.Code == "unknown-category" && one.Text.Contains("health-visitors"));
    }

    [Fact]
    public void The_hat_says_its_Act_its_days_and_its_rule() =>
        Worn.ToString().Should().Contain("Domestic Abuse Act 2021").And.Contain("daa-2021/s58");

    private static Determination<BoardDutyResult> Assess(Hat hat, BoardDuty duty, LocalDate on) => HatCalculator.Assess(Southampton.Board, hat, [], duty, (LocalAuthorityKind.SingleTier, on));
}
