using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Closure notices and orders: Act of 2014, sections 76 to 93.</summary>
public static class ClosurePowers
{
    /// <summary>A closure notice ends.</summary>
    /// <remarks>Source: section 77. Worked example: served on Thursday 24 December 2026 at 10:00: 24 hours end on Friday 25 December at 10:00, 48 hours on Sunday 27 December at 10:00, because only the 48 hours exclude Christmas Day.</remarks>
    public static Deadline NoticeEnds { get; } = new(
        "R46",
        StatuteParts.Rule("asbcpa-2014/closure-notice", "A closure notice ends after 24 or 48 hours", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "s.77", "section/77", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("notice-served", "the notice is served"),
        new StagedLimits(
            DeadlineParameter.Choice("length", "How long is the notice: 24 hours, or 48 hours signed at the higher level?", "24-hours", "48-hours").Or("24-hours"),
            new DeadlineStage("24-hours", new Trigger("notice-served", "the notice is served"), new RunningHours(HourLimit.OfHours(24).LeavingOut(HoursLeftOut.None))),
            new DeadlineStage("48-hours", new Trigger("notice-served", "the notice is served"), new RunningHours(HourLimit.OfHours(48).LeavingOut(HoursLeftOut.ChristmasDay)))))
    {
        Who = "the council or the police",
        StartedBy = ValueList.Of(LawEvent.ClosureNoticeServed.Starts()),
        Caveats = ValueList.Of(
            new Caveat("extension", "A notice of 24 hours can be extended by up to 24 more.")),
    };

    /// <summary>The application for a closure order is heard within 48 hours of the notice.</summary>
    /// <remarks>Source: section 80(3) and (4). Worked example: a notice of Thursday 2 April 2026 at 14:00 is heard by Saturday 4 April at 14:00: Good Friday runs, unlike under the Act of 2010.</remarks>
    public static Deadline OrderHearing { get; } = new(
        "R47",
        StatuteParts.Rule("asbcpa-2014/closure-hearing", "The court hears the application for a closure order within 48 hours of the notice", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "s.80(3)-(4)", "section/80", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("notice-served", "the notice is served"),
        new RunningHours(HourLimit.OfHours(48).LeavingOut(HoursLeftOut.ChristmasDay)))
    {
        Who = "the court; the council or the police apply",
        StartedBy = ValueList.Of(LawEvent.ClosureNoticeServed.Starts()),
        Caveats = ValueList.Of(
            new Caveat("christmas-day-only", "Only the hours of Christmas Day do not count. Hours on Sundays, Good Friday and bank holidays count.")),
    };

    /// <summary>A closure order ends.</summary>
    /// <remarks>Source: sections 80(6) and 82. Worked example: an order of Monday 13 July 2026 ends at the latest on Monday 12 October; with its extensions on Tuesday 12 January 2027.</remarks>
    public static Deadline OrderEnds { get; } = new(
        "R48",
        StatuteParts.Rule("asbcpa-2014/closure-order", "A closure order ends after three months at most, or after six with its extensions", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "ss.80(6), 82", "section/80", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("order-in-effect", "the order takes effect"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which end do you need: that of the first period, or of all periods together?", "first", "all").Or("first"),
            new DeadlineStage("first", new Trigger("order-in-effect", "the day on which the order takes effect"), new SingleLimit(TimeLimit.MonthsAfter(3).BeginningWithTrigger()) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.MonthsAfter(3), "the first day not counted")) }),
            new DeadlineStage("all", new Trigger("order-in-effect", "the day on which the order takes effect"), new SingleLimit(TimeLimit.MonthsAfter(6).BeginningWithTrigger()) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.MonthsAfter(6), "the first day not counted")) })))
    {
        Who = "the court",
        StartedBy = ValueList.Of(LawEvent.ClosureOrderMade.Starts()),
        Caveats = ValueList.Of(
            new Caveat("first-day", "The text does not say whether the first day counts. We counted it, and gave the day after as another interpretation. Keep to the earlier.")),
    };

    /// <summary>The hearing may be adjourned, and the notice continued, only for a limited time.</summary>
    /// <remarks>Source: section 81. Worked example: a hearing of Monday 13 July 2026 is adjourned to Monday 27 July at the latest.</remarks>
    public static Deadline Adjournment { get; } = new(
        "R49",
        StatuteParts.Rule("asbcpa-2014/closure-adjournment", "The court may adjourn a closure hearing for 14 days at most, and continue the notice for 48 hours at most", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "s.81", "section/81", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("hearing", "the hearing"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which do you need: how long the hearing may be adjourned, or how long the notice may continue?", "hearing", "notice").Or("hearing"),
            new DeadlineStage("hearing", new Trigger("hearing", "the hearing"), new SingleLimit(TimeLimit.DaysAfter(14))),
            new DeadlineStage("notice", new Trigger("hearing", "the hearing"), new RunningHours(HourLimit.OfHours(48).LeavingOut(HoursLeftOut.None)))))
    {
        Who = "the court",
        StartedBy = ValueList.Of(LawEvent.ClosureHearing.Starts("hearing").Once(EventFacts.Adjourned), LawEvent.ClosureHearing.Starts("notice").Once(EventFacts.NoticeKeptOn)),
    };

    /// <summary>Appeal against a closure decision; claim costs or compensation.</summary>
    /// <remarks>Source: sections 84(5), 88(3) and 90(3). Worked example: a decision of Monday 13 July 2026 is appealed by Sunday 2 August; an order that ends on that day, costs by Monday 12 October.</remarks>
    public static Deadline Appeal { get; } = new(
        "R50",
        StatuteParts.Rule("asbcpa-2014/closure-appeal", "A person appeals against a closure decision within 21 days, and claims costs or compensation within three months", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "ss.84(5), 88(3), 90(3)", "section/84", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("decision", "the decision, or the end of the order"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: the appeal, the costs, or compensation?", "appeal", "costs", "compensation").Or("appeal"),
            new DeadlineStage("appeal", new Trigger("decision", "the day of the decision"), new SingleLimit(TimeLimit.DaysAfter(21).BeginningWithTrigger())),
            new DeadlineStage("costs", new Trigger("order-ends", "the day on which the order ends"), new SingleLimit(TimeLimit.MonthsAfter(3).BeginningWithTrigger())),
            new DeadlineStage("compensation", new Trigger("order-ends", "the day on which the order ends or the notice is cancelled"), new SingleLimit(TimeLimit.MonthsAfter(3).BeginningWithTrigger()))))
    {
        Who = "the person who may appeal or claim",
        StartedBy = ValueList.Of(
            LawEvent.ClosureDecision.Starts("appeal"),
            LawEvent.ClosureOrderEnds.Starts("costs"),
            LawEvent.ClosureOrderEnds.Starts("compensation"),
            LawEvent.ClosureOrderMade.Starts("appeal")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(NoticeEnds, OrderHearing, OrderEnds, Adjournment, Appeal);
}
