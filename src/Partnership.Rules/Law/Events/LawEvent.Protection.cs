namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that a protection notice under the Act of 2010 is served.</summary>
    public static LawEvent ProtectionNoticeServed { get; } = new("protection-notice-served", 0, Theme.Protection, "a protection notice under the Act of 2010 is served", needsTime: true);

    /// <summary>The event that a protection notice under the Act of 2021 is given.</summary>
    public static LawEvent ProtectionNoticeGiven { get; } = new("protection-notice-given", 1, Theme.Protection, "a protection notice under the Act of 2021 is given", needsTime: true);

    /// <summary>The event that a person is arrested for breach of a protection notice.</summary>
    public static LawEvent ArrestForBreachOfNotice { get; } = new("arrest-for-breach-of-notice", 2, Theme.Protection, "a person is arrested for breach of a protection notice", needsTime: true);

    /// <summary>The event that a protection order is made.</summary>
    public static LawEvent ProtectionOrderMade { get; } = new("protection-order-made", 3, Theme.Protection, "a protection order is made");

    /// <summary>The event that a person under a protection order uses a new name.</summary>
    public static LawEvent PersonUnderOrderChangesName { get; } = new("person-under-order-changes-name", 4, Theme.Protection, "a person under a protection order uses a new name");

    /// <summary>The event that a person under a protection order changes address.</summary>
    public static LawEvent PersonUnderOrderMoves { get; } = new("person-under-order-moves", 5, Theme.Protection, "a person under a protection order changes address");

    /// <summary>The event that a person under a protection order ceases to have a home address.</summary>
    public static LawEvent PersonUnderOrderLosesAddress { get; } = new("person-under-order-loses-address", 6, Theme.Protection, "a person under a protection order ceases to have a home address");

    /// <summary>The event that a stalking protection order is served.</summary>
    public static LawEvent StalkingOrderServed { get; } = new("stalking-order-served", 7, Theme.Protection, "a stalking protection order is served");

    /// <summary>The event that a stalking protection order is made.</summary>
    public static LawEvent StalkingOrderMade { get; } = new("stalking-order-made", 8, Theme.Protection, "a stalking protection order is made");

    /// <summary>The event that a person under a stalking order uses a new name.</summary>
    public static LawEvent PersonUnderStalkingOrderChangesName { get; } = new("person-under-stalking-order-changes-name", 9, Theme.Protection, "a person under a stalking order uses a new name");

    /// <summary>The event that a person under a stalking order changes address.</summary>
    public static LawEvent PersonUnderStalkingOrderMoves { get; } = new("person-under-stalking-order-moves", 10, Theme.Protection, "a person under a stalking order changes address");

    /// <summary>The event that a disclosure of past abuse is asked for.</summary>
    public static LawEvent DisclosureRequested { get; } = new("disclosure-requested", 11, Theme.Protection, "a disclosure of past abuse is asked for");

    /// <summary>The event that a case is referred to or heard at a risk assessment conference.</summary>
    public static LawEvent MaracCaseHeard { get; } = new("marac-case-heard", 12, Theme.Protection, "a case is referred to or heard at a risk assessment conference");

    /// <summary>The event that a risk checklist is filled in.</summary>
    public static LawEvent RiskChecklistCompleted { get; } = new("risk-checklist-completed", 13, Theme.Protection, "a risk checklist is filled in");

    /// <summary>The event that a new incident is known.</summary>
    public static LawEvent NewIncident { get; } = new("new-incident", 14, Theme.Protection, "a new incident is known");

    /// <summary>The event that there are grounds to believe that a child may be a victim.</summary>
    public static LawEvent ChildVictimSuspected { get; } = new("child-victim-suspected", 15, Theme.Protection, "there are grounds to believe that a child may be a victim");

    /// <summary>The event that a key decision of an investigation is taken.</summary>
    public static LawEvent InvestigationDecision { get; } = new("investigation-decision", 16, Theme.Protection, "a key decision of an investigation is taken");
}
