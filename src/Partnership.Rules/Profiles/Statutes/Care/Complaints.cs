using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Complaints: the ombudsman's code and the ombudsman's twelve months.</summary>
public static class Complaints
{
    private static readonly Trigger Acknowledged = new("complaint-acknowledged", "the complaint is acknowledged");
    private static readonly Trigger StageTwoAcknowledged = new("stage-2-acknowledged", "the request for stage 2 is acknowledged");

    /// <summary>The Complaint Handling Code.</summary>
    public static Instrument Code { get; } = new("lgsco-code", "Local Government and Social Care Ombudsman: Complaint Handling Code", InstrumentKind.Guidance, "https://www.lgo.org.uk");

    /// <summary>The Act of 1974.</summary>
    public static Instrument Text { get; } = new("ukpga-1974-7", "Local Government Act 1974", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1974/7");

    /// <summary>A complaint to a council: acknowledged in 5 working days and answered in 10; at stage 2 acknowledged in 5 and answered in 20. Extended, 20 and 40.</summary>
    /// <remarks>Source: the code, paragraphs 6.2 to 6.4 for stage 1; stage 2 as councils print it, so the number can be given. Worked example: received on 18 May 2026, acknowledged by 26 May 2026; 25 May is a bank holiday.</remarks>
    public static Deadline Stages { get; } = new(
        "R30",
        StatuteParts.Rule("lgsco-code/stages", "The council acknowledges a complaint within 5 working days, then answers it within 10 at stage 1 and 20 at stage 2", RuleLayer.Practice, Citation.InText(Code, "timescales"), InForce.Since(new LocalDate(2026, 4, 1))),
        new Trigger("stage", "the complaint is received, or it is acknowledged"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which step do you need?", "acknowledgement", "stage-1", "stage-1-extended", "stage-2-acknowledgement", "stage-2", "stage-2-extended").Or("acknowledgement"),
            Stage("acknowledgement", new Trigger("complaint-received", "the complaint is received"), 5),
            Stage("stage-1", Acknowledged, 10),
            Stage("stage-1-extended", Acknowledged, 20),
            Stage("stage-2-acknowledgement", new Trigger("stage-2-requested", "stage 2 is asked for"), 5),
            Stage("stage-2", StageTwoAcknowledged, 20),
            Stage("stage-2-extended", StageTwoAcknowledged, 40)))
    {
        Who = "the council",
        StartedBy = ValueList.Of(
            LawEvent.CouncilComplaintReceived.Starts("acknowledgement"),
            LawEvent.CouncilComplaintAcknowledged.Starts("stage-1"),
            LawEvent.CouncilComplaintAcknowledged.Starts("stage-1-extended").Once(EventFacts.Extended),
            LawEvent.CouncilStageTwoRequested.Starts("stage-2-acknowledgement"),
            LawEvent.CouncilStageTwoAcknowledged.Starts("stage-2"),
            LawEvent.CouncilStageTwoAcknowledged.Starts("stage-2-extended").Once(EventFacts.Extended)),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            new Caveat("code-not-read", "We checked stage 1 in the code (6.2 to 6.4). The numbers of stage 2 are as three councils print them. Check the code, and when your council began to apply it.")),
    };

    /// <summary>A complaint to the ombudsman: within twelve months beginning with the day the person first had notice.</summary>
    /// <remarks>Source: section 26B. Worked example: notice on 10 March 2025, in time until 9 March 2026. The limit may be waived.</remarks>
    public static Deadline Ombudsman { get; } = new(
        "R31",
        StatuteParts.Rule("lga-1974/ombudsman", "A person complains to the ombudsman within twelve months of first notice of the matter", RuleLayer.Statute, Citation.InStatute(Text, "s.26B", "section/26B", new LocalDate(2026, 1, 1)), InForce.Undated),
        new Trigger("first-notice", "the day the person first had notice of the matter"),
        new SingleLimit(TimeLimit.MonthsAfter(12).BeginningWithTrigger()))
    {
        Who = "the person who complains",
        StartedBy = ValueList.Of(LawEvent.MatterFirstNoticed.Starts(), LawEvent.CouncilComplaintReceived.Then()),
        Caveats = ValueList.Of(new Caveat("waivable", "The ombudsman can disapply the limit."), StatuteParts.StartNotRead),
    };

    /// <summary>Every deadline of complaints.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Stages, Ombudsman);

    private static DeadlineStage Stage(string code, Trigger trigger, int days) => new(code, trigger, new SingleLimit(TimeLimit.WorkingDaysAfter(days), StatuteParts.EnglandAndWales)
    {
        Amount = DeadlineParameter.Number("days", "How many working days does the council's own version give? Enter a whole number.")
            .Or(English.Number(days), $"We assumed {English.Number(days)} working days, as two councils print the code. Check your council's own version."),
    });
}
