using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tests.Statutes;
using Xunit;

namespace Partnership.Rules.Tests.Deadlines;

public sealed class StatuteBookTests
{
    [Theory]
    [InlineData("subject access", "uk-gdpr/subject-access")]
    [InlineData("closure appeal", "asbcpa-2014/closure-appeal")]
    [InlineData("Access SUBJECT", "uk-gdpr/subject-access")]
    [InlineData("juggling", "")]
    [InlineData("  ", "")]
    public void Words_find_the_rules_they_all_stand_in(string words, string first) =>
        (StatuteBook.Search(words) is { Count: > 0 } found ? found[0].Rule.Id.Value : string.Empty).Should().Be(first);

    [Theory]
    [InlineData("R250", "R25")]
    [InlineData("csa-2010/notice-haering", "csa-2010/notice-hearing")]
    [InlineData("uk-gdpr/subject-acess", "uk-gdpr/subject-access")]
    [InlineData("subject acess", "uk-gdpr/subject-access")]
    [InlineData("fredom of infomation", "foia-2000/answer")]
    [InlineData("clsoure apeal", "asbcpa-2014/closure-appeal")]
    [InlineData("nothing of the kind", null)]
    [InlineData("subject juggling", null)]
    [InlineData("", null)]
    public void A_name_that_names_nothing_has_a_nearest(string name, string? nearest) => StatuteBook.Nearest(name).Should().Be(nearest);

    [Fact]
    public void A_rule_under_two_rows_says_on_each_where_else_it_stands() => StatuteBook.Deadlines
        .GroupBy(clock => clock.Rule.Id)
        .Where(same => same.Select(clock => clock.Row).Distinct().Count() > 1)
        .SelectMany(same => same.Where(clock => clock.Elsewhere is null || !same.Any(other => other.Row != clock.Row && clock.Elsewhere.Text.Contains(other.Row, StringComparison.Ordinal))))
        .Should().BeEmpty();

    [Fact]
    public void A_row_that_has_passed_to_another_names_it() =>
        ClockVectorTests.Ask("R28", "2025-12-01", string.Empty).Due.Caveats.Should().Contain(one => one.Code == "another-row" && one.Text.Contains("R27"));

    /// <summary>A date fixed by the text does not go with the rule: the range of such a rule does not end with its day.</summary>
    [Fact]
    public void The_range_of_a_fixed_date_does_not_end_with_it() => StatuteBook.Deadlines
        .Where(clock => clock.Kind is FixedDate date && clock.Rule.InForce.To is { } to && to <= date.LastOn)
        .Should().BeEmpty();
}
