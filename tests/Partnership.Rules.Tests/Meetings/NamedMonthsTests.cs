using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Meetings;

/// <summary>Meetings in months that the terms name: whether there were enough, which came late, when the next is due. By hand.</summary>
public sealed class NamedMonthsTests
{
    private static readonly Citation Here = Invented.Panel.Citation;
    private static readonly Group Quarter = Board("in March, June, September and December");

    [Fact]
    public void One_in_each_named_month_is_enough_and_several_in_one_are_not()
    {
        Held(Quarter, "2026-03-11", "2026-06-10", "2026-09-30", "2026-12-01").Enough.Value.Should().Be(Finding.Met);
        var three = Held(Quarter, "2026-03-03", "2026-03-10", "2026-03-24", "2026-06-10");

        (three.Held, three.Required, three.Shortfall, three.Enough.Value).Should().Be((4, 4, 2, Finding.NotMet));
        three.MonthsWithout.Select(one => one.Start).Should().Equal(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 1));
    }

    [Fact]
    public void A_meeting_after_the_next_named_month_is_late()
    {
        var held = Held(Quarter, "2026-03-11", "2026-07-01", "2026-09-09", "2026-12-01");

        held.Late.Select(one => (one.On, one.DueOn)).Should().Equal((new LocalDate(2026, 7, 1), new LocalDate(2026, 6, 30)));
        (held.NextDueOn, held.Shortfall).Should().Be((new LocalDate(2027, 3, 31), 1));
    }

    [Fact]
    public void Monthly_except_August_asks_for_eleven_and_lets_two_months_pass_over_August()
    {
        var board = Board("monthly except August");
        var days = Enumerable.Range(1, 12).Where(month => month != 8).Select(month => new LocalDate(2026, month, 20)).ToArray();
        var held = MeetingsHeldCalculator.Assess(board, days, ReportingYear.Calendar(2026));

        (held.Required, held.Shortfall, held.Late.Count, held.Enough.Value).Should().Be((11, 0, 0, Finding.Met));
        new Cadence.InMonths(ValueList.Of(1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12)).NextBy(new LocalDate(2026, 7, 1)).Should().Be(new LocalDate(2026, 9, 30));
    }

    [Fact]
    public void A_year_that_begins_within_a_named_month_asks_for_it_once()
    {
        var year = ReportingYear.RollingFrom(new LocalDate(2026, 3, 15));

        MeetingsHeldCalculator.Assess(Quarter, [new LocalDate(2026, 6, 10), new LocalDate(2026, 9, 9), new LocalDate(2026, 12, 1), new LocalDate(2027, 3, 10)], year).Enough.Value.Should().Be(Finding.Met, "10 March 2027 is in the March of that year");
        MeetingsHeldCalculator.Assess(Quarter, [new LocalDate(2026, 6, 10), new LocalDate(2026, 9, 9), new LocalDate(2026, 12, 1)], year).Shortfall.Should().Be(1);
    }

    [Fact]
    public void A_proposed_year_has_a_working_day_in_each_named_month()
    {
        var proposed = MeetingYear.Propose(Board("in May and October"), 2026, null, UkCalendars.All).Value.Select(one => one.Meeting);

        proposed.Should().Equal(new LocalDate(2026, 5, 15), new LocalDate(2026, 10, 15));
        MeetingYear.Propose(Board("the first Tuesday of March and September"), 2026, null, UkCalendars.All).Value.Select(one => one.Meeting).Should().Equal(new LocalDate(2026, 3, 3), new LocalDate(2026, 9, 1));
        MeetingYear.Propose(Board("in May and August"), 2026, new LocalDate(2026, 5, 31), UkCalendars.All).Value.Select(one => one.Meeting).Should().Equal([new LocalDate(2026, 5, 29), new LocalDate(2026, 8, 28)], "31 May is a Sunday and 31 August a bank holiday, and each meeting stays in its month");
    }

    [Fact]
    public void A_first_meeting_in_another_month_is_reported()
    {
        var told = MeetingYear.Propose(Quarter, 2026, new LocalDate(2026, 1, 14), UkCalendars.All);

        told.Caveats.Select(one => one.Code).Should().Contain("not-a-named-month");
    }

    [Theory]
    [InlineData("four times a year", 0)]
    [InlineData("four meetings a year", 0)]
    [InlineData("six times a year", 0)]
    [InlineData("quarterly", 1)]
    [InlineData("every six months", 1)]
    public void A_number_a_year_sets_no_spacing_and_every_does(string cadence, int late) =>
        Held(Board(cadence), "2026-01-14", "2026-02-11", "2026-10-14", "2026-11-11").Late.Should().HaveCount(late, "from 11 February to 14 October are eight months");

    [Fact]
    public void Once_a_quarter_names_the_quarters_without_a_meeting_and_four_a_year_does_not()
    {
        string[] days = ["2026-01-14", "2026-02-11", "2026-10-14", "2026-11-11"];

        Held(Board("once a quarter"), days).QuartersWithout.Select(one => one.Start).Should().Equal(new LocalDate(2026, 4, 1), new LocalDate(2026, 7, 1));
        Held(Board("four times a year"), days).QuartersWithout.Should().BeEmpty();
    }

    private static MeetingsHeldResult Held(Group board, params string[] days) =>
        MeetingsHeldCalculator.Assess(board, days.Select(one => NodaTime.Text.LocalDatePattern.Iso.Parse(one).Value), ReportingYear.Calendar(2026));

    private static Group Board(string cadence) => Invented.Panel with { Meetings = new MeetingArrangements { Cadence = DocumentValue.As(CadenceInterpretation.Parse(cadence), Here) } };
}
