using FluentAssertions;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Every row of seeds/vectors/offices.csv.</summary>
public sealed class OfficeVectors
{
    public static TheoryData<string> Ids => SeedRows.Ids("vectors/offices.csv");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_term_comes_out_as_worked(string id)
    {
        var row = SeedRows.Row("vectors/offices.csv", id);
        var group = Given.Group(row["group"]);
        var office = row["office"] == "chair" ? group.Chair : group.ViceChair;
        var facts = new TenureFacts(Fact.Known(PartialDate.Parse(row["start"]))) { To = row["end"].Length == 0 ? default : Given.Loose(row["end"]) };

        var (answer, flags) = row["question"] switch
        {
            "latest-end" => Told(TenureCalculator.LatestEnd(group, office, facts), day => LocalDatePattern.Iso.Format(day)),
            "term" => Told(TenureCalculator.Assess(group, office, facts, Given.On), Camel, "unspecified"),
            _ => Told(StaggerCalculator.Compare(group, facts, new TenureFacts(Fact.Known(PartialDate.Parse(row["otherStart"])))), Camel, "notApplicable"),
        };

        answer.Should().Be(row["expected"]);
        row["flags"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(flag => flag == "month-end-clamp" ? "month-end-taken" : flag).Should().BeSubsetOf(flags);
    }

    private static string Camel<T>(T value) => Given.Camel(value!.ToString()!);

    private static (string Answer, string[] Flags) Told<T>(Determination<T> told, Func<T, string> words, string silent = "NotApplicable") =>
        (told.Answer.IsKnown ? words(told.Value) : told.State == FactState.NotApplicable ? silent : "unknown", told.Caveats.Select(flag => flag.Code).ToArray());
}
