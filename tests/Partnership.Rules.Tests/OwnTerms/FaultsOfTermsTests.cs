using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.OwnTerms;

/// <summary>What was tried on a council's own terms and came out wrong, each with the right answer.</summary>
public sealed class FaultsOfTermsTests
{
    private static readonly Citation Own = Invented.Panel.Citation;
    private static readonly Instrument Constitution = new("inv-con", "A constitution", InstrumentKind.TermsOfReference);
    private static readonly Citation Other = Citation.InText(Constitution, "Part 3");

    [Theory]
    [InlineData(true, "con")]
    [InlineData(false, "own")]
    public void Which_text_prevails_is_what_the_terms_say_whichever_stands_first(bool prevails, string governs)
    {
        var inherited = ValueList.Of(new InheritedRules(Constitution, Own) { Prevails = DocumentValue.As(prevails, Own) });
        LayeredRequirement[] both = [Asked("con", Other, 6), Asked("own", Own, 4)];

        foreach (var order in new[] { both, [.. Enumerable.Reverse(both)] })
        {
            var told = PrecedenceCalculator.Compare(order, inherited).Single();
            told.Governing.Rule.Title.Should().Be(governs);
            told.Caveats.Should().BeEmpty();
        }
    }

    [Fact]
    public void Where_nothing_says_which_prevails_that_is_flagged() =>
        PrecedenceCalculator.Compare([Asked("own", Own, 4), Asked("con", Other, 6)], ValueList.Of(new InheritedRules(Constitution, Own))).Single().Caveats.Select(one => one.Code).Should().Equal("precedence-not-said");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_heaviest_grade_of_interest_decides_whatever_the_order(bool turned)
    {
        InterestRule[] rules = [new(InterestGrade.DeclareOnly, Is("has-interest")), new(InterestGrade.Leave, Is("is-pecuniary")), new(InterestGrade.VoteWithDispensation, Is("has-dispensation"))];
        var board = Invented.Panel with { Interests = ValueList.Of(turned ? [.. Enumerable.Reverse(rules)] : rules) };
        var pecuniary = FactSheet.Empty.With("has-interest", true).With("is-pecuniary", true);

        ConductCalculator.GradeOf(board, pecuniary.With("has-dispensation", false), Given.On).Value.Should().Be(InterestGrade.Leave);
        ConductCalculator.GradeOf(board, pecuniary.With("has-dispensation", true), Given.On).Value.Should().Be(InterestGrade.VoteWithDispensation);
        ConductCalculator.GradeOf(board, pecuniary, Given.On).StillNeeded.Select(ask => ask.Fact).Should().Equal("has-dispensation");
        ConductCalculator.GradeOf(board, FactSheet.Empty.With("has-interest", true).With("is-pecuniary", false).With("has-dispensation", false), Given.On).Value.Should().Be(InterestGrade.DeclareOnly);
    }

    [Fact]
    public void Equal_votes_without_a_word_on_the_casting_vote_are_open()
    {
        var votes = Fact.Known(ValueList.Of(new Vote("a", VoteChoice.For), new Vote("b", VoteChoice.Against)));
        var board = Invented.Panel with { Decides = DocumentValue.As(new DecisionRule(DecisionMethod.Majority, Invented.Panel.Decides.Value.Rule), Own) };
        var told = DecisionCalculator.Assess(board, new DecisionFacts { Votes = votes }, Given.On);

        told.State.Should().Be(FactState.NotKnown);
        told.StillNeeded.Select(ask => ask.Fact).Should().Equal("has-casting-vote");
        DecisionCalculator.Assess(board, new DecisionFacts { Votes = votes, HasCastingVote = Fact.Known(false) }, Given.On).Value.Should().Be(Finding.NotMet);
        DecisionCalculator.Assess(board, new DecisionFacts { Votes = votes, HasCastingVote = Fact.Known(true), ChairIsFor = Fact.Known(true) }, Given.On).Value.Should().Be(Finding.Met);
    }

    [Fact]
    public void One_of_two_co_chairs_presides() =>
        MeetingChairCalculator.Assess(Invented.JointBoard, FactSheet.Empty.With("chair-present", true), Given.On).Value.Should().Be("one of the Co-Chairs");

