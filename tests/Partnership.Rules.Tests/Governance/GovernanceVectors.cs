using System.Globalization;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Every row of seeds/vectors/governance.csv but the one on rehousing, which belongs to the strategy.</summary>
public sealed class GovernanceVectors
{
    private static readonly Dictionary<string, EligibilityQuestion> Eligibility = new(StringComparer.Ordinal)
    {
        ["substitute"] = EligibilityQuestion.Substitute,
        ["commitments"] = EligibilityQuestion.Commitments,
        ["can-join"] = EligibilityQuestion.Join,
        ["expression-of-interest"] = EligibilityQuestion.ExpressInterest,
        ["co-opt"] = EligibilityQuestion.CoOpt,
        ["commit-resources"] = EligibilityQuestion.CommitResources,
    };

    private static readonly string[] Seven = ["attend", "sub-groups", "report", "resources", "joint-projects", "provide-data", "share-information"];

    public static TheoryData<string> Ids => [.. SeedRows.All("vectors/governance.csv").Select(row => row["id"]).Where(id => id != "H-110")];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_question_is_answered_as_worked(string id)
    {
        var row = SeedRows.Row("vectors/governance.csv", id);

        Answer(row).Should().Be(row["expected"]);
    }

    private static string Answer(IReadOnlyDictionary<string, string> row) => row["question"] switch
    {
        "meetings-shortfall" => Shortfall(row),
        "meetings-per-year" => Given.Group(row["group"]).Meetings.Cadence.Value.Chosen!.TimesAYear!.Value.ToString(CultureInfo.InvariantCulture),
        "next-meeting-by" => Iso(Given.Group(row["group"]).Meetings.Cadence.Value.Chosen!.NextBy(Given.Day(Given.Pairs(row["input"])["last"]))!.Value),
        "reports-per-year" => Southampton.Board.ReportsTo[0].Every.Value.Chosen!.TimesAYear!.Value.ToString(CultureInfo.InvariantCulture),
        "sessions-per-year" => CadenceInterpretation.Parse("biyearly").Interpretations[0].TimesAYear!.Value.ToString(CultureInfo.InvariantCulture),
        "review-state" => Camel(ReviewCalculator.Assess(Given.Group(row["group"]), Given.Day(row["on"])).Value),
        "review-again-by" => Iso(ReviewCalculator.AgainBy(Southampton.Board.RecurringDuties.Single(duty => duty.Rule.Citation.Id == row["catalogueId"]), Given.Day(Given.Pairs(row["input"])["last"])).Value),
        "quorum" => Unspecified(QuorumCalculator.Assess(Given.Group(row["group"]), new QuorumFacts(), Given.On)),
        "papers-notice" => Given.Group(row["group"]).Unspecified.Contains(MeetingProvision.PapersOut) ? "unspecified" : "specified",
        "cadence" => CadenceCode(Given.Group(row["group"]).Meetings.Cadence.Value.Chosen!),
        "member-kind" => Given.Group(row["group"]).Membership.Find(row["input"])!.Kind.Code,
        "conflict" => ConductCalculator.Review(Given.Group(row["group"]), Given.Facts(row["input"]), Given.On).Any(one => one.Raised.ToFinding().IsMet) ? "flag" : "none",
        "board-category" => Board(Given.Pairs(row["input"])),
        "board-composition" => OnePersonForSeveral(),
        _ => Eligible(row),
    };

    private static string Eligible(IReadOnlyDictionary<string, string> row)
    {
        var facts = row["question"] == "commitments"
            ? StoCommitments(row["input"])
            : Given.Facts(row["input"]);
        var told = EligibilityCalculator.Assess(Given.Group(row["group"]), Eligibility[row["question"]], facts, Given.On);
        return told.State == FactState.NotApplicable ? "notDefined" : told.ToFinding().ToString();
    }

    private static FactSheet StoCommitments(string given) =>
        Seven.Aggregate(FactSheet.Empty, (sheet, one) => sheet.With(one, given.Split(';').Contains(one)));

    private static string Shortfall(IReadOnlyDictionary<string, string> row)
    {
        var input = Given.Pairs(row["input"]);
        var held = Enumerable.Range(1, int.Parse(input["held"], CultureInfo.InvariantCulture)).Select(month => new LocalDate(2009, month, 14));
        return MeetingsHeldCalculator.Assess(Given.Group(row["group"]), held, ReportingYear.Parse(input["year"])).Shortfall!.Value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Board(Dictionary<string, string> input)
    {
        var told = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.Parse(input["authority"]), [], Given.Day(input["on"]));
        return told.State == FactState.NotApplicable
            ? Camel(told.Caveats.Single().Code)
            : Camel(told.Value.Categories.Single(one => one.Category.Code == input.GetValueOrDefault("category", "b")).Status.ToString());
    }

    private static string OnePersonForSeveral()
    {
        var told = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.County, [Given.Member("m1", "2021-10-01", null, "c", "d", "e")], Given.Day("2021-10-01"));
        return told.Value.Categories.Count(one => one.Status == Fact.Known(CategoryStatus.Met)) == 3 ? "allowed" : "refused";
    }

    private static string Unspecified(Determination told) =>
        told.State == FactState.NotApplicable && told.Caveats.Any(flag => flag.Code == "unspecified") ? "unspecified" : told.ToString();

    private static string CadenceCode(Cadence cadence) => cadence == Cadence.ThreeTimesAYear ? "three-a-year" : cadence.Words.Replace(' ', '-');

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Camel<T>(T value) => Given.Camel(value!.ToString()!);
}
