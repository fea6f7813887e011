using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>The worked vectors of the catalogue: V32 to V38, and those worked by hand.</summary>
public sealed class DefinitionVectorTests
{
    private static readonly LocalDate On = new(2022, 3, 1);
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Seeds.Rows("vectors/definitions.csv");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Dates = Seeds.Rows("vectors/in-force.csv");

    public static TheoryData<string> Ids => [.. Rows.Select(row => row["id"])];

    public static TheoryData<string> DateIds => [.. Dates.Where(row => row["rule"] != "R5").Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_definition_comes_to_the_outcome_of_the_catalogue(string id)
    {
        var row = Rows.Single(one => one["id"] == id);
        var results = DefinitionCalculator.Assess(DefinitionOf(row["definition"]), SheetOf(row), On);

        var asTo = row["asTo"] == "child" ? DefinitionSubject.Child : DefinitionSubject.Parties;
        var result = results.Single(one => one.Subject == asTo && (row["reading"].Length == 0 || one.Interpretation.Code == row["reading"]));
        var outcome = row["asTo"] == "core" ? CoreOf(result.Status) : result.Status.Written;

        outcome.Should().BeOneOf([row["outcome"], .. row["alsoAccepted"].Split(' ', StringSplitOptions.RemoveEmptyEntries)], row["note"]);
    }

    [Theory]
    [MemberData(nameof(DateIds))]
    public void A_definition_is_in_force_on_the_days_of_the_law_table(string id)
    {
        var row = Dates.Single(one => one["id"] == id);
        var definition = DefinitionBook.All.Single(one => one.Id == row["definition"].Replace("-child", string.Empty, StringComparison.Ordinal));
        var asTo = row["definition"].EndsWith("-child", StringComparison.Ordinal) ? DefinitionSubject.Child : DefinitionSubject.Parties;
        var purpose = row["purpose"] is "any" or "offence" ? null : row["purpose"];

        var ranges = definition.Tests.Where(test => test.Subject == asTo).SelectMany(test => test.RangesOn(Day(row["on"]), purpose));

        ranges.Any().Should().Be(row["state"] == "inForce", row["note"]);
    }

    private static string CoreOf(DefinitionStatus outcome) => outcome == DefinitionStatus.Core ? "met" : outcome == DefinitionStatus.Unknown ? "unknown" : "notMet";

    private static Definition DefinitionOf(string document) => document switch
    {
        "cam-tor" => CambridgeshireDefinition.Definition,
        "sot-tor" => CrossGovernmentDefinition.AtSouthampton,
        "sto-tor" => DefinitionBook.NoneAtStockport,
        _ => DefinitionBook.NoneInThePlan,
    };

    private static FactSheet SheetOf(IReadOnlyDictionary<string, string> row)
    {
        var sheet = Case.Of(
            [row["relationship"] switch { "partner" => "intimate-relationship-now", "former-partner-same-sex" => "intimate-relationship-before", "son-to-parent" => "a-is-child", _ => string.Empty }],
            row["conduct"] switch
            {
                "physical-violence" => ["physical-abuse", "violent-behaviour"],
                "controlling-or-coercive" => ["controlling-behaviour", "coercive-behaviour"],
                "threatening" => ["threatening-behaviour"],
                "psychological" => ["psychological-abuse"],
                _ => ["financial-abuse"],
            });
        sheet = Case.Age(Case.Age(sheet, "a", row["actorAge"]), "b", row["victimAge"]);
        if (row["callerMinimumAge"] == "16")
        {
            sheet = sheet.With(AbuseFact.AdultMeansSixteen.Code, true);
        }

        return row["childAge"].Length == 0 ? sheet : sheet
            .With(AbuseFact.ChildUnderEighteen.Code, true)
            .With(AbuseFact.ChildIsSixteen.Code, false)
            .With(AbuseFact.ChildSees.Code, row["childExposure"] == "sees")
            .With(AbuseFact.ChildHears.Code, row["childExposure"] == "hears")
            .With(AbuseFact.BParentOfChild.Code, true);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
