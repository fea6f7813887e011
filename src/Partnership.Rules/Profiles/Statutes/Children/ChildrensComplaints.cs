using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Complaints under the Children Act 1989: the representations procedure of 2006.</summary>
public static class ChildrensComplaints
{
    /// <summary>The regulations: Children Act 1989 Representations Procedure (England) Regulations 2006.</summary>
    public static Instrument Text { get; } = new("uksi-2006-1738", "Children Act 1989 Representations Procedure (England) Regulations 2006", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2006/1738");

    /// <summary>Answer a complaint under the Children Act 1989, step by step.</summary>
    /// <remarks>Source: regulations 14 to 20. Worked example: a complaint that starts on Monday 18 May 2026 is answered at stage 1 by Tuesday 2 June, at stage 2 by Tuesday 23 June.</remarks>
    public static Deadline Steps { get; } = new(
        "R68",
        StatuteParts.Rule("childrens-complaints-2006/steps", "The council answers a complaint under the Children Act 1989 within 10 working days at stage 1 and 25 at stage 2", RuleLayer.Regulations, Citation.InStatute(Text, "regs.14-20", "regulation/14", new LocalDate(2013, 7, 1)), InForce.Since(new LocalDate(2006, 9, 1))),
        new Trigger("start", "the start date of the step"),
        new StagedLimits(
            DeadlineParameter.Choice("step", "Which step do you need?", "stage-1", "stage-1-complex", "stage-2", "stage-2-longest", "ask-for-panel", "panel-meets", "panel-reports", "answer").Or("stage-1"),
            new DeadlineStage("stage-1", new Trigger("start", "the start date of stage 1"), new SingleLimit(TimeLimit.WorkingDaysAfter(10), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) }),
            new DeadlineStage("stage-1-complex", new Trigger("start", "the start date of stage 1"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) }),
            new DeadlineStage("stage-2", new Trigger("start", "the start date of stage 2"), new SingleLimit(TimeLimit.WorkingDaysAfter(25), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) }),
            new DeadlineStage("stage-2-longest", new Trigger("start", "the start date of stage 2"), new SingleLimit(TimeLimit.WorkingDaysAfter(65), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) }),
            new DeadlineStage("ask-for-panel", new Trigger("answer", "the answer at stage 2 is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) }) { Who = "the complainant" },
            new DeadlineStage("panel-meets", new Trigger("asked", "the panel is asked for"), new SingleLimit(TimeLimit.WorkingDaysAfter(30), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) }),
            new DeadlineStage("panel-reports", new Trigger("panel", "the panel meets"), new SingleLimit(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) }) { Who = "the panel" },
            new DeadlineStage("answer", new Trigger("report", "the panel reports"), new SingleLimit(TimeLimit.WorkingDaysAfter(15), StatuteParts.EnglandAndWales) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(StatuteParts.UnitedKingdom, "by the bank holidays of the whole United Kingdom")) })))
    {
        Who = "the council",
        StartedBy = ValueList.Of(
            LawEvent.ChildrensComplaintReceived.Starts("stage-1"),
            LawEvent.ChildrensComplaintReceived.Starts("stage-1-complex").Once(EventFacts.Complex),
            LawEvent.StageTwoRequested.Starts("stage-2"),
            LawEvent.StageTwoRequested.Starts("stage-2-longest").Once(EventFacts.Extended),
            LawEvent.StageTwoAnswered.Starts("ask-for-panel"),
            LawEvent.PanelRequested.Starts("panel-meets"),
            LawEvent.PanelMet.Starts("panel-reports"),
            LawEvent.PanelReported.Starts("answer")),
        Caveats = ValueList.Of(
            new Caveat("which-bank-holidays", "The definition of a working day names no place. We used England and Wales, which is earlier, and gave the date by the whole United Kingdom where it differs."),
            new Caveat("four-starts", "Regulations 14(3)-(4) and 17(4)-(5) say which day is the start date. Check them."),
            new Caveat("one-year", "The complaint itself must be made within a year of its grounds. The council can waive this.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Steps);
}
