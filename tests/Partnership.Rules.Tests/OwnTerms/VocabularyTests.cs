using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.OwnTerms;

/// <summary>What real terms say and what is answered for it: named meetings, themes, the parent's meetings, delegation, balance, vacancies. By hand.</summary>
public sealed class VocabularyTests
{
    private static readonly Citation Here = Invented.Panel.Citation;
    private static readonly Trigger Annual = new("annual-meeting", "the annual meeting");

    [Fact]
    public void A_municipal_year_runs_from_one_annual_meeting_to_the_day_before_the_next()
    {
        var year = ReportingYear.Municipal(new LocalDate(2026, 5, 20), new LocalDate(2027, 5, 19));

        (year.From, year.To, year.ToString()).Should().Be((new LocalDate(2026, 5, 20), new LocalDate(2027, 5, 18), "20 May 2026 to 18 May 2027"));
        FluentActions.Invoking(() => ReportingYear.Municipal(new LocalDate(2026, 5, 20), new LocalDate(2026, 5, 20))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_October_meeting_and_the_first_of_the_municipal_year_have_their_days()
    {
        var board = Invented.Panel with
        {
            Meetings = new MeetingArrangements
            {
                Windows = ValueList.Of(new MeetingWindow(Annual, Here, 10, 11)),
                OfYear = ValueList.Of(new MeetingOfYear(new Trigger("first", "the first meeting"), PlaceInYear.First, YearBasis.Municipal, Here), new MeetingOfYear(new Trigger("last", "the last meeting"), PlaceInYear.Last, YearBasis.Calendar, Here)),
            },
        };
        var (days, calendar) = (Days("2026-01-14", "2026-06-10", "2026-10-14"), ReportingYear.Calendar(2026));
        var municipal = ReportingYear.Municipal(new LocalDate(2026, 5, 20), new LocalDate(2027, 5, 19));

        NamedMeetingCalculator.Assess(board, "annual-meeting", days, calendar).Value.Should().Be(new LocalDate(2026, 10, 14));
        NamedMeetingCalculator.Assess(board, "first", days, municipal).Value.Should().Be(new LocalDate(2026, 6, 10));
        NamedMeetingCalculator.Assess(board, "first", days, calendar).StillNeeded.Select(ask => ask.Fact).Should().Equal("year");
        NamedMeetingCalculator.Assess(board, "last", days, calendar).Value.Should().Be(new LocalDate(2026, 10, 14));
        NamedMeetingCalculator.Assess(board, "last", default, calendar).StillNeeded.Select(ask => ask.Fact).Should().Equal("meetings");
        NamedMeetingCalculator.Assess(board, "summer", days, calendar).Caveats.Select(one => one.Code).Should().Equal("unspecified");
    }

    [Fact]
    public void Two_meetings_in_the_months_of_one_are_both_named()
    {
        var board = Invented.Panel with { Meetings = new MeetingArrangements { Windows = ValueList.Of(new MeetingWindow(Annual, Here, 10, 11)) } };
        var told = NamedMeetingCalculator.Assess(board, "annual-meeting", Days("2026-11-04", "2026-10-14"), ReportingYear.Calendar(2026));

        (told.Value, told.Alternatives.Single().Value).Should().Be((new LocalDate(2026, 10, 14), new LocalDate(2026, 11, 4)));
    }

    [Theory]
    [InlineData("2026-01-14", "housing")]
    [InlineData("2026-04-15", "health")]
    [InlineData("2026-10-14", "housing")]
    public void Themes_go_round(string meeting, string theme)
    {
        var board = Invented.Panel with { Meetings = new MeetingArrangements { Themes = DocumentValue.As(new ThemeRota("housing", "health", "courts"), Here) } };
        var facts = new ThemeFacts { Meetings = Days("2026-01-14", "2026-04-15", "2026-07-15", "2026-10-14"), FirstTheme = Fact.Known("housing") };

        ThemeCalculator.Assess(board, facts, Given.Day(meeting)).Value.Should().Be(theme);
        ThemeCalculator.Assess(board, facts with { FirstTheme = default }, Given.Day(meeting)).StillNeeded.Select(ask => ask.Fact).Should().Equal("first-theme");
        FluentActions.Invoking(() => ThemeCalculator.Assess(board, facts with { FirstTheme = Fact.Known("sport") }, Given.Day(meeting))).Should().Throw<ArgumentException>().WithMessage("*'sport'*housing, health, courts*");
    }

    [Fact]
    public void A_group_that_meets_before_its_parent_comes_in_time_or_does_not()
    {
        var board = Invented.Panel with { Meetings = new MeetingArrangements { Cadence = DocumentValue.As(CadenceInterpretation.Of(new Cadence.BeforeParent(10)), Here) } };
        var year = ReportingYear.Calendar(2026);

        BeforeParentCalculator.Missed(board, Days("2026-01-05", "2026-04-08"), Days("2026-01-15", "2026-04-16"), year).Value.Should().Equal(new LocalDate(2026, 4, 16));
        BeforeParentCalculator.Missed(board, Days("2026-01-05", "2026-04-06"), Days("2026-01-15", "2026-04-16"), year).Value.Should().BeEmpty();
        BeforeParentCalculator.Missed(board, Days("2026-01-05"), default, year).StillNeeded.Select(ask => ask.Fact).Should().Equal("parent-meetings");
    }

    [Fact]
    public void Who_may_decide_for_a_group_is_what_it_says()
    {
        var rule = Invented.Panel.Decides.Value.Rule;
        var urgent = new Delegation("urgent", new Party("invented/chair", "the Chair"), rule) { When = Condition.Is(new Question("vice-chair-agrees", "Does the vice-chair agree?"), rule), ReportsBack = DocumentValue.As(true, Here) };
        var board = Invented.Panel with { Delegations = ValueList.Of(urgent) };

        DelegationCalculator.Assess(board, "urgent", "chair", FactSheet.Empty, Given.On).StillNeeded.Select(ask => ask.Fact).Should().Equal("vice-chair-agrees");
        DelegationCalculator.Assess(board, "urgent", "chair", FactSheet.Empty.With("vice-chair-agrees", true), Given.On).Caveats.Select(one => one.Code).Should().Equal("reports-back");
        DelegationCalculator.Assess(board, "urgent", "police", FactSheet.Empty, Given.On).Value.Should().Be(Finding.NotMet);
        DelegationCalculator.Assess(board, "spending", "chair", FactSheet.Empty, Given.On).Caveats.Select(one => one.Code).Should().Equal("unspecified");
    }

    [Theory]
    [InlineData(4, 2, 1, true)]
    [InlineData(3, 3, 1, false)]
    [InlineData(4, 3, 0, false)]
    [InlineData(5, 1, 1, false)]
    public void Seven_seats_of_sixty_councillors_in_three_groups(int first, int second, int third, bool balanced) =>
        Balance(new("a", 33, first), new("b", 18, second), new("c", 9, third)).Value.Should().Be(Finding.Of(balanced));

    [Fact]
    public void A_majority_on_the_council_is_one_here_even_where_its_share_is_a_half()
    {
        Balance(new("a", 31, 2), new("b", 29, 2)).Value.Should().Be(Finding.NotMet, "of four seats its share is 2.07, and a majority is three");
        Balance(new("a", 31, 3), new("b", 29, 1)).Value.Should().Be(Finding.Met);
    }

    /// <summary>Seats handed out one by one to whoever is furthest below their share are always in balance where nobody has a majority.</summary>
    [Property]
    public Property The_largest_remainders_are_in_balance() =>
        Law.ForAll(from sizes in Gen.ArrayOf(Gen.Choose(5, 9), 4) from seats in Gen.Choose(1, 20) select (Sizes: sizes, Seats: seats), one =>
        {
            var (sizes, seats) = one;
            var whole = sizes.Select(size => size * seats / sizes.Sum()).ToArray();
            foreach (var place in Enumerable.Range(0, 4).OrderByDescending(place => sizes[place] * seats % sizes.Sum()).Take(seats - whole.Sum()))
            {
                whole[place]++;
            }

            Balance([.. sizes.Select((size, place) => new PoliticalGroupSeats($"g{place}", size, whole[place]))]).Value.Should().Be(Finding.Met);
        });

    [Fact]
    public void One_of_two_co_chairs_is_wanting_and_it_is_known_from_where()
    {
        var office = DocumentValue.As(new Office("Chair", FilledBy.Election) { Holders = DocumentValue.As(2, Here), Sources = ValueList.Of(new Party("invented/north", "North Council"), new Party("invented/south", "South Council")) }, Here);
        var board = Invented.Panel with { Chair = office };
        Appointment north = new("m1", Fact.Known(PartialDate.Parse("2020-01-01")), Fact<PartialDate>.NotApplicable, "councils") { Office = "chair", Body = "north" };

        var told = VacancyCalculator.Assess(board, office, [north], Given.On).Value;
        (told.Filled, told.Vacant, told.ToString()).Should().Be((1, 1, "1 filled, 1 vacant: none from South Council"));
        Appointment south = new("m2", Fact<PartialDate>.NotKnown, Fact<PartialDate>.NotApplicable, "councils") { Office = "chair", Body = "south" };
        VacancyCalculator.Assess(board, office, [north, south], Given.On).StillNeeded.Select(ask => ask.Fact).Should().Equal("in-office/m2");
    }

    private static Determination<Finding> Balance(params PoliticalGroupSeats[] seats) => BalanceCalculator.Assess(
        Invented.Panel with { Membership = new Membership { InBalance = DocumentValue.As(true, Here) } },
        new BalanceFacts { Seats = Fact.Known(ValueList.Of(seats)) },
        Given.On);

    private static Fact<ValueList<LocalDate>> Days(params string[] days) => Fact.Known(days.Select(Given.Day).ToValueList());
}
