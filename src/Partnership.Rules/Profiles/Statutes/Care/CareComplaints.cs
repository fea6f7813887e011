using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Complaints about public health and adult social care.</summary>
public static class CareComplaints
{
    /// <summary>The regulations of 2012, part 5: NHS Bodies and Local Authorities (Partnership Arrangements, Care Trusts, Public Health and Local Healthwatch) Regulations 2012.</summary>
    public static Instrument PublicHealthRegulations { get; } = new("uksi-2012-3094", "NHS Bodies and Local Authorities (Partnership Arrangements, Care Trusts, Public Health and Local Healthwatch) Regulations 2012", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2012/3094");

    /// <summary>The regulations of 2009: Local Authority Social Services and National Health Service Complaints (England) Regulations 2009.</summary>
    public static Instrument AdultCareRegulations { get; } = new("uksi-2009-309", "Local Authority Social Services and National Health Service Complaints (England) Regulations 2009", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2009/309");

    /// <summary>Answer a public-health complaint within six months.</summary>
    /// <remarks>Source: regulation 29(3). Worked example: received on Monday 18 May 2026, answered by Tuesday 17 November.</remarks>
    public static Deadline PublicHealth { get; } = new(
        "R85",
        StatuteParts.Rule("public-health-complaints-2012/answer", "The council answers a public-health complaint within six months", RuleLayer.Regulations, Citation.InStatute(PublicHealthRegulations, "reg.29(3)", "regulation/29", new LocalDate(2013, 4, 1)), Commencement.PublicHealthComplaints),
        new Trigger("received", "the day on which the complaint is received"),
        new SingleLimit(TimeLimit.MonthsAfter(6).BeginningWithTrigger()))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.PublicHealthComplaintReceived.Starts()),
        Caveats = ValueList.Of(
            new Caveat("longer", "The time can be longer by agreement made before it ends.")),
    };

    /// <summary>Acknowledge and answer a complaint about adult social care.</summary>
    /// <remarks>Source: regulations 13 and 14, which we have not checked. Worked example: received on Thursday 21 May 2026, acknowledged by Wednesday 27 May, answered by Friday 20 November.</remarks>
    public static Deadline AdultSocialCare { get; } = new(
        "R86",
        StatuteParts.Rule("care-complaints-2009/steps", "The council acknowledges a complaint about adult social care within 3 working days, and answers it within 6 months", RuleLayer.Regulations, Citation.InStatute(AdultCareRegulations, "regs.13-14", "regulation/14", new LocalDate(2009, 4, 1)), InForce.Since(new LocalDate(2009, 4, 1))),
        new Trigger("received", "the complaint is received"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need? Enter acknowledgement or answer.", "acknowledgement", "answer").Or("acknowledgement"),
            new DeadlineStage("acknowledgement", new Trigger("received", "the complaint is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(3), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days do the regulations give? Enter a whole number.").Or("3", "The number is from memory. We have not checked regulations 13 and 14. Check them before relying on this date.") }),
            new DeadlineStage("answer", new Trigger("received", "the day on which the complaint is received"), new SingleLimit(TimeLimit.MonthsAfter(6).BeginningWithTrigger()) { Amount = DeadlineParameter.Number("months", "How many months do the regulations give? Enter a whole number.").Or("6", "The number is from memory. We have not checked regulations 13 and 14. Check them before relying on this date.") })))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.CareComplaintReceived.Starts("acknowledgement"), LawEvent.CareComplaintReceived.Starts("answer")),
        Caveats = ValueList.Of(new Caveat("spoken", "The rule does not apply to a spoken complaint that is settled by the next working day (regulation 8(1)(c)).")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(PublicHealth, AdultSocialCare);
}
