using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Xunit;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>Who belongs to a board, with reasons: by the duty of section 58, and by a list that an invented board has.</summary>
public sealed class MembershipPages
{
    private static readonly Citation Here = Invented.Panel.Citation;

    /// <summary>Four places: one or two councillors, a survivor, a nurse, and an adviser who may be one of the others.</summary>
    private static readonly Group Board = Invented.Panel with
    {
        Membership = new Membership
        {
            Categories = ValueList.Of(
                new MemberCategory("councils", "the councils", MemberKind.Core, Here) with { Seats = DocumentValue.As(SeatCount.Between(1, 2), Here) },
                new MemberCategory("survivors", "survivors", MemberKind.ServiceUser, Here),
                new MemberCategory("health", "health care", MemberKind.Core, Here),
                new MemberCategory("advice", "advisers", MemberKind.Advisory, Here)),
            IsOpen = DocumentValue.As(true, Here),
        },
    };

    private static readonly Appointment NotYet = Given.Member("later", "2026-04-01", null, "survivors");

    [Fact]
    public void The_duty_to_have_a_board_keeps_its_reasons()
    {
        Appointment[] some =
        [
            Given.Member("leader", "2022", null, "a"),
            Given.Member("charity", "2021-10-01", null, "c", "d", "e"),
            Given.Member("nurse", "2021-10-01", "2022-03-31", "f"),
            Given.Member("stray", "2022-01-01", null, "h"),
        ];

        new AnswerPage()
            .Add("a county, the day before the duty began", Duty(LocalAuthorityKind.County, some, "2021-09-30"))
            .Add("a district", Duty(LocalAuthorityKind.District, some, "2022-06-01"))
            .Add("nobody knows what sort of authority", Duty(null, some, "2022-06-01"))
            .Add("a county", Duty(LocalAuthorityKind.County, some, "2022-06-01"))
            .Add("a single-tier council", Duty(LocalAuthorityKind.SingleTier, some, "2022-06-01"))
            .Add("a single-tier council that has somebody for (b)", Duty(LocalAuthorityKind.SingleTier, [Given.Member("parish", "2022-01-01", null, "b")], "2022-06-01"))
            .Check("board-duty");
    }

    [Fact]
    public void A_list_of_members_keeps_its_reasons() => new AnswerPage()
        .Add("one councillor is enough and nothing more is asked of the second", Stand(Given.Member("one", "2026-01-01", null, "councils"), Given.Member("two", "2026", null, "councils")))
        .Add("three councillors are too many", Stand(Given.Member("one", "2026-01-01", null, "councils"), Given.Member("two", "2026-01-01", null, "councils"), Given.Member("three", "2026-01-01", null, "councils")))
        .Add("of a survivor neither the first nor the last day is known", Stand(NotYet, new Appointment("open", default, default, "survivors")))
        .Add("she surely began today, and her end is not known", Stand(NotYet, new Appointment("today", Given.Loose("2026-03-11"), default, "survivors")))
        .Add("she began some day this month and ends today", Stand(NotYet, Given.Member("month", "2026-03", "2026-03-11", "survivors")))
        .Add("a councillor who advises, and an adviser", Stand(Given.Member("both", "2026-01-01", null, "advice", "councils"), Given.Member("adviser", "2026-01-01", null, "advice"), Given.Member("lost", "2026-01-01", null, "nowhere")))
        .Add("a nurse whose term has ended", Stand(Given.Member("nurse", "2025-01-01", "2025-12-31", "health")))
        .Add("the same nurse, carrying on", Stand(Succession.CarriesOnUntilReplaced, Given.Member("nurse", "2025-01-01", "2025-12-31", "health"), Given.Member("one", "2026-01-01", null, "councils")))
        .Add("a group that lists nobody", CompositionCalculator.Assess(Invented.Panel, Roster.Of(Invented.Panel, []), Given.On).Results)
        .Check("composition");

    private static Determination<BoardDutyResult> Duty(LocalAuthorityKind? authority, Appointment[] members, string on) => BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, authority, members, Given.Day(on));

    private static Determination<ValueList<CategoryResult>> Stand(params Appointment[] members) => Stand(Succession.TermsEnd, members);

    private static Determination<ValueList<CategoryResult>> Stand(Succession succession, params Appointment[] members) =>
        CompositionCalculator.Assess(Board, Roster.Of(Board, members), Given.On, succession).Results;
}
