using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>What the strategy and the plan say of groups, duties and who may: the entries of a kind that the terms of reference have too.</summary>
public sealed class StrategyAndPlanRulesTests
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Rows = SeedRows.All("catalogue.csv").ToDictionary(row => row["id"], StringComparer.Ordinal);

    [Fact]
    public void The_housing_duty_of_the_summary_needs_all_four()
    {
        var row = SeedRows.Row("vectors/governance.csv", "H-110");

        CambridgeshireStrategyRules.RehousingDuty.Assess(Given.Facts(row["input"]), Given.On).ToFinding().ToString().Should().Be(row["expected"]);
        CambridgeshireStrategyRules.RehousingDuty.Assess(Given.Facts("experiencesAbuse=true;cannotStay=true;unintentionallyHomeless=true"), Given.On).StillNeeded.Should().ContainSingle(ask => ask.Fact == "priority-need");
        CambridgeshireStrategyRules.RehousingDuty.Assess(Given.Facts("priorityNeed=false"), Given.On).ToFinding().Should().Be(Finding.NotMet);
    }

    [Fact]
    public void Exclusion_on_one_of_eleven_grounds_is_enough()
    {
        CambridgeshireStrategyRules.NobodyExcluded.Asks.Should().HaveCount(11);
        CambridgeshireStrategyRules.NobodyExcluded.Assess(Given.Facts("excludedForClass=true"), Given.On).ToFinding().Should().Be(Finding.NotMet);
        CambridgeshireStrategyRules.NobodyExcluded.Assess(Given.Facts("excludedForClass=false"), Given.On).StillNeeded.Should().HaveCount(10);
    }

    [Theory]
    [InlineData("parallelVictimSupport=true", "met")]
    [InlineData("parallelVictimSupport=false", "notMet")]
    [InlineData("", "unknown")]
    public void A_programme_runs_alongside_support(string facts, string expected) =>
        CambridgeshireStrategyRules.ProgrammeWithSupport.Assess(Given.Facts(facts), Given.On).ToFinding().ToString().Should().Be(expected);

    [Fact]
    public void An_incident_is_closed_by_the_role_named_and_nobody_else() =>
        CambridgeshireAndPeterborough.IncidentMayBeClosed.Assess(FactSheet.Empty.With("closed-by-oscar-1", false), Given.On).ToFinding().Should().Be(Finding.NotMet);

    [Fact]
    public void The_steering_group_is_suggested_as_the_forerunner_and_works_with_the_taskgroups() =>
        LinkGraph.Of([], CambridgeshireStrategyRules.Links).Links.Select(link => link.ToString()).Should().Equal(
            "Domestic Violence Strategy Group may be the later form of Domestic Violence Steering Group", "Domestic Violence Steering Group works with Domestic Violence Taskgroup");

    [Theory]
    [InlineData("CAP-PLAN-055", "12,unknown")]
    [InlineData("CAP-PLAN-057", "2")]
    [InlineData("CAP-PLAN-058", "12")]
    [InlineData("CAP-PLAN-062", "12")]
    public void Duties_of_the_police_part_of_the_plan_come_round(string entry, string times) =>
        string.Join(',', ReportingCalendar.For(CambridgeshireAndPeterborough.Duties, ReportingYear.April(2017)).Where(one => one.Duty.Rule.Citation.Id == entry).Select(one => one.Times.Answer.IsKnown ? $"{one.Times.Value}" : "unknown"))
            .Should().Be(times);

    [Fact]
    public void Quarterly_monitoring_is_taken_up_at_the_next_meeting_at_or_after_the_quarters_end()
    {
        var monitoring = Cambridgeshire.ImplementationGroup.RecurringDuties.Single(duty => duty.Rule.Citation.Id == "CAM-TOR-087");
        ReportingCalendar.For([monitoring], ReportingYear.Calendar(2009), [Given.Day("2009-02-10"), Given.Day("2009-04-14"), Given.Day("2009-06-30"), Given.Day("2009-10-13")]).Single().TakenUpOn
            .Should().Equal(Given.Day("2009-04-14"), Given.Day("2009-06-30"), Given.Day("2009-10-13"));
    }

    [Fact]
    public void A_report_to_somebody_else_is_not_tied_to_the_groups_own_meetings() =>
        ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.Calendar(2022), [Given.Day("2022-07-01")])[0].TakenUpOn.Should().BeEmpty();

    [Fact]
    public void Every_citation_stands_as_the_seed_has_it()
    {
        Citation[] cited =
        [
            .. CambridgeshireAndPeterborough.Duties.Select(duty => duty.Rule.Citation), CambridgeshireAndPeterborough.IncidentMayBeClosed.Rule.Citation, .. CambridgeshireStrategyRules.Links.Select(link => link.Citation),
            CambridgeshireStrategyRules.RehousingDuty.Rule.Citation, CambridgeshireStrategyRules.ProgrammeWithSupport.Rule.Citation, CambridgeshireStrategyRules.NobodyExcluded.Rule.Citation,
        ];

        foreach (var citation in cited)
        {
            var row = Rows[citation.Id!];
            (citation.Section, citation.Lines, citation.Instrument.Key).Should().Be((row["section"], row["lines"], row["source"]), citation.Id);
        }
    }

    [Fact]
    public void One_entry_is_outside_and_for_a_reason_that_a_reader_accepts() =>
        Catalogue.CatalogueCoverage.Where(one => one.Status == CoverageStatus.Outside).Select(one => (one.Id, one.Reason)).Should().Equal(("CAM-STR-111", "Contact details of an officer: personal data is not included."));
}
