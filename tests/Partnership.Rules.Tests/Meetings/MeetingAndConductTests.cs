using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

public sealed class MeetingAndConductTests
{
    /// <summary>An id that the timetable does not have is a mistake of the caller's, and never a duty that nobody knows of.</summary>
    [Fact]
    public void A_duty_that_the_timetable_does_not_have_is_refused_with_those_it_has()
    {
        var timetable = MeetingTimetable.For(Southampton.Board, Given.Day("2021-09-08"), UkCalendars.All);
        var done = new Dictionary<string, TriggerTime>(StringComparer.Ordinal) { ["southampton/board/minutes-outt"] = TriggerTime.Parse("2021-09-23") };

        FluentActions.Invoking(() => TimelinessCalculator.Assess(timetable, done, [], Given.On)).Should().Throw<ArgumentException>().WithParameterName("doneOn").WithMessage("The timetable has no duty 'southampton/board/minutes-outt'. Valid values: *southampton/board/minutes-out*Did you mean 'southampton/board/minutes-out'?*");
        FluentActions.Invoking(() => TimelinessCalculator.Assess(timetable, new Dictionary<string, TriggerTime>(StringComparer.Ordinal), ["nothing"], Given.On)).Should().Throw<ArgumentException>().WithParameterName("notDone");
    }

    [Fact]
    public void Minutes_a_day_late_are_late_and_unsaid_ones_are_unknown()
    {
        var timetable = MeetingTimetable.For(Southampton.Board, Given.Day("2021-09-08"), UkCalendars.All);
        var told = TimelinessCalculator.Assess(timetable, new Dictionary<string, TriggerTime>(StringComparer.Ordinal) { ["southampton/board/minutes-out"] = TriggerTime.Parse("2021-09-23") }, ["southampton/board/papers-in"], Given.Day("2021-10-01"));

        Of(told, "minutes-out").Should().Be(Finding.NotMet);
        Of(told, "papers-in").Should().Be(Finding.NotMet);
        Of(told, "papers-out").Should().Be(Finding.Unknown);
    }

    [Fact]
    public void A_substitute_counts_as_the_groups_own_rule_allows()
    {
        var told = AttendanceCalculator.Assess(Cambridgeshire.StrategyGroup, [new Attendance("constabulary", Presence.Substitute, Given.Facts("arrangedByNamedMember=true;briefed=false;speaksForBody=true;reportsActions=true")), new Attendance("courts", Presence.Member, FactSheet.Empty)], Given.On);

        told.Single(one => one.Category.Code == "constabulary").Represented.ToFinding().Should().Be(Finding.NotMet);
        told.Single(one => one.Category.Code == "courts").Represented.ToFinding().Should().Be(Finding.Met);
        told.Single(one => one.Category.Code == "refuge").Represented.State.Should().Be(FactState.NotApplicable);
        told.Single(one => one.Category.Code == "probation").Represented.State.Should().Be(FactState.NotKnown);
    }

    [Fact]
    public void A_category_of_another_group_is_refused_by_name()
    {
        var wrong = () => AttendanceCalculator.Assess(Cambridgeshire.StrategyGroup, [new Attendance("cps", Presence.Member, FactSheet.Empty)], Given.On);

        wrong.Should().Throw<ArgumentException>().WithMessage("*'cps'*county-council*");
    }

    [Fact]
    public void A_delegate_of_an_advisory_member_is_read_as_advice() =>
        EligibilityCalculator.Assess(Southampton.Board, EligibilityQuestion.Substitute, Given.Facts("delegatedAuthority=false"), Given.On, MemberKind.Advisory).Caveats.Should().ContainSingle(flag => flag.Code == "advice-only");

    [Theory]
    [InlineData("beneficiaryIsFriend=true;benefitIsFinancial=true", "benefit")]
    [InlineData("hasPrivateInterest=true;interestDeclared=true;conflictSettled=false", "interest")]
    [InlineData("resourcesCommitted=true;dvsgInformed=true;dvsgSupports=false", "resources")]
    [InlineData("isBusinessDecision=true;meritReasonRecorded=false", "merit")]
    [InlineData("looksImproper=true", "appearance")]
    public void Facts_raise_the_flag_of_their_principle_and_no_other(string facts, string code)
    {
        var told = ConductCalculator.Review(Cambridgeshire.ImplementationGroup, Given.Facts(facts), Given.On);

        told.Should().HaveCount(10);
        told.Where(one => one.Raised.ToFinding().IsMet).Select(one => one.Principle.Code).Should().Equal(code);
    }

