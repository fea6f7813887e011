using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Decisions of a council's executive: key decisions, exceptions, and access to documents, under the regulations of 2012.</summary>
public static class ExecutiveDecisions
{
    /// <summary>Publish notice of a key decision 28 clear days before.</summary>
    /// <remarks>Source: regulation 9. Worked example: for Wednesday 18 March 2026, by Thursday 5 February (working days only), 12 February or 17 February (every day).</remarks>
    public static Deadline KeyDecision { get; } = new(
        "R87",
        StatuteParts.Rule("executive-2012/key-decision", "The executive publishes notice of a key decision 28 clear days before the decision", RuleLayer.Regulations, Citation.InStatute(CouncilMeetings.ExecutiveRegulations, "reg.9", "regulation/9", new LocalDate(2012, 9, 10)), InForce.Since(new LocalDate(2012, 9, 10))),
        new Trigger("decision", "the decision"),
        ClearDays.In(28, Direction.Before))
    {
        Who = "the executive",
        StartedBy = ValueList.Of(LawEvent.KeyDecisionPlanned.Starts()),
        Caveats = ValueList.Of(ClearDays.Disputed),
    };

    /// <summary>Decide under the general exception.</summary>
    /// <remarks>Source: regulation 10(1). Worked example: notice open from Wednesday 4 March 2026, no decision before Thursday 12 March (working days only); Tuesday 10 March if every day counts.</remarks>
    public static Deadline GeneralException { get; } = new(
        "R88",
        StatuteParts.Rule("executive-2012/general-exception", "The executive takes a key decision under the general exception only after five clear days of notice", RuleLayer.Regulations, Citation.InStatute(CouncilMeetings.ExecutiveRegulations, "reg.10(1)", "regulation/10", new LocalDate(2012, 9, 10)), InForce.Since(new LocalDate(2012, 9, 10))),
        new Trigger("notice-open", "the notice is opened"),
        new EarliestDay(ClearDays.In(5, Direction.After)))
    {
        Who = "the executive; the proper officer gives the notice",
        StartedBy = ValueList.Of(LawEvent.GeneralExceptionNoticeOpened.Starts(), LawEvent.KeyDecisionPlanned.Then()),
        Caveats = ValueList.Of(ClearDays.Disputed),
    };

    /// <summary>Give a scrutiny member a document.</summary>
    /// <remarks>Source: regulation 17(2). Worked example: requested on Wednesday 4 March 2026, given by Saturday 14 March; Sunday 15 March if neither end counts.</remarks>
    public static Deadline ScrutinyDocument { get; } = new(
        "R89",
        StatuteParts.Rule("executive-2012/scrutiny-document", "The executive gives a scrutiny member a document within 10 days of the request", RuleLayer.Regulations, Citation.InStatute(CouncilMeetings.ExecutiveRegulations, "reg.17(2)", "regulation/17", new LocalDate(2012, 9, 10)), InForce.Since(new LocalDate(2012, 9, 10))),
        new Trigger("requested", "the request is received"),
        new SingleLimit(TimeLimit.DaysAfter(10)) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.Of(10, TimeUnit.Days, Counting.ClearDays, Direction.After), "ten clear days, with neither end counted")) })
    {
        Who = "the executive",
        StartedBy = ValueList.Of(LawEvent.ScrutinyDocumentRequested.Starts()),
        Caveats = ValueList.Of(new Caveat("clear-days-after", "\"No later than 10 clear days after\" might exclude both ends. We gave the earlier day. Keep to it.")),
    };

    /// <summary>Open the papers of a private decision to members within 24 hours.</summary>
    /// <remarks>Source: regulation 16(4). Worked example: concluded on Wednesday 4 March 2026 at 20:30, open by Thursday 5 March at 20:30.</remarks>
    public static Deadline PapersOpen { get; } = new(
        "R90",
        StatuteParts.Rule("executive-2012/papers-open", "The executive opens the papers of a private decision to members within 24 hours", RuleLayer.Regulations, Citation.InStatute(CouncilMeetings.ExecutiveRegulations, "reg.16(4)", "regulation/16", new LocalDate(2012, 9, 10)), InForce.Since(new LocalDate(2012, 9, 10))),
        new Trigger("concluded", "the meeting is concluded or the decision taken"),
        new RunningHours(HourLimit.OfHours(24).LeavingOut(HoursLeftOut.None)))
    {
        Who = "the executive",
        StartedBy = ValueList.Of(LawEvent.ExecutiveDecisionTaken.Starts()),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(KeyDecision, GeneralException, ScrutinyDocument, PapersOpen);
}
