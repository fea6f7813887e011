namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that a child is referred.</summary>
    public static LawEvent ChildReferred { get; } = new("child-referred", 38, Theme.Children, "a child is referred");

    /// <summary>The event that a strategy discussion is held.</summary>
    public static LawEvent StrategyDiscussionHeld { get; } = new("strategy-discussion-held", 39, Theme.Children, "a strategy discussion is held");

    /// <summary>The event that an initial child protection conference is held.</summary>
    public static LawEvent InitialConferenceHeld { get; } = new("initial-conference-held", 40, Theme.Children, "an initial child protection conference is held");

    /// <summary>The event that a review conference is held.</summary>
    public static LawEvent ConferenceReviewHeld { get; } = new("conference-review-held", 41, Theme.Children, "a review conference is held");

    /// <summary>The event that a child is taken into police protection.</summary>
    public static LawEvent ChildTakenIntoPoliceProtection { get; } = new("child-taken-into-police-protection", 42, Theme.Children, "a child is taken into police protection", needsTime: true);

    /// <summary>The event that an emergency protection order is made.</summary>
    public static LawEvent EmergencyProtectionOrderMade { get; } = new("emergency-protection-order-made", 43, Theme.Children, "an emergency protection order is made");

    /// <summary>The event that an emergency protection order is extended: the day on which it would have ended.</summary>
    public static LawEvent EmergencyProtectionOrderExtended { get; } = new("emergency-protection-order-extended", 44, Theme.Children, "an emergency protection order that is extended would have ended");

    /// <summary>The event that a child assessment order begins.</summary>
    public static LawEvent AssessmentOrderBegins { get; } = new("assessment-order-begins", 45, Theme.Children, "a child assessment order begins");

    /// <summary>The event that a serious incident is known.</summary>
    public static LawEvent SeriousIncidentKnown { get; } = new("serious-incident-known", 46, Theme.Children, "a serious incident is known");

    /// <summary>The event that a serious incident is notified to the panel.</summary>
    public static LawEvent SeriousIncidentNotified { get; } = new("serious-incident-notified", 47, Theme.Children, "a serious incident is notified to the panel");

    /// <summary>The event that a practice review is about to be published.</summary>
    public static LawEvent PracticeReviewToBePublished { get; } = new("practice-review-to-be-published", 48, Theme.Children, "a practice review is about to be published");

    /// <summary>The event that a child becomes looked after.</summary>
    public static LawEvent ChildBecomesLookedAfter { get; } = new("child-becomes-looked-after", 49, Theme.Children, "a child becomes looked after");

    /// <summary>The event that the first review of a looked-after child is held.</summary>
    public static LawEvent FirstReviewHeld { get; } = new("first-review-held", 50, Theme.Children, "the first review of a looked-after child is held");

    /// <summary>The event that a later review of a looked-after child is held.</summary>
    public static LawEvent LaterReviewHeld { get; } = new("later-review-held", 51, Theme.Children, "a later review of a looked-after child is held");

    /// <summary>The event that a placement begins.</summary>
    public static LawEvent PlacementBegins { get; } = new("placement-begins", 52, Theme.Children, "a placement begins");

    /// <summary>The event that a looked-after child is visited.</summary>
    public static LawEvent ChildVisited { get; } = new("child-visited", 53, Theme.Children, "a looked-after child is visited");

    /// <summary>The event that a complaint under the Children Act is received.</summary>
    public static LawEvent ChildrensComplaintReceived { get; } = new("childrens-complaint-received", 54, Theme.Children, "a complaint under the Children Act is received");

    /// <summary>The event that stage 2 of a complaint under the Children Act is asked for.</summary>
    public static LawEvent StageTwoRequested { get; } = new("stage-two-requested", 55, Theme.Children, "stage 2 of a complaint under the Children Act is asked for");

    /// <summary>The event that stage 2 of a complaint under the Children Act is answered.</summary>
    public static LawEvent StageTwoAnswered { get; } = new("stage-two-answered", 56, Theme.Children, "stage 2 of a complaint under the Children Act is answered");

    /// <summary>The event that a review panel is asked for.</summary>
    public static LawEvent PanelRequested { get; } = new("panel-requested", 57, Theme.Children, "a review panel is asked for");

    /// <summary>The event that a review panel has met.</summary>
    public static LawEvent PanelMet { get; } = new("panel-met", 58, Theme.Children, "a review panel has met");

    /// <summary>The event that a review panel has reported.</summary>
    public static LawEvent PanelReported { get; } = new("panel-reported", 59, Theme.Children, "a review panel has reported");
}
