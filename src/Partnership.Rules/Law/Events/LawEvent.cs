using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Something that happens and from which the time of one or more rules runs: a request is received, a notice is served. A closed set.</summary>
public sealed partial class LawEvent : ClosedSet<LawEvent>
{
    private LawEvent(string code, int order, string theme, string words, bool needsTime = false)
        : base(code, order)
    {
        Subject = theme;
        Words = words;
        NeedsTime = needsTime;
    }

    /// <summary>Every event, by theme.</summary>
    public static ValueList<LawEvent> All => Members.List;

    /// <summary>The subject it belongs to, in words: "Information rights".</summary>
    public string Subject { get; }

    /// <summary>The event in words: "a request for information is received".</summary>
    public string Words { get; }

    /// <summary>True when one of its deadlines counts hours, so that the time of day is needed.</summary>
    public bool NeedsTime { get; }

    /// <summary>Reads an event by its code.</summary>
    /// <param name="text">The code, such as <c>information-requested</c>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such event; the message lists the valid codes.</exception>
    public static LawEvent Parse(string text) => Find(All, text, "an event");

    /// <summary>Says that the event starts a deadline.</summary>
    /// <param name="stage">The stage of the rule whose time runs; null for a rule without stages.</param>
    public EventStart Starts(string? stage = null) => new(this, stage, EventRole.Starts);

    /// <summary>Says that the deadline follows later, from an event of its own.</summary>
    public EventStart Then() => new(this, null, EventRole.Then);

    private static class Theme
    {
        internal const string Protection = "Protection orders and the risk assessment conference";
        internal const string Community = "Community safety and reviews of deaths";
        internal const string Strategy = "Strategies and the year";
        internal const string Children = "Children";
        internal const string Housing = "Homelessness";
        internal const string Information = "Information rights";
        internal const string Complaints = "Complaints";
        internal const string Governance = "Council governance";
        internal const string Challenge = "People and challenge";
    }

    /// <summary>Collected when first asked for, after every member is there.</summary>
    private static class Members
    {
        internal static ValueList<LawEvent> List { get; } = ValueList.Of(
        [
            ProtectionNoticeServed, ProtectionNoticeGiven, ArrestForBreachOfNotice, ProtectionOrderMade, PersonUnderOrderChangesName, PersonUnderOrderMoves, PersonUnderOrderLosesAddress, StalkingOrderServed, StalkingOrderMade, PersonUnderStalkingOrderChangesName, PersonUnderStalkingOrderMoves, DisclosureRequested, MaracCaseHeard, RiskChecklistCompleted, NewIncident, ChildVictimSuspected, InvestigationDecision,
            ClosureNoticeServed, ClosureHearing, ClosureOrderMade, ClosureDecision, ClosureOrderEnds, PublicSpacesOrderMade, PublicSpacesOrderVaried, PublicSpacesOrderExtended, FixedPenaltyGiven, CrimeCommitteeMet, CommitteeReportSent, CommissionerElected, ChiefConstableProposed, DeathKnown, ReviewDecided, ReviewReportCompleted,
            PartFourBegun, StrategyToBePublished, StrategyFirstPublished, CommissionerReportPublished, YearBegins,
            ChildReferred, StrategyDiscussionHeld, InitialConferenceHeld, ConferenceReviewHeld, ChildTakenIntoPoliceProtection, EmergencyProtectionOrderMade, EmergencyProtectionOrderExtended, AssessmentOrderBegins, SeriousIncidentKnown, SeriousIncidentNotified, PracticeReviewToBePublished, ChildBecomesLookedAfter, FirstReviewHeld, LaterReviewHeld, PlacementBegins, ChildVisited, ChildrensComplaintReceived, StageTwoRequested, StageTwoAnswered, PanelRequested, PanelMet, PanelReported,
            FirstSatisfiedOfHomelessness, HomelessnessDecisionNotified, HomelessnessReviewRequested, ReviewDecisionNotified, PlacedOutOfArea, PrivateOfferAccepted,
            InformationRequested, FeesNoticeGiven, PublicInterestWeighed, InternalReviewRequested, EnvironmentalInformationRequested, EnvironmentalChargeNotified, ParticularsReceived, EnvironmentalFailureBelieved, RepresentationsReceived, SubjectAccessRequested, DataBreachKnown, DataProtectionComplaintReceived,
            CouncilComplaintReceived, CouncilComplaintAcknowledged, CouncilStageTwoRequested, CouncilStageTwoAcknowledged, MatterFirstNoticed, LandlordComplaintReceived, LandlordComplaintAcknowledged, LandlordStageTwoRequested, LandlordStageTwoAcknowledged, PublicHealthComplaintReceived, CareComplaintReceived,
            CouncilMeetingCalled, ExecutiveMeetingCalled, PrivateMeetingCalled, KeyDecisionPlanned, GeneralExceptionNoticeOpened, ExecutiveDecisionTaken, ScrutinyDocumentRequested, RequisitionPresented, CouncillorsRetire, CouncillorElected, LastAttendance, VacancyDeclared, InterestDisclosed, EqualityInformationPublished, EqualityObjectivesPublished,
            HearingDayProposed, CompanionRefused, ActComplainedOf,
        ]);
    }
}