    [Fact]
    public void The_service_users_group_is_not_named_by_the_principles() =>
        ConductCalculator.Review(Cambridgeshire.ServiceUsers, FactSheet.Empty, Given.On).Should().BeEmpty();

    [Fact]
    public void The_reporting_register_is_whole()
    {
        var entries = SeedRows.All("registers/reporting-duties.csv").Select(row => row["entry"]);

        Catalogue.RecurringDuties.SelectMany(duty => duty.Rule.Citations).Select(one => one.Id).Should().Contain(entries);
    }

    [Fact]
    public void A_bi_annual_report_is_twice_in_the_year_and_perhaps_not_at_all()
    {
        var told = ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.Parse("2026-27"))[0];

        told.Times.Value.Should().Be(2);
        told.Stretches.Select(one => one.End).Should().Equal(Given.Day("2026-09-30"), Given.Day("2027-03-31"));
        told.Times.Caveats.Select(flag => flag.Code).Should().Contain(["ambiguous-cadence", "rarer-reading"]);
    }

    [Fact]
    public void An_update_on_a_review_comes_round_only_while_it_is_open() =>
        ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.Calendar(2022), [Given.Day("2022-01-12"), Given.Day("2022-04-13")]).Single(one => one.Duty.Rule.Citation.Id == "SOT-TOR-076").Times
            .Should().Match<Determination<int>>(told => told.Value == 2 && told.Caveats.Any(flag => flag.Code == "only-while"));

    [Fact]
    public void An_unspecified_report_stays_unspecified() =>
        ReportingCalendar.For(Stockport.StrategicGroup.RecurringDuties, ReportingYear.Calendar(2009))[0].When.Should().Be("unspecified");

    [Fact]
    public void The_terms_govern_over_the_strategy_which_adds_or_conflicts()
    {
        var told = PrecedenceCalculator.Compare(CambridgeshireLayers.MeetingsAYear);

        told[0].Additions.Should().ContainSingle().Which.Amount.Should().Be(4);
        told[1].Conflicts.Should().ContainSingle().Which.Amount.Should().Be(4);
        told[1].Interpretation.Should().Contain("CAM-TOR-117").And.Contain("CAM-STR-098");
    }

    [Fact]
    public void The_graph_can_be_walked_and_drawn()
    {
        var graph = LinkGraph.Of(Catalogue.Groups, Catalogue.Links);

        graph.ReachableFrom("cambridgeshire/susg", LinkKind.PartOf, LinkKind.ReportsTo).Select(one => one.Key).Should().Equal("cambridgeshire/dvig", "cambridgeshire/dvsg", "cambridgeshire/safer-stronger");
        graph.ToMermaid().Should().StartWith("flowchart TD\n").And.Contain("|\"reports to\"|");
    }

    [Fact]
    public void Forward_expiries_come_with_what_is_handed_over()
    {
        var told = TenureCalculator.Expiries(Cambridgeshire.StrategyGroup, [new("Vice-Chair", new TenureFacts(Fact.Known(PartialDate.Parse("2010-01-13")))), new("Chair", new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))))], Given.Day("2011-01-01"), Given.Day("2012-12-31"));

        told.Select(one => one.Office).Should().Equal("Chair", "Vice-Chair");
        told[0].Tasks.Should().ContainSingle().Which.Citation.Id.Should().Be("CAM-TOR-071");
    }

    [Fact]
    public void A_start_known_to_the_month_leaves_a_close_end_open()
    {
        var facts = new TenureFacts(Fact.Known(PartialDate.Parse("2009-02"))) { To = Given.Loose("2011-02-15") };

        TenureCalculator.Assess(Cambridgeshire.StrategyGroup, Cambridgeshire.StrategyGroup.Chair, facts, Given.On).StillNeeded.Should().ContainSingle(ask => ask.Fact == "from");
    }

    private static Finding Of(IEnumerable<TimelinessResult> told, string rule) =>
        told.Single(one => one.Due.Duty.Rule.Id.Value.EndsWith(rule, StringComparison.Ordinal)).InTime;
}
