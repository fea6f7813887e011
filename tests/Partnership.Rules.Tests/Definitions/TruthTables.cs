using System.Globalization;
using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>
/// Each test of each definition against its truth table: the conditions are evaluated here by what each says, part by part, and share nothing with the diagrams
/// by which the library decides. Every case where there are few facts, a sample where there are many; TRUTH_FACTS says how many are few (20 in the nightly run).
/// </summary>
public sealed class TruthTables
{
    private const int Sampled = 4000;

    private static readonly int Few = int.TryParse(Environment.GetEnvironmentVariable("TRUTH_FACTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 12;

    public static TheoryData<string, int> Tests
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var definition in DefinitionBook.All)
            {
                foreach (var at in Enumerable.Range(0, definition.Tests.Count))
                {
                    data.Add(definition.Id, at);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tests))]
    public void An_outcome_is_that_of_the_truth_table(string id, int at)
    {
        var definition = DefinitionBook.All.Single(one => one.Id == id);
        var test = definition.Tests[at];
        var facts = FactsOf(test);

        var possible = 0;
        foreach (var holds in Cases(facts))
        {
            if (Outcome(definition, test, SheetOf(facts, holds, [])) is { } outcome)
            {
                possible++;
                outcome.Should().Be(Expected(test, holds.Contains), "{0} with {1}", test, string.Join(", ", holds));
            }
        }

        possible.Should().BePositive();
    }

    /// <summary>With some facts not known: what every way to fill them in comes to is the outcome; where two ways differ, it is not known.</summary>
    [Theory]
    [MemberData(nameof(Tests))]
    public void What_every_way_to_fill_in_the_unknown_comes_to_is_the_outcome(string id, int at)
    {
        var definition = DefinitionBook.All.Single(one => one.Id == id);
        var test = definition.Tests[at];
        var (facts, random) = (FactsOf(test), new Random(20_211_001 + at));
        foreach (var _ in Enumerable.Range(0, 150))
        {
            var unknown = facts.OrderBy(_ => random.Next()).Take(random.Next(1, Math.Min(7, facts.Length + 1))).ToArray();
            var holds = facts.Except(unknown).Where(_ => random.Next(2) == 0).ToHashSet(StringComparer.Ordinal);
            var filled = Enumerable.Range(0, 1 << unknown.Length).Select(bits => holds.Concat(unknown.Where((_, place) => (bits >> place & 1) == 1)).ToHashSet(StringComparer.Ordinal));
            var ways = filled.Where(one => Outcome(definition, test, SheetOf(facts, one, [])) is not null).Select(one => Expected(test, one.Contains)).Distinct().ToArray();
            if (ways.Length > 0 && Outcome(definition, test, SheetOf(facts, holds, unknown)) is { } outcome)
            {
                (ways.Length == 1 ? outcome.Equals(ways[0]) : outcome.Equals(DefinitionStatus.Unknown) || ways.Contains(outcome)).Should().BeTrue("{0}: {1} of {2}, not known {3}", test, outcome, string.Join("/", ways.Select(one => one.Code)), string.Join(", ", unknown));
            }
        }
    }

    /// <summary>What the library says; null of facts that contradict each other, such as 18 or over and not 16, which it refuses.</summary>
    private static DefinitionStatus? Outcome(Definition definition, DefinitionTest test, FactSheet facts)
    {
        try
        {
            return DefinitionCalculator.Outcome(definition, test, facts);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string[] FactsOf(DefinitionTest test) => [.. test.Levels.SelectMany(rung => rung.Condition.Asks).Select(ask => ask.Fact).Distinct(StringComparer.Ordinal)];

    private static DefinitionStatus Expected(DefinitionTest test, Func<string, bool> holds) => test.Levels.FirstOrDefault(rung => IsMet(rung.Condition, holds))?.Outcome ?? test.Otherwise;

    /// <summary>A condition without parts is a fact, one without a number of parts is the opposite of its part, and any other needs so many of its parts.</summary>
    private static bool IsMet(Condition condition, Func<string, bool> holds) =>
        condition.Parts.Count == 0 ? holds(condition.Asks[0].Fact)
        : condition.Minimum is { } least ? condition.Parts.Count(part => IsMet(part, holds)) >= least
        : !IsMet(condition.Parts[0], holds);

    private static IEnumerable<HashSet<string>> Cases(string[] facts)
    {
        if (facts.Length <= Few)
        {
            return Enumerable.Range(0, 1 << facts.Length).Select(bits => facts.Where((_, place) => (bits >> place & 1) == 1).ToHashSet(StringComparer.Ordinal));
        }

        var random = new Random(20_211_001);
        return Enumerable.Range(0, Sampled).Select(at => facts.Where(_ => random.Next(4) < 1 + (at % 3)).ToHashSet(StringComparer.Ordinal));
    }

    private static FactSheet SheetOf(string[] facts, HashSet<string> holds, string[] unknown) =>
        facts.Except(unknown).Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact, holds.Contains(fact)));
}
