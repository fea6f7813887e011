using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Three invented boards that between them use what the five documents do not say. Also the worked example of docs/how-to/add-a-council.</summary>
internal static class Invented
{
    private static readonly Instrument Text = new("inv-tor", "Terms of reference of three invented boards", InstrumentKind.TermsOfReference);
    private static readonly Instrument Constitution = new("inv-con", "The constitution of an invented council", InstrumentKind.TermsOfReference);
    private static readonly CouncilPartnership Partnership = new("invented", "Invented Partnership", Text);
    private static readonly CalendarId Calendar = CalendarId.Parse("england-and-wales");
    private static readonly Party North = new("invented/north", "North Council");
    private static readonly Party South = new("invented/south", "South Council");

    /// <summary>A joint board of two authorities that is also the statutory board, with co-chairs in rotation and a constitution that prevails.</summary>
    internal static Group JointBoard { get; } = Named("joint-board", "Joint Board") with
    {
        Authorities = ValueList.Of(DocumentValue.As(North, At("1")), DocumentValue.As(South, At("1"))),
        Parent = DocumentValue.As(North, At("1")),
        SecondParent = DocumentValue.As(South, At("1")),
        ChainOfAccount = ValueList.Of(DocumentValue.As(new Party("invented/csp", "Community Safety Partnership"), At("1")), DocumentValue.As(North, At("1"))),
        Hats = ValueList.Of(new Hat(new Party("invented/statutory-board", "The statutory board of both authorities"), At("2"))),
        Inherits = ValueList.Of(new InheritedRules(Constitution, At("3")) { Prevails = DocumentValue.As(true, At("3")) }),
        Definitions = ValueList.Of(new AdoptedDefinition("daa-2021", At("4")) { Gloss = DocumentValue.As("with stalking named", At("4")) }, new AdoptedDefinition("southampton-2013", At("4"))),
        Life = new GroupLife
        {
            CreatedOn = DocumentValue.As(PartialDate.OfMonth(2025, 4), At("5")),
            Predecessor = DocumentValue.As(new Party("invented/forum", "Forum"), At("5")),
            LapsesAfter = DocumentValue.As(PartialDate.OfYear(2029), At("5")),
            RenewedFor = DocumentValue.As(TimeLimit.YearsAfter(2), At("5")),
        },
        Chair = DocumentValue.As(
            new Office("Chair", FilledBy.Rotation)
            {
                Rotation = DocumentValue.As(new Rotation(TimeLimit.YearsAfter(1), North, South), At("6")),
                Holders = DocumentValue.As(2, At("6")),
                Substitutes = ValueList.Of(South),
            },
            At("6")),
        ViceChair = DocumentValue.As(new Office("Vice-Chair", FilledBy.Group, North) { EndsAt = DocumentValue.As(TenureEnd.FinancialYear, At("7")) }, At("7")),
        Meetings = new MeetingArrangements
        {
            Cadence = DocumentValue.As(CadenceInterpretation.Of(Cadence.Quarterly), At("8")),
            Phases = ValueList.Of(new CadencePhase(CadenceInterpretation.Of(Cadence.Monthly), new PhaseEnd.AfterMonths(12), At("8"))),
            Windows = ValueList.Of(new MeetingWindow(Annual, At("9"), 10, 11)),
            InPublicAYear = DocumentValue.As(1, At("9")),
            Quorum = DocumentValue.As<Quorum>(new Quorum.AllOf(new Quorum.Share(1, 3), new Quorum.Area("north", 1), new Quorum.Area("south", 1), new Quorum.Category("survivors", 1)), At("10")),
            Duties = ValueList.Of(Papers),
        },
        Membership = new Membership
        {
            Categories = ValueList.Of(
                Category("councils", MemberKind.Core) with { Seats = DocumentValue.As(SeatCount.Between(2, 4), At("11")), Covers = ValueList.Of("a", "b") },
                Category("survivors", MemberKind.ServiceUser) with { Covers = ValueList.Of("c", "d") },
                Category("charities", MemberKind.Core) with { Area = "south", Covers = ValueList.Of("e") },
                Category("health", MemberKind.Core) with { Covers = ValueList.Of("f") }),
            MostFromOneBody = DocumentValue.As(1, At("11")),
            Barred = ValueList.Of(Fact("is-employed-by-a-contracted-provider", "12")),
        },
        Deputies = DocumentValue.As(DeputyPolicy.Forbidden, At("13")),
        Decides = DocumentValue.As(new DecisionRule(DecisionMethod.ConsensusThenMajority, Rule("decide", "14")) { OneVoteABody = DocumentValue.As(true, At("14")), CastingVote = DocumentValue.As(true, At("14")) }, At("14")),
        Interests = ValueList.Of(
            new InterestRule(InterestGrade.Leave, Fact("interest-is-financial", "15")),
            new InterestRule(InterestGrade.VoteWithDispensation, Fact("has-dispensation", "15")),
            new InterestRule(InterestGrade.StaySilent, Fact("interest-is-personal", "15"))),
        RecurringDuties = ValueList.Of(new RecurringDuty(Rule("annual-report", "16"), "Give the yearly report", North) { To = ValueList.Of(South), AtMeeting = Annual }),
    };

