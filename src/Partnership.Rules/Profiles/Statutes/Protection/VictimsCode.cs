using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>What a victim of crime is entitled to know: the Victims' Code in operation from 1 April 2021, as summaries print it.</summary>
public static class VictimsCode
{
    /// <summary>The Code: Ministry of Justice: Code of Practice for Victims of Crime (2021).</summary>
    public static Instrument Text { get; } = new("victims-code-2021", "Ministry of Justice: Code of Practice for Victims of Crime (2021)", InstrumentKind.Guidance);

    /// <summary>Tell the victim of a key decision of the investigation.</summary>
    /// <remarks>Source: right 6 of the Code in operation from 1 April 2021. Worked example: the victim hears of a decision of Wednesday 20 May 2026 by Thursday 28 May; by Thursday 21 May with enhanced rights.</remarks>
    public static Deadline KeyDecisions { get; } = new(
        "R45",
        StatuteParts.Rule("victims-code/key-decisions", "The police notify the victim of a key decision of the investigation within 5 working days, or within 1 under enhanced rights", RuleLayer.StatutoryGuidance, Citation.InText(Text, "right 6"), InForce.Since(new LocalDate(2021, 4, 1))),
        new Trigger("decision", "the decision or event"),
        new StagedLimits(
            DeadlineParameter.Choice("rights", "Which rights does the victim have: ordinary or enhanced?", "ordinary", "enhanced").Or("ordinary"),
            new DeadlineStage("ordinary", new Trigger("decision", "the decision or event"), new SingleLimit(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the Code give? Enter a whole number.").Or("5", "The number is as summaries of the Code print it. We have not checked the Code itself. Check it before relying on this.") }),
            new DeadlineStage("enhanced", new Trigger("decision", "the decision or event"), new SingleLimit(TimeLimit.WorkingDaysAfter(1), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the Code give? Enter a whole number.").Or("1", "The number is as summaries of the Code print it. We have not checked the Code itself. Check it before relying on this.") })))
    {
        Who = "the police",
        To = ValueList.Of("the victim"),
        StartedBy = ValueList.Of(LawEvent.InvestigationDecision.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.WorkingDaysNotRead,
            new Caveat("code-not-read", "A new Code has been consulted on. Check whether it is in force.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(KeyDecisions);
}
