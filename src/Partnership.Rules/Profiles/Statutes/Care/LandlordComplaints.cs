using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Complaints to a council as a landlord: the Housing Ombudsman's Complaint Handling Code, from 1 April 2024.</summary>
public static class LandlordComplaints
{
    /// <summary>The Code: Housing Ombudsman: Complaint Handling Code (2024).</summary>
    public static Instrument Text { get; } = new("ho-code-2024", "Housing Ombudsman: Complaint Handling Code (2024)", InstrumentKind.Guidance);

    /// <summary>Acknowledge and answer a complaint to the council as a landlord.</summary>
    /// <remarks>Source: Housing Ombudsman Code, 6.2, 6.3 and on. Worked example: received on Monday 18 May 2026, acknowledged by Tuesday 26 May; acknowledged then, answered at stage 1 by Tuesday 9 June.</remarks>
    public static Deadline Steps { get; } = new(
        "R84",
        StatuteParts.Rule("ho-code-2024/steps", "The council as a landlord acknowledges a complaint within 5 working days, then answers it within 10 at stage 1 and 20 at stage 2", RuleLayer.StatutoryGuidance, Citation.InText(Text, "6.2-6.3 and on"), InForce.Since(new LocalDate(2024, 4, 1))),
        new Trigger("step", "the step before"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which step do you need?", "acknowledgement", "stage-1", "stage-1-extended", "stage-2-acknowledgement", "stage-2", "stage-2-extended").Or("acknowledgement"),
            new DeadlineStage("acknowledgement", new Trigger("complaint-received", "the complaint is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales)),
            new DeadlineStage("stage-1", new Trigger("complaint-acknowledged", "the complaint is acknowledged"), new SingleLimit(TimeLimit.WorkingDaysAfter(10), StatuteParts.EnglandAndWales)),
            new DeadlineStage("stage-1-extended", new Trigger("complaint-acknowledged", "the complaint is acknowledged"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.EnglandAndWales)),
            new DeadlineStage("stage-2-acknowledgement", new Trigger("stage-2-requested", "stage 2 is requested"), new SingleLimit(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the Code give? Enter a whole number.").Or("5", "The number is as providers print the Code for stage 2. We have not checked that part. Check the Code.") }),
            new DeadlineStage("stage-2", new Trigger("stage-2-acknowledged", "the request for stage 2 is acknowledged"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the Code give? Enter a whole number.").Or("20", "The number is as providers print the Code for stage 2. We have not checked that part. Check the Code.") }),
            new DeadlineStage("stage-2-extended", new Trigger("stage-2-acknowledged", "the request for stage 2 is acknowledged"), new SingleLimit(TimeLimit.WorkingDaysAfter(40), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the Code give? Enter a whole number.").Or("40", "The number is as providers print the Code for stage 2. We have not checked that part. Check the Code.") })))
    {
        Who = "the council as a landlord",
        StartedBy = ValueList.Of(
            LawEvent.LandlordComplaintReceived.Starts("acknowledgement"),
            LawEvent.LandlordComplaintAcknowledged.Starts("stage-1"),
            LawEvent.LandlordComplaintAcknowledged.Starts("stage-1-extended").Once(EventFacts.Extended),
            LawEvent.LandlordComplaintReceived.Then(),
            LawEvent.LandlordStageTwoRequested.Starts("stage-2-acknowledgement"),
            LawEvent.LandlordStageTwoAcknowledged.Starts("stage-2"),
            LawEvent.LandlordStageTwoAcknowledged.Starts("stage-2-extended").Once(EventFacts.Extended)),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.WorkingDaysNotRead),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Steps);
}