    /// <summary>A forum that meets every six weeks or as agreed, open by declaration, deciding by consensus and then the chair.</summary>
    internal static Group Forum { get; } = Named("forum", "Forum") with
    {
        Meetings = new MeetingArrangements
        {
            Interval = DocumentValue.As(TimeLimit.Of(6, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After), At("20")),
            OrAsAgreed = DocumentValue.As(true, At("20")),
            Quorum = DocumentValue.As<Quorum>(new Quorum.AtChairsDiscretion(), At("21")),
        },
        Membership = new Membership { IsOpen = DocumentValue.As(true, At("22")) },
        Decides = DocumentValue.As(new DecisionRule(DecisionMethod.ConsensusThenChair, Rule("forum-decide", "23")), At("23")),
        Chair = DocumentValue.As(new Office("Chair", FilledBy.Election) { EndsAt = DocumentValue.As(TenureEnd.MunicipalYear, At("24")) }, At("24")),
        Deputies = DocumentValue.As(DeputyPolicy.Standing, At("25")),
        Eligibility = ValueList.Of(new EligibilityRule(EligibilityQuestion.Substitute, Fact("is-standing-deputy", "25"))),
    };

    /// <summary>A panel that decides with no one against, three bodies making a quorum.</summary>
    internal static Group Panel { get; } = Named("panel", "Panel") with
    {
        Meetings = new MeetingArrangements { Quorum = DocumentValue.As<Quorum>(new Quorum.AllOf(new Quorum.Bodies(3), new Quorum.Body("police", 1)), At("30")) },
        Decides = DocumentValue.As(new DecisionRule(DecisionMethod.Unanimity, Rule("panel-decide", "31")), At("31")),
    };

    private static Trigger Annual => new("annual-meeting", "the annual meeting");

    private static Duty Papers => new(
        MeetingProvision.PapersOut,
        "Papers go out",
        Deadline.Of(Rule("papers", "17"), Trigger.Meeting, TimeLimit.ClearDaysBefore(2, Counting.ClearWorkingDays), Calendar))
    {
        By = DocumentValue.As(new LocalTime(14, 0), At("17")),
    };

    private static Group Named(string key, string name) => new(GroupId.Parse($"invented/{key}"), name, Partnership, At("0"));

    private static MemberCategory Category(string code, MemberKind kind) => new(code, code, kind, At("11"));

    private static Condition Fact(string fact, string line) => Condition.Is(new Question(fact, $"Does this hold: {fact}?"), Rule(fact, line));

    private static Rule Rule(string id, string line) => new(RuleId.Parse($"invented/{id}"), id, RuleLayer.TermsOfReference, At(line));

    private static Citation At(string line) => Citation.InDocument(Text, "Terms", line, $"INV-{line}");
}
