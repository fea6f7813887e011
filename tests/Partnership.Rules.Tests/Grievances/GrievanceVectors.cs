using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Every row of seeds/vectors/grievance.csv.</summary>
public sealed class GrievanceVectors
{
    public static TheoryData<string> Ids => SeedRows.Ids("vectors/grievance.csv");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_grievance_stands_as_worked(string id)
    {
        var row = SeedRows.Row("vectors/grievance.csv", id);
        var told = GrievanceCalculator.Assess(Given.Group(row["group"]), Facts(row["facts"]), null, Given.Day("2009-12-31"), UkCalendars.All);
        if (row["expected"] == "notDefined")
        {
            told.State.Should().Be(FactState.NotApplicable);
            told.Caveats.Should().ContainSingle(flag => flag.Code == "unspecified");
            return;
        }

        var (answer, other) = Answer(row["question"], told.Value);
        answer.Should().Be(row["expected"]);
        other.Contains(row["alternative"], StringComparison.Ordinal).Should().BeTrue(other);
        row["flags"].Split(';', StringSplitOptions.RemoveEmptyEntries).Should().BeSubsetOf(told.Caveats.Concat(told.Value.Caveats).Concat(told.Value.Committee.Caveats).Select(flag => flag.Code));
    }

    private static (string Answer, string Other) Answer(string question, GrievanceResult standing) => question switch
    {
        "notify-by" => Date(standing.Dates[0]),
        "appeal-by" => Date(standing.Dates[1]),
        "relay-by" => Date(standing.Dates[2]),
        "appeal-in-time" => (standing.Dates[1].InTime.IsMet ? "true" : "false", string.Empty),
        "select-committee-from" => (standing.SelectCommitteeFrom.Key, string.Empty),
        "result-told-to" => (standing.ResultNotifiedTo.Key, string.Empty),
        "addressee" => (standing.Addressee.Answer.IsKnown ? standing.Addressee.Value : "unspecified", string.Join(';', standing.Addressee.Alternatives.Select(one => one.Value))),
        "committee" => (string.Join(';', standing.Committee.Value), string.Empty),
        _ => (standing.Caveats.Any(flag => flag.Text.Contains("CON-014", StringComparison.Ordinal)) ? "warn" : "none", string.Empty),
    };

    private static (string Answer, string Other) Date(GrievanceDate date) =>
        (LocalDatePattern.Iso.Format(date.By.Value), string.Join(';', date.By.Alternatives.Select(one => LocalDatePattern.Iso.Format(one.Value))));

    private static GrievanceFacts Facts(string text)
    {
        var pairs = Given.Pairs(text);
        LocalDate? On(string key) => pairs.TryGetValue(key, out var day) ? Given.Day(day) : null;
        return new GrievanceFacts
        {
            Concerns = pairs.TryGetValue("concerns", out var subject) ? ComplaintSubject.Parse(subject.Replace("+", "-and-", StringComparison.Ordinal)) : null,
            InvestigationStartedOn = On("investigationStarted"),
            InvestigationEndedOn = On("investigationEnded"),
            CommitteeDecidedOn = On("committeeDecided"),
            ConvenedAgainOn = On("convenedAgain"),
            AppealLodgedOn = On("appealLodged"),
            AppealReceivedOn = On("appealReceived"),
            AppealDecidedOn = On("appealDecided"),
            SatOnBoth = pairs.ContainsKey("memberSatOnExecutiveCommittee") ? Fact.Known(true) : default,
        };
    }
}
