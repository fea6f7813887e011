using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests.Answers;

public sealed class GivenTests
{
    private static readonly LocalDate Day = new(2026, 3, 11);

    [Fact]
    public void Whatever_a_caller_gives_goes_there_and_back()
    {
        BackAgain(PartnershipJson.Of<FactSheet>(), FactSheet.Empty);
        BackAgain(PartnershipJson.Of<FactSheet>(), FactSheet.Empty.With("a", holds: true).With("b", holds: false).WithNotKnown("c").WithNotApplicable("d"));
        BackAgain(PartnershipJson.Of<DeadlineFacts>(), DeadlineFacts.None.WithDate("paused-from", Day).WithNumber("months", 2).With("reading", "calendar"));
        Assert.All([ReportingYear.Calendar(2026), ReportingYear.April(2026), ReportingYear.RollingFrom(Day)], year => BackAgain(PartnershipJson.Of<ReportingYear>(), year));
        BackAgain(PartnershipJson.Of<TenureFacts>(), new TenureFacts(Fact.Known(PartialDate.OfYear(2021))) { To = Fact<PartialDate>.NotApplicable, ElectedOn = Fact.Known(PartialDate.OfMonth(2021, 10)), MeetingOn = Fact.Known(Day), InPlaceOfOneFrom = Fact<PartialDate>.NotKnown });
        BackAgain(PartnershipJson.Of<DefinitionQuestion>(), new DefinitionQuestion(Day, Jurisdiction.Wales) { Partnership = "southampton", Purpose = "homelessness" });
        BackAgain(PartnershipJson.Of<OpenDeadline>(), OpenDeadline.Of("case-7", Day, TimeLimit.DaysAfter(28), CalendarId.Parse("scotland")));
        BackAgain(PartnershipJson.Of<GrievanceInterpretations>(), new GrievanceInterpretations(InvestigationPeriodStart.Start, ResultPeriodStart.Decision, CommitteeChoice.Strict));
        BackAgain(PartnershipJson.Of<GrievanceFacts>(), new GrievanceFacts { Concerns = ComplaintSubject.Chair, RaisedOn = Day, ResultNotifiedOn = Day.PlusDays(9), SatOnBoth = Fact.Known(true) });
    }

    [Fact]
    public void What_is_left_out_was_not_asked()
    {
        var term = PartnershipJson.Of<TenureFacts>().Read("""{ "from": "2021-10" }""").Value;

        (term.To.State, term.MeetingOn.State).Should().Be((FactState.NotAsked, FactState.NotAsked));
        PartnershipJson.Of<DecisionFacts>().Read("{}").Value.Should().Be(new DecisionFacts());
        PartnershipJson.Of<FactSheet>().Read("""{ "a": "notAsked" }""").Value.Should().Be(FactSheet.Empty);
    }

    [Theory]
    [InlineData("""{ "a": "yes" }""", "$.a: It must be true or false; it is text. Where there is no value: unknown, notApplicable, notAsked.")]
    [InlineData("""{ "a": null }""", "$.a: It must be true or false; it is null. Where there is no value: unknown, notApplicable, notAsked.")]
    [InlineData("""{ "a": true, "a": false }""", "$.a: The member appears twice. Keep one.")]
    [InlineData("""{ " ": true }""", "$: fact must not be blank.")]
    [InlineData("[]", "$: It must be an object of names with their values; it is a list.")]
    public void Facts_that_are_none_are_told(string json, string problem) =>
        PartnershipJson.Of<FactSheet>().Read(json).Problems.Select(one => one.ToString()).Should().Contain(problem);

    [Theory]
    [InlineData("""{ "kind": "school", "year": 2026 }""", "$.kind: 'school' is not one of the valid values: calendar, april, municipal, rolling.")]
    [InlineData("""{ "kind": "april", "year": 0 }""", "$.year: It must be a whole number from 1 to 9998; it is the number 0.")]
    [InlineData("""{ "kind": "april", "from": "2026-04-01" }""", "$.from: There is no such member. Valid members: kind, year.")]
    public void A_year_that_is_none_is_told(string json, string problem) =>
        PartnershipJson.Of<ReportingYear>().Read(json).Problems.Select(one => one.ToString()).Should().Contain(problem);
}
