using FluentAssertions;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.ActionPlans;

/// <summary>The shipped strategy against seeds/strategy-2008-2011.csv, and the coverage of both documents against the catalogue.</summary>
public sealed class Strategy2008Tests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> All = Seeds.Rows("strategy-2008-2011.csv");

    [Fact]
    public void The_commitments_are_those_of_the_seed() =>
        Strategy2008.Commitments.Select(one => (one.Code.Value, one.Text, one.Citation.Id, one.Citation.Lines)).Should()
            .Equal(All.Where(row => row["kind"] == "commitment").Select(row => (row["code"], row["what"], (string?)row["catalogueId"], (string?)row["line"])));

    [Fact]
    public void The_figures_are_those_of_the_seed() =>
        Strategy2008.Figures.Select(one => (one.What, one.Area, one.Value?.ToString() ?? string.Empty, one.Unit, one.Citation.Id)).Should()
            .Equal(All.Where(row => row["kind"] is "figure" or "target-2" or "baseline").Select(row => (row["what"], row["area"], row["value"], row["unit"], (string?)row["catalogueId"])));

    [Fact]
    public void The_areas_are_those_of_the_seed() =>
        Strategy2008.Areas.Select(one => $"{one.Area} {one.Baseline} {one.Current} {one.TargetPercent} {one.PrintedPercent}").Should()
            .Equal(All.Where(row => row["kind"] == "target-1").Select(row => $"{row["area"]} {row["baseline"]} {row["current"]} {row["targetPercent"]} {row["achievedPercent"]}"));

    [Fact]
    public void Three_schemes_share_no_strand() =>
        Strategy2008.Scheme.Strands.Concat(Plan2017.Scheme.Strands).Concat(Plan2017.TermsScheme.Strands).Should().OnlyHaveUniqueItems().And.HaveCount(10);

    [Theory]
    [InlineData("CAM-STR", 111)]
    [InlineData("CAP-PLAN", 90)]
    public void Every_entry_of_the_catalogue_is_covered(string prefix, int count)
    {
        var entries = Catalogue.CatalogueCoverage.Where(one => one.Id.StartsWith(prefix, StringComparison.Ordinal)).ToArray();

        entries.Select(one => one.Id).Should().Equal(Enumerable.Range(1, count).Select(at => $"{prefix}-{at:000}"));
        entries.Select(one => one.Id).Should().Equal(Seeds.Rows("catalogue.csv").Select(row => row["id"]).Where(id => id.StartsWith(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_indicators_go_the_way_the_register_says() =>
        Indicators2008.All.Should().OnlyContain(one => Register(one.Code) == string.Empty || Register(one.Code) == "not stated" || Register(one.Code) == one.Direction.Code);

    private static string Register(string code) =>
        Seeds.Rows("registers/indicators.csv").Single(row => row["code"].Replace(" ", string.Empty) == code.Replace(" ", string.Empty) || row["code"] == code)["direction"];
}
