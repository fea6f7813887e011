namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that a request for information is received.</summary>
    public static LawEvent InformationRequested { get; } = new("information-requested", 66, Theme.Information, "a request for information is received");

    /// <summary>The event that a fees notice is given.</summary>
    public static LawEvent FeesNoticeGiven { get; } = new("fees-notice-given", 67, Theme.Information, "a fees notice is given");

    /// <summary>The event that the twentieth day has come and the public interest is still weighed.</summary>
    public static LawEvent PublicInterestWeighed { get; } = new("public-interest-weighed", 68, Theme.Information, "the twentieth day has come and the public interest is still weighed");

    /// <summary>The event that an internal review is asked for.</summary>
    public static LawEvent InternalReviewRequested { get; } = new("internal-review-requested", 69, Theme.Information, "an internal review is asked for");

    /// <summary>The event that a request for environmental information is received.</summary>
    public static LawEvent EnvironmentalInformationRequested { get; } = new("environmental-information-requested", 70, Theme.Information, "a request for environmental information is received");

    /// <summary>The event that an advance charge for environmental information is notified.</summary>
    public static LawEvent EnvironmentalChargeNotified { get; } = new("environmental-charge-notified", 71, Theme.Information, "an advance charge for environmental information is notified");

    /// <summary>The event that the particulars of a general request are received.</summary>
    public static LawEvent ParticularsReceived { get; } = new("particulars-received", 72, Theme.Information, "the particulars of a general request are received");

    /// <summary>The event that an applicant believes that the authority failed.</summary>
    public static LawEvent EnvironmentalFailureBelieved { get; } = new("environmental-failure-believed", 73, Theme.Information, "an applicant believes that the authority failed");

    /// <summary>The event that representations about environmental information are received.</summary>
    public static LawEvent RepresentationsReceived { get; } = new("representations-received", 74, Theme.Information, "representations about environmental information are received");

    /// <summary>The event that a subject access request is received.</summary>
    public static LawEvent SubjectAccessRequested { get; } = new("subject-access-requested", 75, Theme.Information, "a subject access request is received");

    /// <summary>The event that a personal data breach is known.</summary>
    public static LawEvent DataBreachKnown { get; } = new("data-breach-known", 76, Theme.Information, "a personal data breach is known", needsTime: true);

    /// <summary>The event that a data protection complaint is received.</summary>
    public static LawEvent DataProtectionComplaintReceived { get; } = new("data-protection-complaint-received", 77, Theme.Information, "a data protection complaint is received");
}
