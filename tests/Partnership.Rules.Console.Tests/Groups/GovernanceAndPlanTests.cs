using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class GovernanceAndPlanTests
{
    internal static readonly string Tree = Root(new DirectoryInfo(AppContext.BaseDirectory));

    private static readonly string Facts = Path.Combine(Tree, "samples", "facts");

    [Fact]
    public void Two_meetings_of_three_leave_one_short()
    {
        var json = Partnership.Run("meetings", "--group", "cambridgeshire/dvsg", "--held", "2009-01-14,2009-05-02", "--year", "2009", "--json").Json;

        json.GetProperty("required").GetInt32().Should().Be(3);
        json.GetProperty("shortfall").GetInt32().Should().Be(1);
        json.Keys().Should().Contain(["group", "required", "held", "shortfall", "late", "findings"]);
    }

    [Fact]
    public void An_ambiguous_cadence_names_the_reading_taken_and_the_other()
    {
        var json = Partnership.Run("meetings", "--group", "cambridgeshire/dvig", "--held", "2009-01-20", "--year", "2009", "--json").Json;

        json.Text("cadence").Should().Contain("every two months");
        json.Texts("otherReadings").Should().Equal("twice a month");
    }

    [Fact]
    public void A_quarterly_group_is_told_which_meetings_were_late_and_which_quarters_saw_none()
    {
        var json = Partnership.Run("meetings", "--group", "southampton/board", "--held", "2026-01-14,2026-05-02", "--year", "2026", "--as-at", "2027-01-01", "--json").Json;

        json.GetProperty("late").EnumerateArray().Single().Text("dueBy").Should().Be("2026-04-14");
        json.GetProperty("quartersWithout").EnumerateArray().Select(one => one.Text("from")).Should().Equal("2026-07-01", "2026-10-01");
        json.GetProperty("inPublic").Text("answer").Should().Be("unspecified");
    }

    [Theory]
    [InlineData("none", "noBreach")]
    [InlineData("2011-05-01", "breach")]
    public void A_term_carries_on_until_replaced_when_the_caller_asks(string replaced, string term) =>
        Partnership.Run("office", "--group", "cambridgeshire/dvsg", "--office", "chair", "--from", "2009-02-28", "--to", "2011-05-31", "--carries-on", "--replaced-from", replaced, "--json").Json
            .GetProperty("term").Text("answer").Should().Be(term);

    [Fact]
    public void Election_days_are_compared_where_they_are_known()
    {
        var stagger = Partnership.Run("office", "--group", "cambridgeshire/dvsg", "--office", "chair", "--from", "2009-02-28", "--vice-from", "2009-03-01", "--elected", "2009-02-27", "--vice-elected", "2009-02-27", "--json").Json.GetProperty("stagger");

        stagger.Text("answer").Should().Be("notStaggered");
        stagger.GetProperty("flags").EnumerateArray().Select(flag => flag.Text("code")).Should().Equal("advice", "stagger-gap-not-stated");
    }

    [Fact]
    public void An_office_ex_officio_has_no_latest_end() =>
        Partnership.Run("office", "--group", "cambridgeshire/dvig", "--office", "chair", "--from", "2009", "--json").Json.GetProperty("latestEnd").Text("answer").Should().Be("notApplicable");

    [Fact]
    public void A_term_of_24_months_ends_on_the_corresponding_date() =>
        Partnership.Run("office", "--group", "cambridgeshire/dvsg", "--office", "chair", "--from", "2009-02-28", "--json").Out.Should().Contain("2011-02-28");

    [Theory]
    [InlineData("2021-09-30", "notInForce")]
    [InlineData("2022-01-01", "notMet")]
    public void The_statutory_board_is_assessed_on_a_date(string on, string state) =>
        Partnership.Run("board", "--statute", "--on", on, "--members", Path.Combine(Facts, "board.json"), "--json").Out.Should().Contain($"\"{state}\"");

    [Fact]
    public void A_grievance_against_the_chair_goes_to_the_vice_chair() =>
        Partnership.Run("grievance", "--group", "cambridgeshire/dvsg", "--facts", Path.Combine(Facts, "grievance.json"), "--json").Json
            .Text("addressee").Should().Be("vice-chair");

    [Fact]
    public void A_missing_fact_about_a_deputy_is_unknown_and_asked_for()
    {
        var result = Partnership.Run("substitute", "--group", "southampton/board", "--facts", Path.Combine(Facts, "substitute.json"), "--json").Json.GetProperty("result");

        result.Text("answer").Should().Be("unknown");
        result.GetProperty("stillNeeded").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("--group", "southampton/board")]
    [InlineData("--statute", null)]
    public void Duties_of_a_year_are_told_with_from_whom_and_when(string option, string? value)
    {
        string[] command = value is null ? ["duties", option, "--year", "2026-27", "--json"] : ["duties", option, value, "--year", "2026-27", "--json"];
        var answer = Partnership.Run(command);

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("duties").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(one => one.Text("from") != null && one.Text("when") != null && one.Texts("to") != null);
    }

    [Fact]
    public void Statute_and_a_group_at_once_are_bad_usage() =>
        Partnership.Run("duties", "--statute", "--group", "southampton/board", "--year", "2026-27").ExitCode.Should().Be(2);

    [Fact]
    public void A_cambridge_figure_stands_as_printed()
    {
        var json = Partnership.Run("indicator", "change", "--baseline", "1074", "--current", "1405", "--target", "40", "--json").Json;

        json.GetProperty("changePercent").GetDecimal().Should().Be(30.8m);
        json.GetProperty("gapPoints").GetDecimal().Should().Be(-9.2m);
        json.GetProperty("needed").GetInt32().Should().Be(1504);
    }

    [Fact]
    public void A_zero_denominator_gives_no_value_and_says_why() =>
        Partnership.Run("indicator", "repeat", "--repeats", "3", "--cases", "0", "--json").Json.Text("why").Should().NotBeNullOrEmpty();

    [Fact]
    public void The_shipped_plan_counts_as_the_catalogue_does()
    {
        var json = Partnership.Run("plan", "--shipped", "--as-at", "2018-03-08", "--json").Json;
        var totals = json.GetProperty("totals");

        json.GetProperty("items").GetArrayLength().Should().Be(36);
        json.GetProperty("offTable").GetArrayLength().Should().Be(3);
        totals.EnumerateObject().Select(one => one.Value.GetInt32()).Should().Equal(21, 3, 3, 0, 1, 8);
    }

    [Fact]
    public void Two_definitions_are_compared_limb_by_limb() =>
        Partnership.Run("definition", "--compare", "2010-01-01", "2022-01-01", "--json").Json.GetProperty("changes").GetArrayLength().Should().BePositive();

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Partnership.Rules.sln")) ? folder.FullName : Root(folder.Parent!);
}
