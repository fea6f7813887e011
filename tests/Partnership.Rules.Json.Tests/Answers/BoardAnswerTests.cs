using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests.Answers;

public sealed class BoardAnswerTests
{
    private static readonly LocalDate Day = new(2026, 3, 11);

    [Fact]
    public void How_a_board_is_made_up_is_written_and_refused()
    {
        var roster = Roster.Of(Southampton.Board, [new Appointment("m1", Fact.Known(PartialDate.OfYear(2021)), Fact<PartialDate>.NotApplicable, Southampton.Board.Membership.Categories[0].Code)]);
        var composition = CompositionCalculator.Assess(Southampton.Board, roster, Day);

        var written = JsonNode.Parse(Refusal.Of(PartnershipJson.Of<CompositionResult>(), composition, "CompositionCalculator"))!;

        (written["group"]!.GetValue<string>(), written["finding"]!.GetValue<string>()).Should().Be(("southampton/board", "notMet"));
        written["categories"]!.AsArray().Should().HaveCount(Southampton.Board.Membership.Categories.Count);
        Refusal.Of(PartnershipJson.Of<CategoryResult>(), composition.Results.Value[0], "CompositionCalculator");
    }

    [Fact]
    public void Problems_layers_links_conduct_and_terms_are_written()
    {
        Catalogue.Groups.SelectMany(one => one.Membership.Expected).Should().NotBeEmpty().And.AllSatisfy(one => BackAgain(PartnershipJson.Of<SectorResult>(), new SectorResult(one, Finding.Unknown)));
        BackAgain(PartnershipJson.Of<RosterProblem>(), new RosterProblem("m1", "no-such-category", "There is no such category."));
        PrecedenceCalculator.Compare(Catalogue.LayeredRequirements).Should().NotBeEmpty().And.AllSatisfy(one => BackAgain(PartnershipJson.Of<PrecedenceResult>(), one));
        Refusal.Of(PartnershipJson.Of<LinkGraph>(), LinkGraph.Of(Catalogue.Groups, Catalogue.Links), "LinkGraph");
        Refusal.Of(PartnershipJson.Of<ConductResult>(), Conducts()[0], "ConductCalculator");
        Refusal.Of(PartnershipJson.Of<TenureExpiry>(), Expiries()[0], "TenureCalculator");
    }

    [Fact]
    public void Where_a_grievance_stands_is_written_and_refused()
    {
        var group = Catalogue.Groups.First(one => one.Grievance.IsSpecified);
        var standing = GrievanceCalculator.Assess(group, new GrievanceFacts { Concerns = ComplaintSubject.Member, RaisedOn = Day, InvestigationStartedOn = Day.PlusDays(3) }, null, Day.PlusDays(9), UkCalendars.All).Value;

        Refusal.Of(PartnershipJson.Of<GrievanceResult>(), standing, "GrievanceCalculator").Should().Contain("\"stage\": \"under-investigation\"").And.Contain("\"who\": \"either side\"");
        Refusal.Of(PartnershipJson.Of<GrievanceState>(), standing.State!, "GrievanceCalculator");
        BackAgain(PartnershipJson.Of<GrievanceCase>(), standing.State!.Grievance);
    }

    [Fact]
    public void What_definitions_come_to_is_written_and_refused()
    {
        var results = DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, FactSheet.Empty.With(AbuseFact.AIsSixteen.Code, holds: true), Day);
        var comparison = DefinitionComparison.Between(Catalogue.Definitions, new DefinitionQuestion(new LocalDate(2020, 1, 1), Jurisdiction.England), Day);

        results.Should().NotBeEmpty().And.AllSatisfy(one => Refusal.Of(PartnershipJson.Of<DefinitionResult>(), one, "DefinitionCalculator"));
        PartnershipJson.Of<DefinitionResult>().Write(results[0]).Should().Contain("\"outcome\": \"unknown\"").And.Contain("\"state\": \"notKnown\"");
        Refusal.Of(PartnershipJson.Of<DefinitionComparison>(), comparison, "DefinitionComparison");
        comparison.Changes.Should().NotBeEmpty().And.AllSatisfy(change => BackAgain(PartnershipJson.Of<LimbChange>(), change));
    }

    private static Foundation.ValueList<ConductResult> Conducts() =>
        ConductCalculator.Review(Catalogue.Groups.First(one => ConductCalculator.Review(one, FactSheet.Empty, Day).Count > 0), FactSheet.Empty, Day);

    /// <summary>A term of two years from 28 February 2009 ends inside the two years asked about.</summary>
    private static Foundation.ValueList<TenureExpiry> Expiries() =>
        TenureCalculator.Expiries(Cambridgeshire.StrategyGroup, [new("Chair", new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))))], new LocalDate(2011, 1, 1), new LocalDate(2012, 12, 31));
}
