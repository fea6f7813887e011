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
        Authorities = ValueList.Of(Stated.As(North, At("1")), Stated.As(South, At("1"))),
        Parent = Stated.As(North, At("1")),
        SecondParent = Stated.As(South, At("1")),
        ChainOfAccount = ValueList.Of(Stated.As(new Party("invented/csp", "Community Safety Partnership"), At("1")), Stated.As(North, At("1"))),
        Hats = ValueList.Of(Stated.As(new Party("invented/statutory-board", "The statutory board of both authorities"), At("2"))),
        Inherits = ValueList.Of(new InheritedRules(Constitution, At("3")) { Prevails = Stated.As(true, At("3")) }),
        Definitions = ValueList.Of(new AdoptedDefinition("daa-2021", At("4")) { Gloss = Stated.As("with stalking named", At("4")) }, new AdoptedDefinition("southampton-2013", At("4"))),
        Life = new GroupLife
        {
            CreatedOn = Stated.As(LooseDate.OfMonth(2025, 4), At("5")),
            Predecessor = Stated.As(new Party("invented/forum", "Forum"), At("5")),
            LapsesAfter = Stated.As(LooseDate.OfYear(2029), At("5")),
            RenewedFor = Stated.As(TimeLimit.YearsAfter(2), At("5")),
        },
        Chair = Stated.As(
            new Office("Chair", FilledBy.Rotation)
            {
                Rotation = Stated.As(new Rotation(TimeLimit.YearsAfter(1), North, South), At("6")),
                Holders = Stated.As(2, At("6")),
                StandIns = ValueList.Of(South),
            },
            At("6")),
        ViceChair = Stated.As(new Office("Vice-Chair", FilledBy.Group, North) { EndsAt = Stated.As(TermEnd.FinancialYear, At("7")) }, At("7")),
        Meetings = new MeetingArrangements
        {
            Cadence = Stated.As(CadenceReading.Of(Cadence.Quarterly), At("8")),
            Phases = ValueList.Of(new CadencePhase(CadenceReading.Of(Cadence.Monthly), 12, At("8"))),
            Windows = ValueList.Of(new MeetingWindow(Annual, At("9"), 10, 11)),
            InPublicAYear = Stated.As(1, At("9")),
            Quorum = Stated.As(Quorum.AllOf(Quorum.OfShare(1, 3), Quorum.OfArea("north", 1), Quorum.OfArea("south", 1), Quorum.OfCategory("survivors", 1)), At("10")),
            Duties = ValueList.Of(Papers),
        },
        Membership = new Membership
        {
            Categories = ValueList.Of(
                Category("councils", MemberKind.Core) with { Seats = Stated.As(SeatCount.Between(2, 4), At("11")), Covers = ValueList.Of("a", "b") },
                Category("survivors", MemberKind.ServiceUser) with { Covers = ValueList.Of("c", "d") },
                Category("charities", MemberKind.Core) with { Area = "south", Covers = ValueList.Of("e") },
                Category("health", MemberKind.Core) with { Covers = ValueList.Of("f") }),
            MostFromOneBody = Stated.As(1, At("11")),
            Barred = ValueList.Of(Fact("is-employed-by-a-contracted-provider", "12")),
        },
        Deputies = Stated.As(DeputyPolicy.Forbidden, At("13")),
        Decides = Stated.As(new DecisionRule(DecisionMethod.ConsensusThenMajority, Rule("decide", "14")) { OneVoteABody = Stated.As(true, At("14")), CastingVote = Stated.As(true, At("14")) }, At("14")),
        Interests = ValueList.Of(
            new InterestRule(InterestGrade.Leave, Fact("interest-is-financial", "15")),
            new InterestRule(InterestGrade.VoteWithDispensation, Fact("has-dispensation", "15")),
            new InterestRule(InterestGrade.StaySilent, Fact("interest-is-personal", "15"))),
        StandingDuties = ValueList.Of(new StandingDuty(Rule("annual-report", "16"), "Give the yearly report", North) { To = ValueList.Of(South), AtMeeting = Annual }),
    };

    /// <summary>A forum that meets every six weeks or as agreed, open by declaration, deciding by consensus and then the chair.</summary>
    internal static Group Forum { get; } = Named("forum", "Forum") with
    {
        Meetings = new MeetingArrangements
        {
            Interval = Stated.As(TimeLimit.Of(6, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After), At("20")),
            OrAsAgreed = Stated.As(true, At("20")),
            Quorum = Stated.As(Quorum.AtChairsDiscretion, At("21")),
        },
        Membership = new Membership { IsOpen = Stated.As(true, At("22")) },
        Decides = Stated.As(new DecisionRule(DecisionMethod.ConsensusThenChair, Rule("forum-decide", "23")), At("23")),
        Chair = Stated.As(new Office("Chair", FilledBy.Election) { EndsAt = Stated.As(TermEnd.MunicipalYear, At("24")) }, At("24")),
        Deputies = Stated.As(DeputyPolicy.Standing, At("25")),
        Eligibility = ValueList.Of(new EligibilityRule(EligibilityQuestion.Substitute, Fact("is-standing-deputy", "25"))),
    };

    /// <summary>A panel that decides with nobody against, three bodies making a quorum.</summary>
    internal static Group Panel { get; } = Named("panel", "Panel") with
    {
        Meetings = new MeetingArrangements { Quorum = Stated.As(Quorum.AllOf(Quorum.OfBodies(3), Quorum.OfBody("police", 1)), At("30")) },
        Decides = Stated.As(new DecisionRule(DecisionMethod.Unanimity, Rule("panel-decide", "31")), At("31")),
    };

    private static Trigger Annual => new("annual-meeting", "the annual meeting");

    private static Duty Papers => new(
        MeetingPoint.PapersOut,
        "Papers go out",
        new DeadlineRule(Rule("papers", "17"), Trigger.Meeting, TimeLimit.ClearDaysBefore(2, Counting.ClearWorkingDays), Calendar))
    {
        By = Stated.As(new LocalTime(14, 0), At("17")),
    };

    private static Group Named(string key, string name) => new(GroupId.Parse($"invented/{key}"), name, Partnership, At("0"));

    private static MemberCategory Category(string code, MemberKind kind) => new(code, code, kind, At("11"));

    private static Condition Fact(string fact, string line) => Condition.Is(new Ask(fact, $"Does this hold: {fact}?"), Rule(fact, line));

    private static Rule Rule(string id, string line) => new(RuleId.Parse($"invented/{id}"), id, Authority.TermsOfReference, At(line));

    private static Citation At(string line) => Citation.InDocument(Text, "Terms", line, $"INV-{line}");
}
