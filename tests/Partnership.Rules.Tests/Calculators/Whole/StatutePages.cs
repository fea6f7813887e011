using Partnership.Rules.Tests.Definitions;
using Partnership.Rules.Tests.Statutes;
using Xunit;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>The clocks and the definitions with their reasons, for rows worked by hand.</summary>
public sealed class StatutePages
{
    [Fact]
    public void A_clock_keeps_its_reasons() => Seeds.Rows("vectors/statutory-clocks.csv")
        .GroupBy(row => (row["rule"], row["params"].Split(' ').FirstOrDefault(one => one.StartsWith("st", StringComparison.Ordinal))))
        .SelectMany(same => same.Take(int.Parse(same.Key.Item1[1..], System.Globalization.CultureInfo.InvariantCulture) > 37 ? 1 : int.MaxValue))
        .Aggregate(new AnswerPage(), (page, row) => page.Add($"{row["id"]} {row["rule"]} {row["trigger"]} {row["params"]}", ClockVectorTests.Ask(row["rule"], row["trigger"], row["params"]).Due))
        .Check("clocks");

    [Fact]
    public void A_definition_keeps_its_reasons() => Seeds.Rows("vectors/definition-scenarios.csv")
        .GroupBy(row => row["definition"])
        .SelectMany(same => same.Take(3))
        .Aggregate(new AnswerPage(deepest: 1), (page, row) => ScenarioTests.Ask(row).Aggregate(
            page.Heading($"{row["id"]} {row["definition"]}: {row["facts"]} {row["ages"]}; unknown {row["unknown"]}"),
            (all, one) => all.Add($"as to the {one.Subject}, {one.Interpretation}: {one.Status}", one.Why)))
        .Check("definitions");
}
