using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Working Together to Safeguard Children 2023, as procedures and guides print its periods. The guidance itself has not been checked.</summary>
public static class WorkingTogether
{
    /// <summary>The guidance: Working Together to Safeguard Children (2023).</summary>
    public static Instrument Text { get; } = new("working-together-2023", "Working Together to Safeguard Children (2023)", InstrumentKind.Guidance);

    /// <summary>Decide on a referral, assess, confer, meet as a core group, and review.</summary>
    /// <remarks>Source: the guidance of 2023, as procedures print it. Worked example: a referral of Wednesday 20 May 2026 is decided on by Thursday 21 May and assessed by Thursday 23 July.</remarks>
    public static Deadline ChildInNeed { get; } = new(
        "R63",
        StatuteParts.Rule("working-together-2023/child", "The council decides on a child's referral within 1 working day, assesses within 45, holds a conference within 15, meets as a core group within 10, and reviews within 3 and 6 months", RuleLayer.StatutoryGuidance, Citation.InText(Text, "timescales"), InForce.Undated),
        new Trigger("step", "the step before"),
        new StagedLimits(
            DeadlineParameter.Choice("step", "Which step do you need?", "decision", "assessment", "conference", "core-group", "review", "next-review").Or("decision"),
            new DeadlineStage("decision", new Trigger("referral", "the referral"), new SingleLimit(TimeLimit.WorkingDaysAfter(1), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the guidance give? Enter a whole number.").Or("1", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") }),
            new DeadlineStage("assessment", new Trigger("referral", "the referral"), new SingleLimit(TimeLimit.WorkingDaysAfter(45), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the guidance give? Enter a whole number.").Or("45", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") }),
            new DeadlineStage("conference", new Trigger("strategy-discussion", "the strategy discussion"), new SingleLimit(TimeLimit.WorkingDaysAfter(15), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the guidance give? Enter a whole number.").Or("15", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") }),
            new DeadlineStage("core-group", new Trigger("conference", "the initial conference"), new SingleLimit(TimeLimit.WorkingDaysAfter(10), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the guidance give? Enter a whole number.").Or("10", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") }),
            new DeadlineStage("review", new Trigger("conference", "the initial conference"), new SingleLimit(TimeLimit.MonthsAfter(3)) { Amount = DeadlineParameter.Number("months", "How many months does the guidance give? Enter a whole number.").Or("3", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") }),
            new DeadlineStage("next-review", new Trigger("last-review", "the last review"), new SingleLimit(TimeLimit.MonthsAfter(6)) { Amount = DeadlineParameter.Number("months", "How many months does the guidance give? Enter a whole number.").Or("6", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") })))
    {
        Who = "the council",
        StartedBy = ValueList.Of(
            LawEvent.ChildReferred.Starts("decision"),
            LawEvent.ChildReferred.Starts("assessment"),
            LawEvent.StrategyDiscussionHeld.Starts("conference"),
            LawEvent.InitialConferenceHeld.Starts("core-group"),
            LawEvent.InitialConferenceHeld.Starts("review"),
            LawEvent.ConferenceReviewHeld.Starts("next-review")),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.StartNotRead,
            StatuteParts.WorkingDaysNotRead,
            new Caveat("which-discussion", "Sources differ on which strategy discussion starts the fifteen days: the one that began the enquiry, or the last. Check your local procedure.")),
    };

    /// <summary>Notify a serious incident, then review it rapidly.</summary>
    /// <remarks>Source: the guidance of 2023, as procedures print it; Children Act 2004 s.16C gives no number. Worked example: if the council becomes aware on Wednesday 20 May 2026, it notifies by Thursday 28 May; if it notifies that Wednesday, the review is due by Thursday 11 June.</remarks>
    public static Deadline SeriousIncident { get; } = new(
        "R64",
        StatuteParts.Rule("working-together-2023/serious-incident", "The council notifies a serious incident within 5 working days, and the safeguarding partners review it rapidly within 15", RuleLayer.StatutoryGuidance, Citation.InText(Text, "serious incidents"), InForce.Undated),
        new Trigger("aware", "the council becomes aware"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: the notification, or the rapid review, counted from the notification or from becoming aware?", "notification", "rapid-review", "rapid-review-from-awareness").Or("notification"),
            new DeadlineStage("notification", new Trigger("aware", "the council becomes aware of the incident"), new SingleLimit(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the guidance give? Enter a whole number.").Or("5", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") }),
            new DeadlineStage("rapid-review", new Trigger("notified", "the notification is sent to the panel"), new SingleLimit(TimeLimit.WorkingDaysAfter(15), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the guidance give? Enter a whole number.").Or("15", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") }),
            new DeadlineStage("rapid-review-from-awareness", new Trigger("aware", "the partners become aware of the incident"), new SingleLimit(TimeLimit.WorkingDaysAfter(15), StatuteParts.EnglandAndWales) { Amount = DeadlineParameter.Number("days", "How many working days does the guidance give? Enter a whole number.").Or("15", "The number is as local procedures print it. We have not checked the guidance itself. Check it before citing it.") })))
    {
        Who = "the council, then the safeguarding partners",
        StartedBy = ValueList.Of(
            LawEvent.SeriousIncidentKnown.Starts("notification"),
            LawEvent.SeriousIncidentKnown.Starts("rapid-review-from-awareness"),
            LawEvent.SeriousIncidentNotified.Starts("rapid-review")),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.StartNotRead,
            StatuteParts.WorkingDaysNotRead,
            new Caveat("which-start", "One partnership counts the fifteen days from the notification. A page on the 2018 text counts them from becoming aware. Check your own procedure.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(ChildInNeed, SeriousIncident);
}