    [Fact]
    public void A_day_in_public_on_which_nobody_met_does_not_count()
    {
        var facts = new PublicMeetingFacts { InPublic = Days("2026-10-14"), Held = Days("2026-09-01") };
        var told = PublicMeetingCalculator.Assess(Invented.JointBoard, facts, ReportingYear.Calendar(2026));

        told.Value.Should().Be(Finding.NotMet);
        told.Caveats.Select(one => one.Code).Should().Contain("not-held");
    }

    [Fact]
    public void Every_meeting_in_public_fails_by_one_behind_closed_doors()
    {
        var board = Invented.Panel with { Meetings = new MeetingArrangements { AllInPublic = DocumentValue.As(true, Own) } };
        var year = ReportingYear.Calendar(2026);

        PublicMeetingCalculator.Assess(board, new PublicMeetingFacts { InPublic = Days("2026-01-14"), Held = Days("2026-01-14", "2026-04-15") }, year, Given.Day("2026-05-01")).Value.Should().Be(Finding.NotMet);
        PublicMeetingCalculator.Assess(board, new PublicMeetingFacts { InPublic = Days("2026-01-14"), Held = Days("2026-01-14") }, year).Value.Should().Be(Finding.Met);
        PublicMeetingCalculator.Assess(board, new PublicMeetingFacts { InPublic = Days("2026-01-14") }, year).StillNeeded.Select(ask => ask.Fact).Should().Equal("held");
    }

    [Fact]
    public void Every_six_weeks_says_how_often()
    {
        Invented.Forum.Unspecified.Should().NotContain(MeetingProvision.Cadence);
        var board = Meeting("every six weeks");
        var told = MeetingsHeldCalculator.Assess(board, [Given.Day("2026-01-05"), Given.Day("2026-02-18")], ReportingYear.Calendar(2026));

        (told.Required, told.Late.Single().DueOn).Should().Be((8, Given.Day("2026-02-16")));
        MeetingYear.Propose(board, 2026, Given.Day("2026-01-05"), UkCalendars.All).Value.Select(one => one.Meeting).Take(3).Should().Equal(Given.Day("2026-01-05"), Given.Day("2026-02-16"), Given.Day("2026-03-30"));
    }

    [Theory]
    [InlineData("2025-05-21", "2026-05-20")]
    [InlineData("2026-05-20", "2027-05-26")]
    public void A_municipal_year_asks_for_as_many_meetings_as_any_year(string annual, string next)
    {
        var year = ReportingYear.Municipal(Given.Day(annual), Given.Day(next));

        MeetingsHeldCalculator.Assess(Meeting("four times a year"), [], year).Required.Should().Be(4);
        MeetingsHeldCalculator.Assess(Meeting("quarterly"), [], year).Required.Should().Be(4);
        MeetingsHeldCalculator.Assess(Meeting("in May and November"), [], year).Required.Should().Be(2);
    }

    [Theory]
    [InlineData("six times a year", 10, 6)]
    [InlineData("four times a year", 10, 5)]
    public void Of_a_number_a_year_and_a_widest_spacing_whichever_needs_more_decides(string cadence, int weeks, int required)
    {
        var board = Meeting(cadence);
        var spaced = board with { Meetings = board.Meetings with { Interval = DocumentValue.As(TimeLimit.Of(weeks, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After), Own) } };

        MeetingsHeldCalculator.Assess(spaced, [], ReportingYear.Calendar(2026)).Required.Should().Be(required);
    }

    [Fact]
    public void The_year_in_which_a_cadence_changes_has_a_number()
    {
        var board = Invented.JointBoard with { Life = Invented.JointBoard.Life with { CreatedOn = DocumentValue.As(PartialDate.Parse("2025-04-15"), Own) } };
        var told = MeetingsHeldCalculator.Assess(board, [], ReportingYear.Calendar(2026));

        told.Required.Should().Be(3 + 2, "three whole months to 14 April, and two whole quarters of the eight and a half months after");
        told.Enough.Caveats.Select(one => one.Code).Should().Contain("cadence-changes");
    }

