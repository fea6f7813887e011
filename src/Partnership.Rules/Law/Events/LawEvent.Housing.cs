namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that the authority are first satisfied that a person is homeless or threatened with homelessness.</summary>
    public static LawEvent FirstSatisfiedOfHomelessness { get; } = new("first-satisfied-of-homelessness", 60, Theme.Housing, "the authority are first satisfied that a person is homeless or threatened with homelessness");

    /// <summary>The event that a homelessness decision is notified.</summary>
    public static LawEvent HomelessnessDecisionNotified { get; } = new("homelessness-decision-notified", 61, Theme.Housing, "a homelessness decision is notified");

    /// <summary>The event that a review of a homelessness decision is asked for.</summary>
    public static LawEvent HomelessnessReviewRequested { get; } = new("homelessness-review-requested", 62, Theme.Housing, "a review of a homelessness decision is asked for");

    /// <summary>The event that the decision on a homelessness review is notified, or was due.</summary>
    public static LawEvent ReviewDecisionNotified { get; } = new("review-decision-notified", 63, Theme.Housing, "the decision on a homelessness review is notified, or was due");

    /// <summary>The event that a household is placed outside the area.</summary>
    public static LawEvent PlacedOutOfArea { get; } = new("placed-out-of-area", 64, Theme.Housing, "a household is placed outside the area");

    /// <summary>The event that a private rented offer is accepted.</summary>
    public static LawEvent PrivateOfferAccepted { get; } = new("private-offer-accepted", 65, Theme.Housing, "a private rented offer is accepted");
}
