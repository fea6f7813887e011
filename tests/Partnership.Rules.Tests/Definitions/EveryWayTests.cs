using System.Text;
using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>A kept sheet for each smallest way to each outcome. On a difference read what changed, and rename what was made.</summary>
public sealed class EveryWayTests
{
    private const string Kept = "Definitions/ways.csv";

    private static readonly Definition[] Texts = [.. DefinitionBook.All.Where(one => one.Tests.Count > 0)];

    [Fact]
    public void The_ways_that_are_kept_are_those_that_there_are() => Snapshot.Check(Kept, Ways());

    [Fact]
    public void Every_kept_way_comes_to_its_outcome()
    {
        foreach (var row in Seeds.Rows(Path.Combine("..", "tests", "Partnership.Rules.Tests", Kept)))
        {
            var definition = Texts.Single(one => one.Id == row["definition"]);
            var test = definition.Tests.Single(one => one.Subject.Code == row["asTo"] && one.Interpretation.Code == row["reading"]);
            var sheet = SheetOf(row["holds"], row["fails"]);

            DefinitionCalculator.Outcome(definition, test, sheet).Written.Should().Be(row["outcome"], $"{row["definition"]}: {row["holds"]}");
        }
    }

    [Fact]
    public void Every_outcome_of_every_test_can_be_reached()
    {
        foreach (var definition in Texts)
        {
            var reached = DefinitionAtlas.Ways(definition, DefinitionBook.Constraints).Select(way => (way.AsTo, way.Interpretation, way.Outcome)).ToHashSet();
            foreach (var test in definition.Tests)
            {
                test.Levels.Select(rung => rung.Outcome).Append(test.Otherwise).Select(outcome => (test.Subject, test.Interpretation, outcome)).Should().BeSubsetOf(reached);
            }
        }
    }

    private static string Ways()
    {
        var rows = new StringBuilder("definition,asTo,reading,outcome,holds,fails\n");
        foreach (var (text, way) in Texts.SelectMany(text => DefinitionAtlas.Ways(text, DefinitionBook.Constraints).Select(way => (text, way))))
        {
            rows.Append($"{text.Id},{way.AsTo},{way.Interpretation},{way.Outcome.Written},{Named(way.Facts, true)},{Named(way.Facts, false)}\n");
        }

        return rows.ToString();
    }

    private static string Named(FactSheet facts, bool holding) => string.Join(' ', facts.Names.Where(name => facts[name].Value == holding));

    private static FactSheet SheetOf(string holding, string failing)
    {
        var sheet = Split(holding).Aggregate(FactSheet.Empty, (all, fact) => all.With(fact, true));
        return Split(failing).Aggregate(sheet, (all, fact) => all.With(fact, false));
    }

    private static string[] Split(string facts) => facts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
