using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles.Statutes;

/// <summary>Working Together to Safeguard Children 2023, as procedures and guides print its periods. The guidance itself was not read.</summary>
public static class WorkingTogether
{
    /// <summary>The guidance: Working Together to Safeguard Children (2023).</summary>
    public static Instrument Text { get; } = new("working-together-2023", "Working Together to Safeguard Children (2023)", InstrumentKind.Guidance);

    /// <summary>Decide on a referral, assess, confer, meet as a core group, and review.</summary>
    /// <remarks>Source: the guidance of 2023, as procedures print it. Worked example: a referral of Wednesday 20 May 2026 is decided on by Thursday 21 May and assessed by Thursday 23 July.</remarks>
    public static StatutoryClock ChildInNeed { get; } = new(
        "R63",
        StatuteParts.Rule("working-together-2023/child", "Decide on a referral, assess, confer, meet as a core group, and review", Authority.StatutoryGuidance, Citation.InText(Text, "timescales"), InForce.Undated),
        new Trigger("step", "the step before"),
        new StagesForm(
            ClockParameter.Choice("step", "Which step?", "decision", "assessment", "conference", "core-group", "review", "next-review").Or("decision"),
            new ClockStage("decision", new Trigger("referral", "the referral"), new LimitForm(TimeLimit.WorkingDaysAfter(1), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the guidance say?").Or("1", "The number is as procedures print it; the guidance itself was not read.") }),
            new ClockStage("assessment", new Trigger("referral", "the referral"), new LimitForm(TimeLimit.WorkingDaysAfter(45), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the guidance say?").Or("45", "The number is as procedures print it; the guidance itself was not read.") }),
            new ClockStage("conference", new Trigger("strategy-discussion", "the strategy discussion"), new LimitForm(TimeLimit.WorkingDaysAfter(15), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the guidance say?").Or("15", "The number is as procedures print it; the guidance itself was not read.") }),
            new ClockStage("core-group", new Trigger("conference", "the initial conference"), new LimitForm(TimeLimit.WorkingDaysAfter(10), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the guidance say?").Or("10", "The number is as procedures print it; the guidance itself was not read.") }),
            new ClockStage("review", new Trigger("conference", "the initial conference"), new LimitForm(TimeLimit.MonthsAfter(3)) { Amount = ClockParameter.Number("months", "Within how many months does the guidance say?").Or("3", "The number is as procedures print it; the guidance itself was not read.") }),
            new ClockStage("next-review", new Trigger("last-review", "the last review"), new LimitForm(TimeLimit.MonthsAfter(6)) { Amount = ClockParameter.Number("months", "Within how many months does the guidance say?").Or("6", "The number is as procedures print it; the guidance itself was not read.") })))
    {
        Who = "the council",
        StartedBy = ValueList.Of(
            LawEvent.ChildReferred.Starts("decision"),
            LawEvent.ChildReferred.Starts("assessment"),
            LawEvent.StrategyDiscussionHeld.Starts("conference"),
            LawEvent.InitialConferenceHeld.Starts("core-group"),
            LawEvent.InitialConferenceHeld.Starts("review"),
            LawEvent.ConferenceReviewHeld.Starts("next-review")),
        Notes = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.StartNotRead,
            StatuteParts.WorkingDaysNotRead,
            new Flag("which-discussion", "Pages differ on which strategy discussion starts the fifteen days: the one that began the enquiry, or the last.")),
    };

    /// <summary>Notify a serious incident, then review it rapidly.</summary>
    /// <remarks>Source: the guidance of 2023, as procedures print it; Children Act 2004 s.16C gives no number. Worked example: aware on Wednesday 20 May 2026, notified by Thursday 28 May; notified on that Wednesday, reviewed by Thursday 11 June.</remarks>
    public static StatutoryClock SeriousIncident { get; } = new(
        "R64",
        StatuteParts.Rule("working-together-2023/serious-incident", "Notify a serious incident, then review it rapidly", Authority.StatutoryGuidance, Citation.InText(Text, "serious incidents"), InForce.Undated),
        new Trigger("aware", "the council becomes aware"),
        new StagesForm(
            ClockParameter.Choice("stage", "Which: the notification, or the rapid review, counted from the notification or from becoming aware?", "notification", "rapid-review", "rapid-review-from-awareness").Or("notification"),
            new ClockStage("notification", new Trigger("aware", "the council becomes aware of the incident"), new LimitForm(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the guidance say?").Or("5", "The number is as procedures print it; the guidance itself was not read.") }),
            new ClockStage("rapid-review", new Trigger("notified", "the notification is sent to the panel"), new LimitForm(TimeLimit.WorkingDaysAfter(15), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the guidance say?").Or("15", "The number is as procedures print it; the guidance itself was not read.") }),
            new ClockStage("rapid-review-from-awareness", new Trigger("aware", "the partners become aware of the incident"), new LimitForm(TimeLimit.WorkingDaysAfter(15), StatuteParts.EnglandAndWales) { Amount = ClockParameter.Number("days", "Within how many working days does the guidance say?").Or("15", "The number is as procedures print it; the guidance itself was not read.") })))
    {
        Who = "the council, then the safeguarding partners",
        StartedBy = ValueList.Of(
            LawEvent.SeriousIncidentKnown.Starts("notification"),
            LawEvent.SeriousIncidentKnown.Starts("rapid-review-from-awareness"),
            LawEvent.SeriousIncidentNotified.Starts("rapid-review")),
        Notes = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.StartNotRead,
            StatuteParts.WorkingDaysNotRead,
            new Flag("which-start", "The current text of one partnership counts the fifteen days from the notification; a page on the text of 2018 counts them from becoming aware.")),
    };

    /// <summary>Every clock of this file, in the order of the law table.</summary>
    public static ValueList<StatutoryClock> Clocks { get; } = ValueList.Of(ChildInNeed, SeriousIncident);
}
