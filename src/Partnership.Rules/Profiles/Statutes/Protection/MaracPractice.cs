using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Multi-agency risk assessment conferences: repeat, visible high risk and escalation, as SafeLives puts them. Practice, not law.</summary>
/// <remarks>A practitioner can refer a case below the threshold on professional judgement. A repeat is referred whether or not it reaches a threshold.</remarks>
public static class MaracPractice
{
    private static readonly Caveat Judgement = new("judgement", "A practitioner can refer a case below any threshold on professional judgement. Judgement never lowers a high score.");

    /// <summary>The definition of a repeat.</summary>
    public static Instrument Repeats { get; } = new("safelives-repeat", "SafeLives: definition of a repeat at MARAC", InstrumentKind.Guidance, "https://safelives.org.uk/definition-repeat-marac");

    /// <summary>The referral criteria of SafeLives as a text.</summary>
    public static Instrument Criteria { get; } = new("safelives-criteria", "SafeLives: MARAC referral criteria", InstrumentKind.Guidance);

    /// <summary>A repeat: abuse between the same people within twelve months of the last referral. The anniversary itself is inside.</summary>
    /// <remarks>Worked example: referred on 10 March 2025, an incident on 10 March 2026 is a repeat and one on 11 March 2026 is a new referral.</remarks>
    public static Deadline Repeat { get; } = new(
        "R13",
        StatuteParts.Rule("marac/repeat", "A repeat is a further instance of abuse within twelve months of the last referral to MARAC", RuleLayer.Practice, Citation.InText(Repeats, "current definition"), InForce.Undated),
        new Trigger("anchor", "the last referral, or the last discussion where the local form says so"),
        new EventWindow(
            TimeLimit.MonthsAfter(12),
            DeadlineParameter.Choice("anchor", "Which date did you enter: that of the last referral, or of the last discussion?", "last-referral", "last-discussion")
                .Or("last-referral", "We assumed the date of the last referral, as SafeLives counts. Some local forms count from the last discussion. Check your form."),
            DeadlineParameter.Date("incident", "On what day did the further instance of abuse happen? Enter a date such as 2026-02-09.")))
    {
        StartedBy = ValueList.Of(LawEvent.MaracCaseHeard.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            new Caveat("anniversary", "The definition does not say whether the anniversary itself counts. Only more than twelve months is outside, so we counted it as inside."),
            new Caveat("older-wording", "An older wording required an incident that would be a crime. We have not checked when it was replaced."),
            StatuteParts.StartNotRead),
    };

    /// <summary>Visible high risk: a number of ticks on the checklist, 14 as SafeLives recommends.</summary>
    public static Deadline VisibleHighRisk { get; } = new(
        "R14",
        StatuteParts.Rule("marac/visible-high-risk", "A case is a visible high risk when the yes answers on the risk checklist reach the area's threshold", RuleLayer.Practice, Citation.InText(Criteria, "visible high risk"), InForce.Undated),
        new Trigger("checklist", "the day the checklist was filled in"),
        new CountThreshold(
            DeadlineParameter.Number("count", "How many answers on the checklist were yes? Enter a whole number from 0.", 0),
            DeadlineParameter.Number("threshold", "From how many yes answers does the area refer a case? Enter a whole number.").Or("14", "We assumed a threshold of 14, which SafeLives recommends. Check whether your area sets another."))
        {
            Judgement = StatuteParts.Yes("judgement", "Does a practitioner refer the case on professional judgement?").WhenAny(),
        })
    {
        StartedBy = ValueList.Of(LawEvent.RiskChecklistCompleted.Starts()),
        Caveats = ValueList.Of(StatuteParts.GuidanceOnly, Judgement, StatuteParts.StartNotRead),
    };

    /// <summary>Escalation: a number of events in a number of months; three in twelve is common, and areas differ.</summary>
    public static Deadline Escalation { get; } = new(
        "R15",
        StatuteParts.Rule("marac/escalation", "A case is a potential escalation when the events within the area's number of months reach its threshold", RuleLayer.Practice, Citation.InText(Criteria, "potential escalation"), InForce.Undated),
        new Trigger("asked-on", "the day asked about"),
        new EventThreshold(
            DeadlineParameter.Dates("events", "On which days were the events? Enter dates separated by commas, such as 2026-03-01,2026-04-15."),
            DeadlineParameter.Number("threshold", "How many events does the area require? Enter a whole number.").Or("3", "We assumed a threshold of 3 events, which is common. Check the number for your area."),
            DeadlineParameter.Number("months", "Within how many months must the events fall? Enter a whole number.").Or("12", "We assumed a period of 12 months, which is common. Check the period for your area.")))
    {
        StartedBy = ValueList.Of(LawEvent.NewIncident.Starts()),
        Caveats = ValueList.Of(StatuteParts.GuidanceOnly, Judgement, StatuteParts.StartNotRead),
    };

    /// <summary>Every deadline of the conferences.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Repeat, VisibleHighRisk, Escalation);
}
