using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Definitions;
using Partnership.Rules.Tests.Governance;
using Xunit;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>Which definitions apply on a day, how two days differ, and what is said of a limited commencement, with reasons.</summary>
public sealed class DefinitionPages
{
    [Fact]
    public void A_timeline_keeps_its_reasons() => new AnswerPage()
        .Add("England, long before: the start was not read", Applying("1990-01-01", "england"))
        .Add("England, with what Cambridgeshire printed and never ended, and a connection test", Applying("2018-05-01", "england", "cambridgeshire"))
        .Add("England, between making and commencement", Applying("2021-07-05", "england"))
        .Add("England, for a purpose for which the Act had not begun", Applying("2021-07-05", "england", purpose: "section-79"))
        .Add("Southampton, where the older one is still printed", Applying("2024-01-01", "england", "southampton"))
        .Add("Stockport, which prints none", Applying("2024-01-01", "england", "stockport"))
        .Add("Wales, with its own text for contrast", Applying("2024-01-01", "wales"))
        .Add("Scotland, the day before its Act", Applying("2019-03-31", "scotland"))
        .Check("timeline");

    [Fact]
    public void A_comparison_keeps_its_reasons()
    {
        var page = new AnswerPage();
        Compare(page, "1990-01-01", "2021-07-05", null);
        Compare(page, "2018-05-01", "2024-01-01", "southampton");
        Compare(page, "2010-01-01", "2010-01-02", null);
        page.Check("comparison");
    }

    [Fact]
    public void A_limited_commencement_and_a_missing_definition_keep_their_reasons()
    {
        var page = new AnswerPage(deepest: 0);
        foreach (var (definition, on, purpose) in new[] { (Act, "2021-07-05", null), (Act, "2021-10-01", null), (Act, "2021-12-01", "section-79"), (Act, "2022-01-31", null), (DefinitionBook.NoneInThePlan, "2018-03-08", (string?)null) })
        {
            page.Heading($"{definition.Id} on {on}, purpose: {purpose ?? "any"}");
            foreach (var one in DefinitionCalculator.Assess(definition, Spouses, Given.Day(on), purpose))
            {
                page.Line($"in force: {string.Join("; ", one.Ranges)}").Add(one.ToString(), one.Why);
            }
        }

        page.Check("limited-definitions");
    }

    private static FactSheet Spouses => Case.Age(Case.Age(Case.Of(["married-now-or-before"], ["violent-behaviour"]), "a", "30"), "b", "31");

    private static Definition Act => DefinitionBook.All.Single(one => one.Id == "daa-2021");

    private static Determination<ValueList<Definition>> Applying(string on, string jurisdiction, string? partnership = null, string? purpose = null) =>
        DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(Given.Day(on), Jurisdiction.Parse(jurisdiction)) { Partnership = partnership, Purpose = purpose });

    private static void Compare(AnswerPage page, string first, string second, string? partnership)
    {
        var told = DefinitionComparison.Between(DefinitionBook.All, new DefinitionQuestion(Given.Day(first), Jurisdiction.England) { Partnership = partnership }, Given.Day(second));
        page.Heading($"{first} and {second}, {partnership ?? "everywhere"}")
            .Line($"before: {string.Join(", ", told.Before.Select(one => one.Id))}")
            .Line($"after: {string.Join(", ", told.After.Select(one => one.Id))}");
        foreach (var change in told.Changes)
        {
            page.Line($"  {change} (because of {string.Join(", ", change.Rules.Select(rule => rule.Id))})");
        }

        foreach (var flag in told.Caveats)
        {
            page.Line($"  ! {flag.Code}: {flag.Text}");
        }

        page.Line(string.Empty);
    }
}
