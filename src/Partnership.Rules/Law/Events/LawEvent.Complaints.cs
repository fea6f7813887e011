namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that a complaint to the council is received.</summary>
    public static LawEvent CouncilComplaintReceived { get; } = new("council-complaint-received", 78, Theme.Complaints, "a complaint to the council is received");

    /// <summary>The event that a complaint to the council is acknowledged.</summary>
    public static LawEvent CouncilComplaintAcknowledged { get; } = new("council-complaint-acknowledged", 79, Theme.Complaints, "a complaint to the council is acknowledged");

    /// <summary>The event that stage 2 of a complaint to the council is asked for.</summary>
    public static LawEvent CouncilStageTwoRequested { get; } = new("council-stage-two-requested", 80, Theme.Complaints, "stage 2 of a complaint to the council is asked for");

    /// <summary>The event that the request for stage 2 of a complaint to the council is acknowledged.</summary>
    public static LawEvent CouncilStageTwoAcknowledged { get; } = new("council-stage-two-acknowledged", 81, Theme.Complaints, "the request for stage 2 of a complaint to the council is acknowledged");

    /// <summary>The event that a person first has notice of a matter to complain of.</summary>
    public static LawEvent MatterFirstNoticed { get; } = new("matter-first-noticed", 82, Theme.Complaints, "a person first has notice of a matter to complain of");

    /// <summary>The event that a complaint to the council as a landlord is received.</summary>
    public static LawEvent LandlordComplaintReceived { get; } = new("landlord-complaint-received", 83, Theme.Complaints, "a complaint to the council as a landlord is received");

    /// <summary>The event that a complaint to the council as a landlord is acknowledged.</summary>
    public static LawEvent LandlordComplaintAcknowledged { get; } = new("landlord-complaint-acknowledged", 84, Theme.Complaints, "a complaint to the council as a landlord is acknowledged");

    /// <summary>The event that stage 2 of a landlord complaint is asked for.</summary>
    public static LawEvent LandlordStageTwoRequested { get; } = new("landlord-stage-two-requested", 85, Theme.Complaints, "stage 2 of a landlord complaint is asked for");

    /// <summary>The event that the request for stage 2 of a landlord complaint is acknowledged.</summary>
    public static LawEvent LandlordStageTwoAcknowledged { get; } = new("landlord-stage-two-acknowledged", 86, Theme.Complaints, "the request for stage 2 of a landlord complaint is acknowledged");

    /// <summary>The event that a public-health complaint is received.</summary>
    public static LawEvent PublicHealthComplaintReceived { get; } = new("public-health-complaint-received", 87, Theme.Complaints, "a public-health complaint is received");

    /// <summary>The event that a complaint about adult social care is received.</summary>
    public static LawEvent CareComplaintReceived { get; } = new("care-complaint-received", 88, Theme.Complaints, "a complaint about adult social care is received");
}
