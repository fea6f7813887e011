using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Environmental information: the regulations of 2004. A working day is closed when any part of the United Kingdom has a bank holiday.</summary>
public static class EnvironmentalInformation
{
    private static readonly DeadlineParameter ChargeNotified = DeadlineParameter.Date("charge-notified", "On what day was the charge notified? Enter a date such as 2026-02-09.");

    /// <summary>The regulations: Environmental Information Regulations 2004.</summary>
    public static Instrument Text { get; } = new("uksi-2004-3391", "Environmental Information Regulations 2004", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2004/3391");

    /// <summary>Answer or refuse a request for environmental information.</summary>
    /// <remarks>Source: regulations 5(2), 7 and 14(2); working days as in the Freedom of Information Act. Worked example: received on Friday 10 July 2026, answered by Tuesday 11 August; extended, by Wednesday 9 September.</remarks>
    public static Deadline Answer { get; } = new(
        "R77",
        StatuteParts.Rule("eir-2004/answer", "A public authority answers or refuses a request for environmental information within 20 working days, or within 40 when it extends the time", RuleLayer.Regulations, Citation.InStatute(Text, "regs.5(2), 7, 14(2)", "regulation/5", new LocalDate(2017, 5, 16)), InForce.Since(new LocalDate(2005, 1, 1))),
        new Trigger("request-received", "the request is received"),
        new StagedLimits(
            DeadlineParameter.Choice("extended", "Was the time extended within the first 20 working days, because the request is complex and voluminous?", "no", "yes").Or("no"),
            new DeadlineStage("no", new Trigger("request-received", "the request is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom) { CutOff = DeadlineParameter.Time("cut-off", "From which hour does the authority count receipt on the next working day? Enter a time such as 17:00.").WhenAny() }),
            new DeadlineStage("yes", new Trigger("request-received", "the request is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(40), StatuteParts.UnitedKingdom) { CutOff = DeadlineParameter.Time("cut-off", "From which hour does the authority count receipt on the next working day? Enter a time such as 17:00.").WhenAny() })))
    {
        Who = "a public authority",
        StartedBy = ValueList.Of(LawEvent.EnvironmentalInformationRequested.Starts()),
        Caveats = ValueList.Of(new Caveat("as-soon", "Answer as soon as possible, and no later than this date.")),
    };

    /// <summary>Notify an advance charge, have it paid, and answer.</summary>
    /// <remarks>Source: regulation 8. Worked example: a charge notified on Friday 10 July 2026 is paid by Wednesday 7 October; received on 1 June, notified on 8 June and paid on 19 June 2026, answered by Tuesday 14 July.</remarks>
    public static Deadline AdvanceCharge { get; } = new(
        "R78",
        StatuteParts.Rule("eir-2004/advance-charge", "A public authority notifies an advance charge for environmental information within 20 working days, and the applicant pays it within 60", RuleLayer.Regulations, Citation.InStatute(Text, "reg.8", "regulation/8", new LocalDate(2017, 5, 16)), InForce.Since(new LocalDate(2005, 1, 1))),
        new Trigger("request-or-notice", "the request is received, or the charge is notified"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: the notice of the charge, its payment, or the answer?", "notice", "payment", "answer").Or("notice"),
            new DeadlineStage("notice", new Trigger("request-received", "the request is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom)),
            new DeadlineStage("payment", new Trigger("charge-notified", "the charge is notified"), new SingleLimit(TimeLimit.WorkingDaysAfter(60), StatuteParts.UnitedKingdom)) { Who = "the applicant" },
            new DeadlineStage("answer", new Trigger("request-received", "the request is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom) { Pause = DeadlinePause.OfWorkingDays(ChargeNotified, DeadlineParameter.Date("charge-paid", "On what day was the charge paid? Enter a date such as 2026-02-09.")) })))
    {
        Who = "a public authority",
        StartedBy = ValueList.Of(LawEvent.EnvironmentalInformationRequested.Starts("notice").Once(EventFacts.AdvanceCharge), LawEvent.EnvironmentalInformationRequested.Starts("answer").Once(ChargeNotified), LawEvent.EnvironmentalChargeNotified.Starts("payment")),
        Caveats = ValueList.Of(new Caveat("pause", "The working days from the notice to the payment, both included, do not count.")),
    };

    /// <summary>Ask for particulars of a request that is too general, and answer from them.</summary>
    /// <remarks>Source: regulation 9. Worked example: particulars received on Friday 10 July 2026, answered by Tuesday 11 August.</remarks>
    public static Deadline TooGeneral { get; } = new(
        "R79",
        StatuteParts.Rule("eir-2004/too-general", "A public authority asks for particulars of a request for environmental information that is too general within 20 working days, and answers within 20 of receiving them", RuleLayer.Regulations, Citation.InStatute(Text, "reg.9", "regulation/9", new LocalDate(2017, 5, 16)), InForce.Since(new LocalDate(2005, 1, 1))),
        new Trigger("request-received", "the request, or its particulars, are received"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: asking for particulars, or the answer from them?", "answer", "ask").Or("answer"),
            new DeadlineStage("answer", new Trigger("particulars-received", "the particulars are received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom)),
            new DeadlineStage("ask", new Trigger("request-received", "the request is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom))))
    {
        Who = "a public authority",
        StartedBy = ValueList.Of(LawEvent.ParticularsReceived.Starts("answer"), LawEvent.EnvironmentalInformationRequested.Starts("ask").Once(EventFacts.TooGeneral)),
    };

    /// <summary>Make representations, and decide them.</summary>
    /// <remarks>Source: regulation 11. Worked example: received on Friday 10 July 2026, decided by Wednesday 9 September.</remarks>
    public static Deadline Representations { get; } = new(
        "R80",
        StatuteParts.Rule("eir-2004/representations", "The applicant makes representations about environmental information within 40 working days, and the public authority decides them within 40", RuleLayer.Regulations, Citation.InStatute(Text, "reg.11", "regulation/11", new LocalDate(2017, 5, 16)), InForce.Since(new LocalDate(2005, 1, 1))),
        new Trigger("failure", "the believed failure, or receipt of the representations"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: making the representations, or deciding them?", "made", "decided").Or("made"),
            new DeadlineStage("made", new Trigger("failure", "the day on which the applicant believes the authority failed"), new SingleLimit(TimeLimit.WorkingDaysAfter(40), StatuteParts.UnitedKingdom)) { Who = "the applicant" },
            new DeadlineStage("decided", new Trigger("received", "the representations are received"), new SingleLimit(TimeLimit.WorkingDaysAfter(40), StatuteParts.UnitedKingdom))))
    {
        Who = "a public authority",
        NeedsWriting = true,
        StartedBy = ValueList.Of(LawEvent.RepresentationsReceived.Starts("decided"), LawEvent.EnvironmentalFailureBelieved.Starts("made")),
        Caveats = ValueList.Of(new Caveat("no-twenty", "The text gives only forty working days. A period of twenty is practice.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Answer, AdvanceCharge, TooGeneral, Representations);
}
