using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>What is answered where a document says nothing, and where it says it by halves.</summary>
public sealed class SilentTermsTests
{
    [Fact]
    public void A_panel_that_says_neither_who_chairs_nor_who_steps_aside_nor_when_it_is_reviewed_is_unspecified()
    {
        Codes(MeetingChairCalculator.Assess(Invented.Panel, FactSheet.Empty, Given.On)).Should().Equal("unspecified");
        Codes(ConductCalculator.GradeOf(Invented.Panel, FactSheet.Empty, Given.On)).Should().Equal("unspecified");
        Codes(ReviewCalculator.Assess(Invented.Panel, Given.On)).Should().Equal("unspecified");
        Codes(RotationCalculator.TurnOn(Invented.Panel, default, (new Party("a", "A"), Given.On), Given.On)).Should().Equal("unspecified");
    }

    [Fact]
    public void Facts_are_asked_of_the_caller_even_where_the_terms_have_nothing_to_put_them_to()
    {
        Refused(() => ConductCalculator.Review(Invented.Panel, null!, Given.On));
        Refused(() => ConductCalculator.GradeOf(Invented.Panel, null!, Given.On));
        Refused(() => DecisionCalculator.Assess(Southampton.Board, null!, Given.On));
        static void Refused(Action ask) => ask.Should().Throw<ArgumentNullException>().WithParameterName("facts");
    }

    [Fact]
    public void Silence_on_meetings_in_public_is_judged_on_the_day_asked_about() =>
        PublicMeetingCalculator.Assess(Southampton.Board, new PublicMeetingFacts(), ReportingYear.Calendar(2026), Given.On).On.Should().Be(Given.On);

    [Fact]
    public void An_office_that_goes_round_in_no_stated_order_asks_for_it()
    {
        var office = DocumentValue.As(new Office("Chair", FilledBy.Rotation) { Rotation = DocumentValue.As(new Rotation(TimeLimit.YearsAfter(1)), Invented.Panel.Citation) }, Invented.Panel.Citation);

        RotationCalculator.TurnOn(Invented.Panel, office, (new Party("a", "A"), Given.On), Given.On).StillNeeded.Select(ask => ask.Fact).Should().Equal("order");
    }

    [Fact]
    public void A_group_that_cannot_be_renewed_lapses_without_a_question()
    {
        var board = Invented.JointBoard with { Life = new GroupLife { LapsesAfter = DocumentValue.As(PartialDate.OfYear(2029), Invented.JointBoard.Citation) } };

        GroupRenewalCalculator.Assess(board, default, Given.Day("2029-01-01")).Value.Should().Be(GroupRenewalStatus.Running);
        GroupRenewalCalculator.Assess(board, default, Given.Day("2030-01-01")).Value.Should().Be(GroupRenewalStatus.Lapsed);
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03-31")]
    [InlineData("2026-04-01", "2027-03-31")]
    public void A_term_begun_by_the_last_day_of_the_financial_year_ends_with_it(string from, string ends) =>
        TenureCalculator.LatestEnd(Invented.JointBoard, Invented.JointBoard.ViceChair, new TenureFacts(Fact.Known(PartialDate.Parse(from)))).Value.Should().Be(Given.Day(ends));

    [Fact]
    public void A_term_in_an_office_that_the_document_does_not_have_runs_out_on_no_day() =>
        TenureCalculator.Expiries(Invented.Panel, [new KeyValuePair<string, TenureFacts>("chair", new TenureFacts(Fact.Known(PartialDate.Parse("2026-01-01"))))], Given.On, Given.Day("2036-03-11")).Should().BeEmpty();

    [Theory]
    [InlineData("2026-11-30", 0)]
    [InlineData("2026-12-01", 1)]
    public void A_named_meeting_is_missed_once_its_months_are_over(string asAt, int missed) =>
        MeetingsHeldCalculator.Assess(Invented.JointBoard, [Given.Day("2026-06-10")], ReportingYear.Calendar(2026), Given.Day(asAt)).Missed.Should().HaveCount(missed);

    [Theory]
    [InlineData("2026-03-09", "unknown")]
    [InlineData("2026-03-10", "notMet")]
    public void Papers_known_not_to_be_out_are_late_the_day_after_their_last_day(string asAt, string inTime)
    {
        var timetable = MeetingTimetable.For(Invented.JointBoard, Given.Day("2026-03-12"), UkCalendars.All);

        TimelinessCalculator.Assess(timetable, new Dictionary<string, TriggerTime>(StringComparer.Ordinal), ["invented/papers"], Given.Day(asAt)).Single().InTime.ToString().Should().Be(inTime);
    }

    [Fact]
    public void A_place_that_stands_twice_at_one_meeting_is_refused()
    {
        var courts = new Attendance("courts", Presence.Nobody, FactSheet.Empty);

        FluentActions.Invoking(() => AttendanceCalculator.Assess(Stockport.StrategicGroup, [courts, courts], Given.On)).Should().Throw<ArgumentException>().WithMessage("'courts' appears twice. Enter it once.*");
    }

    [Fact]
    public void The_duty_to_have_a_board_lies_on_nobody_before_its_first_day()
    {
        PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Southampton.Board, Given.Day("2021-09-30")).State.Should().Be(FactState.NotApplicable);
        PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Southampton.Board, Given.Day("2021-10-01")).State.Should().Be(FactState.Known);
    }

    [Fact]
    public void A_board_whose_sort_of_authority_is_not_known_asks_and_names_what_is_wrong_in_its_list()
    {
        var told = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, null, [Given.Member("a", "2022-01-01", "2021-01-01", "a")], Given.Day("2022-06-01"));

        told.StillNeeded.Select(ask => ask.Fact).Should().Equal("authority");
        Codes(told).Should().Equal("end-before-start");
    }

    [Theory]
    [InlineData(3, "governs; * cannot ask for less.")]
    [InlineData(4, "governs.")]
    [InlineData(5, "governs; * asks for more, as an addition.")]
    public void A_lower_layer_beside_four_takes_nothing_away_and_may_add(int lower, string reading)
    {
        LayeredRequirement[] layers = [Asked("act", RuleLayer.Statute, 4), Asked("terms", RuleLayer.TermsOfReference, lower)];

        PrecedenceCalculator.Compare(layers).Single().Interpretation.Should().Match($"*{reading}");
    }

    private static IEnumerable<string> Codes<T>(Determination<T> told) => told.Caveats.Select(flag => flag.Code);

    private static LayeredRequirement Asked(string id, RuleLayer authority, int amount) =>
        new("invented/meetings", new Rule(RuleId.Parse($"invented/{id}"), id, authority, Invented.Panel.Citation), amount, StricterDirection.MoreIsStricter);
}
