using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles.Statutes;

/// <summary>Complaints to a council as a landlord: the Housing Ombudsman's Complaint Handling Code, from 1 April 2024.</summary>
public static class LandlordComplaints
{
    /// <summary>The Code: Housing Ombudsman: Complaint Handling Code (2024).</summary>
    public static Instrument Text { get; } = new("ho-code-2024", "Housing Ombudsman: Complaint Handling Code (2024)", InstrumentKind.Guidance);

    /// <summary>Acknowledge and answer a complaint to the council as a landlord.</summary>
    /// <remarks>Source: Housing Ombudsman Code, 6.2, 6.3 and on. Worked example: received on Monday 18 May 2026, acknowledged by Tuesday 26 May; acknowledged then, answered at stage 1 by Tuesday 9 June.</remarks>
    public static StatutoryClock Steps { get; } = new(
        "R84",
        StatuteParts.Rule("ho-code-2024/steps", "Acknowledge and answer a complaint to the council as a landlord", Authority.StatutoryGuidance, Citation.InText(Text, "6.2-6.3 and on"), InForce.Since(new LocalDate(2024, 4, 1))),
        new Trigger("step", "the step before"),
        new StagesForm(
            ClockParameter.Choice("stage", "Which step?", "acknowledgement", "stage-1", "stage-1-extended", "stage-2-acknowledgement", "stage-2", "stage-2-extended").Or("acknowledgement"),
            new ClockStage("acknowledgement", new Trigger("complaint-received", "the complaint is received"), new LimitForm(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales)),
            new ClockStage("stage-1", new Trigger("complaint-acknowledged", "the complaint is acknowledged"), new LimitForm(TimeLimit.WorkingDaysAfter(10), StatuteParts.EnglandAndWales)),
            new ClockStage("stage-1-extended", new Trigger("complaint-acknowledged", "the complaint is acknowledged"), new LimitForm(TimeLimit.WorkingDaysAfter(20), StatuteParts.EnglandAndWales)),
            new ClockStage("stage-2-acknowledgement", new Trigger("stage-2-requested", "stage 2 is requested"), new LimitForm(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the Code say?").Or("5", "The number is as providers print the Code for stage 2; that part was not read.") }),
            new ClockStage("stage-2", new Trigger("stage-2-acknowledged", "the request for stage 2 is acknowledged"), new LimitForm(TimeLimit.WorkingDaysAfter(20), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the Code say?").Or("20", "The number is as providers print the Code for stage 2; that part was not read.") }),
            new ClockStage("stage-2-extended", new Trigger("stage-2-acknowledged", "the request for stage 2 is acknowledged"), new LimitForm(TimeLimit.WorkingDaysAfter(40), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the Code say?").Or("40", "The number is as providers print the Code for stage 2; that part was not read.") })))
    {
        Who = "the council as a landlord",
        StartedBy = ValueList.Of(
            LawEvent.LandlordComplaintReceived.Starts("acknowledgement"),
            LawEvent.LandlordComplaintAcknowledged.Starts("stage-1"),
            LawEvent.LandlordComplaintReceived.Then(),
            LawEvent.LandlordStageTwoRequested.Starts("stage-2-acknowledgement"),
            LawEvent.LandlordStageTwoAcknowledged.Starts("stage-2")),
        Notes = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.WorkingDaysNotRead),
    };

    /// <summary>Every clock of this file, in the order of the law table.</summary>
    public static ValueList<StatutoryClock> Clocks { get; } = ValueList.Of(Steps);
}
