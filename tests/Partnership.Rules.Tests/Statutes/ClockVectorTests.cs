using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Statutes;

public sealed class ClockVectorTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Seeds.Rows("vectors/statutory-clocks.csv");

    public static TheoryData<string> Ids => [.. Rows.Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_clock_comes_to_the_date_worked_by_hand(string id)
    {
        var row = Rows.Single(one => one["id"] == id);

        var answer = Ask(row["rule"], row["trigger"], row["params"]);

        answer.Due.State.Should().Be(row["state"] switch { "known" => FactState.Known, "none" => FactState.NotApplicable, _ => FactState.NotKnown }, row["note"]);
        (answer.Due.Answer.IsKnown ? answer.Due.Value.ToString() : string.Empty).Should().Be(row["due"], row["note"]);
        answer.Due.Alternatives.Select(one => one.Value.ToString()).Should().BeEquivalentTo(row["otherReadings"].Split(' ', StringSplitOptions.RemoveEmptyEntries), row["note"]);
        (answer.Test?.ToString() ?? string.Empty).Should().Be(row["test"], row["note"]);
    }

    [Fact]
    public void Every_clock_has_three_vectors_and_every_row_that_ships_has_a_clock_or_another_home()
    {
        var counts = Rows.Where(row => row["state"] != "unknown").GroupBy(row => row["rule"]).ToDictionary(same => same.Key, same => same.Count());

        foreach (var clock in StatuteBook.Clocks)
        {
            counts.Should().ContainKey(clock.Row).WhoseValue.Should().BeGreaterThanOrEqualTo(3, clock.Row);
        }

        string[] elsewhere = ["R5", "R6", "R7", "R16", "R33", "R34", "R35", "R36", "R37"];
        var shipped = Seeds.Rows("law-rules.csv").Where(row => row["ship"] != "NO").Select(row => row["id"]);
        shipped.Except(elsewhere).Should().BeEquivalentTo(StatuteBook.Clocks.Select(clock => clock.Row).Distinct());
    }

    [Fact]
    public void The_ranges_are_those_of_the_law_table_where_it_has_them()
    {
        foreach (var row in Seeds.Rows("law-rules.csv").Where(row => row["inForceFrom"].Length == 10))
        {
            var ranges = StatuteBook.Clocks.Where(clock => clock.Row == row["id"]).Select(clock => clock.Rule.InForce.From).ToArray();
            if (ranges.Length > 0)
            {
                ranges.Should().Contain(NodaTime.Text.LocalDatePattern.Iso.Parse(row["inForceFrom"]).Value, row["id"]);
            }
        }
    }

    internal static ClockAnswer Ask(string rule, string trigger, string parameters)
    {
        var arguments = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(ClockArguments.None, (all, one) => all.With(one.Split('=')[0], one.Split('=')[1]));
        return ClockCalculator.Determine(StatuteBook.VersionsOf(rule), Moment.Parse(trigger), arguments, UkCalendars.All);
    }
}
