using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Partnership.Rules.Tests;

public sealed class LawTests
{
    [Property]
    public Property A_law_that_holds_passes() => Law.ForAll(Gen.Choose(0, 1000), number => number.Should().BeGreaterThanOrEqualTo(0));

    [Fact]
    public void A_property_is_tried_as_often_as_the_house_says()
    {
        var laws = new LawsAttribute();

        laws.MaxTest.Should().Be(Math.Min(LawsAttribute.Cases * LawsAttribute.Times, LawsAttribute.Cap));
        laws.Replay.Should().MatchRegex(@"^\d+,\d+(,\d+)?$");
    }

    [Fact]
    public void A_broken_law_names_the_smallest_case_and_the_seed()
    {
        var broken = () => Law.Holds(Gen.Choose(0, 1000), number => number.Should().BeLessThan(17));

        broken.Should().Throw<Exception>().Which.Message.Should().Contain("Falsifiable").And.MatchRegex(@"\(\d+,\d+\)");
    }

    [Fact]
    public void A_broken_property_is_shrunk()
    {
        var broken = () => Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true),
            Law.ForAll(Gen.Choose(18, 1000), number => number > 0 ? [number - 1] : [], number => number.Should().BeLessThan(17)));

        broken.Should().Throw<Exception>().Which.Message.Should().MatchRegex(@"Shrunk:\s+17\b");
    }

    [Fact]
    public void A_law_whose_cases_seldom_come_to_what_it_is_for_fails()
    {
        var seldom = () => Law.Reaching(Gen.Choose(1, 1000), number => number == 17, least: 0.1, _ => { });

        seldom.Should().Throw<Exception>().WithMessage("*share of the cases*");
    }

    /// <summary>Of days that any generator may take, a month's end is one in thirty and a leap day one in 1,461; here each edge is met often enough to be tried.</summary>
    [Fact]
    public void Edges_are_weighted()
    {
        Law.Share(Edges.Days, day => day.PlusDays(1).Day == 1).Should().BeGreaterThan(0.15);
        Law.Share(Edges.Days, day => day is { Month: 2, Day: 29 }).Should().BeGreaterThan(0.03);
        Law.Share(Edges.Days, day => day.DayOfWeek > NodaTime.IsoDayOfWeek.Friday).Should().BeGreaterThan(0.2);
        Law.Share(Edges.Days, day => day <= Edges.First.PlusDays(3) || day >= Edges.Last.PlusDays(-3)).Should().BeGreaterThan(0.03);
        Law.Share(Edges.Amounts, amount => amount == 0).Should().BeGreaterThan(0.03);
        Law.Share(Edges.Amounts, amount => amount is > 0 and <= 3).Should().BeGreaterThan(0.2);
    }

    [Fact]
    public void A_day_a_list_and_a_limit_are_made_smaller()
    {
        Smaller.Day(new NodaTime.LocalDate(2026, 5, 12)).Should().Contain(new NodaTime.LocalDate(2020, 1, 6)).And.OnlyContain(day => day != new NodaTime.LocalDate(2026, 5, 12));
        Smaller.List([1, 2, 3]).Should().Contain(list => list.Length == 2).And.OnlyContain(list => list.Length < 3);
        Smaller.Limit(Partnership.Rules.Time.TimeLimit.WorkingDaysBefore(8)).Should().Contain(Partnership.Rules.Time.TimeLimit.WorkingDaysBefore(4)).And.NotContain(Partnership.Rules.Time.TimeLimit.WorkingDaysBefore(8));
    }
}
