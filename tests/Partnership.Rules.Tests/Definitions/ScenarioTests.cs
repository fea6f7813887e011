using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>Scenarios worked by hand, each with the limb that decides it or the fact still missing.</summary>
public sealed class ScenarioTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Seeds.Rows("vectors/definition-scenarios.csv");

    public static TheoryData<string> Ids => [.. Rows.Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scenario_is_decided_by_the_limb_named(string id)
    {
        var row = Rows.Single(one => one["id"] == id);

        var result = Ask(row).Single(one => one.Subject.Code == row["asTo"] && one.Interpretation.Code == row["reading"]);

        result.Status.Written.Should().Be(row["outcome"], row["note"]);
        Decided(result, row["decides"]).Should().BeTrue($"{row["decides"]} decides: {row["note"]}");
    }

    [Fact]
    public void There_are_at_least_sixty_scenarios() => Rows.Should().HaveCountGreaterThanOrEqualTo(60);

    internal static IReadOnlyList<DefinitionResult> Ask(IReadOnlyDictionary<string, string> row)
    {
        var definition = DefinitionBook.All.Single(one => one.Id == row["definition"]);
        return DefinitionCalculator.Assess(definition, SheetOf(row), DayIn(definition));
    }

    private static bool Decided(DefinitionResult result, string by)
    {
        if (result.Status == DefinitionStatus.Unknown)
        {
            return result.Why.StillNeeded.Any(ask => ask.Fact == by);
        }

        var found = Finding.Of(result.Status != DefinitionStatus.NotMet && result.Status != DefinitionStatus.None);
        return result.Why.StillNeeded.Count == 0 && result.Why.Steps.Any(step => step.Finding == found && step.Rule.Id.Value.EndsWith(by, StringComparison.Ordinal));
    }

    private static FactSheet SheetOf(IReadOnlyDictionary<string, string> row)
    {
        var named = row["facts"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sheet = Case.Of(named.Where(fact => fact[0] != '-'), []);
        sheet = named.Aggregate(sheet, (all, fact) => fact[0] == '-' ? all.With(fact[1..], false) : all.With(fact, true));
        sheet = row["unknown"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(sheet, (all, fact) => all.WithNotKnown(fact));
        var ages = row["ages"].Replace("?", "unknown", StringComparison.Ordinal).Split('/');
        return Case.Age(Case.Age(sheet, "a", ages[0]), "b", ages[1]);
    }

    private static LocalDate DayIn(Definition definition) => definition.Ranges.Where(range => range.Purpose is null).Select(range => range.To ?? new LocalDate(2024, 3, 1)).First();
}