    [Fact]
    public void A_phase_ends_at_an_event_and_its_day_is_asked_for()
    {
        var ends = new PhaseEnd.AtEvent(new Trigger("strategy-adopted", "the adoption of the strategy"));
        var board = Meeting("quarterly") is var one ? one with { Meetings = one.Meetings with { Phases = ValueList.Of(new CadencePhase(CadenceInterpretation.Of(Cadence.Monthly), ends, Own)) } } : one;
        var dated = board with { Meetings = board.Meetings with { Phases = ValueList.Of(new CadencePhase(CadenceInterpretation.Of(Cadence.Monthly), ends with { On = DocumentValue.As(PartialDate.Parse("2026-04-01"), Own) }, Own)) } };

        MeetingsHeldCalculator.Assess(board, [], ReportingYear.Calendar(2026)).Enough.StillNeeded.Select(ask => ask.Fact).Should().Equal("event/strategy-adopted");
        MeetingsHeldCalculator.Assess(dated, [], ReportingYear.Calendar(2026)).Required.Should().Be(3 + 3);
    }

    [Fact]
    public void A_place_beyond_a_list_that_is_not_whole_is_open()
    {
        var board = Invented.JointBoard with { Membership = Invented.JointBoard.Membership with { IsWhole = DocumentValue.As(false, Own) } };

        AttendanceCalculator.Assess(board, [new Attendance("probation", Presence.Member, FactSheet.Empty)], Given.On).Single(one => one.Category.Code == "probation").Represented.StillNeeded.Select(ask => ask.Fact).Should().Equal("place/probation");
        Roster.Of(board, [Given.Member("m1", "2026-01-01", null, "probation")]).Problems.Select(one => one.Code).Should().Equal("not-on-partial-list");
        PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, board, Given.Day("2026-01-01")).State.Should().Be(FactState.NotKnown);
    }

    [Fact]
    public void A_group_of_at_most_two_has_no_third()
    {
        var board = Invented.JointBoard with { Membership = Invented.JointBoard.Membership with { Maximum = DocumentValue.As(2, Own), MostFromOneBody = default } };

        Roster.Of(board, [.. Enumerable.Range(1, 3).Select(place => Given.Member($"m{place}", $"2026-0{place}-01", null, "health"))]).Problems.Select(one => (one.Member, one.Code)).Should().Equal(("m3", "too-many-members"));
    }

    [Fact]
    public void One_seat_for_each_of_an_unknown_number_is_open_and_asks_how_many()
    {
        var category = new MemberCategory("chairs", "the task group chairs", MemberKind.Core, Own) { Seats = DocumentValue.As(SeatCount.OneForEach("the task groups"), Own) };
        var board = Invented.Panel with { Membership = new Membership { Categories = ValueList.Of(category) } };
        var some = CompositionCalculator.Assess(board, Roster.Of(board, [Given.Member("m1", "2020-01-01", null, "chairs")]), Given.On);

        some.Results.Value[0].Status.IsKnown.Should().BeFalse();
        some.Results.StillNeeded.Select(ask => ask.Fact).Should().Contain("seats/chairs");
        CompositionCalculator.Assess(board, Roster.Of(board, []), Given.On).Results.Value[0].Status.Value.Should().Be(CategoryStatus.NotMet, "there is one at the least");
    }

    [Fact]
    public void The_facts_of_a_question_are_those_that_its_answer_turns_on() =>
        EligibilityCalculator.FactsFor(Invented.Panel with { Deputies = DocumentValue.As(DeputyPolicy.SameBody, Own) }, EligibilityQuestion.Substitute).Select(one => one.Fact).Should().Equal("from-same-body");

    private static Group Meeting(string cadence) => Invented.Panel with { Meetings = new MeetingArrangements { Cadence = DocumentValue.As(CadenceInterpretation.Parse(cadence), Own) } };

    private static Fact<ValueList<LocalDate>> Days(params string[] days) => Fact.Known(days.Select(Given.Day).ToValueList());

    private static Condition Is(string fact) => Condition.Is(new Question(fact, $"Does this hold: {fact}?"), new Rule(RuleId.Parse($"invented/{fact}"), fact, RuleLayer.TermsOfReference, Own));

    private static LayeredRequirement Asked(string title, Citation citation, int amount) =>
        new("meetings", new Rule(RuleId.Parse($"invented/{title}"), title, RuleLayer.TermsOfReference, citation), amount, StricterDirection.MoreIsStricter);
}
