using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The police and crime commissioner and the panel: plan, precept, chief constable.</summary>
public static class PoliceAndCrime
{
    /// <summary>The Act of 2011: Police Reform and Social Responsibility Act 2011.</summary>
    public static Instrument Act { get; } = new("ukpga-2011-13", "Police Reform and Social Responsibility Act 2011", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2011/13");

    /// <summary>The regulations of 2012: Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012.</summary>
    public static Instrument Precepts { get; } = new("uksi-2012-2271", "Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2012/2271");

    /// <summary>Issue the police and crime plan within the financial year of the election.</summary>
    /// <remarks>Source: section 5(1) and (2). Worked example: after the election of 2 May 2024 the plan is issued by Monday 31 March 2025.</remarks>
    public static Deadline PlanIssued { get; } = new(
        "R57",
        StatuteParts.Rule("prsra-2011/plan", "The police and crime commissioner issues the police and crime plan within the financial year of the election", RuleLayer.Statute, Citation.InStatute(Act, "s.5(1)-(2)", "section/5", new LocalDate(2026, 1, 1)), InForce.Undated),
        new Trigger("election", "the ordinary election"),
        new YearlyDate(new AnnualDate(3, 31)))
    {
        Who = "the police and crime commissioner",
        OnlyIf = DeadlineParameter.Choice("ordinary-election", "Was the election an ordinary election, and not a by-election?", "yes", "no").Or("yes", "We assumed an ordinary election. A by-election creates no duty under this rule."),
        StartedBy = ValueList.Of(LawEvent.CommissionerElected.Starts(), LawEvent.YearBegins.Then()),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("as-soon", "Issue the plan as soon as practicable. This date is the last day."),
            new Caveat("repeal", "We have not checked whether the office of commissioner, and this rule with it, ends. Check before relying on it.")),
    };

    /// <summary>Settle the police precept in five steps before the year begins.</summary>
    /// <remarks>Source: regulations 3 to 7. Worked example: for 2027-28 the precept is proposed by Monday 1 February 2027, and the last response is given by Monday 1 March.</remarks>
    public static Deadline Precept { get; } = new(
        "R58",
        StatuteParts.Rule("precept-2012/timetable", "The commissioner and the panel settle the police precept in five steps from 1 February to 1 March", RuleLayer.Regulations, Citation.InStatute(Precepts, "regs.3-7", "regulation/3", new LocalDate(2012, 11, 22)), InForce.Since(new LocalDate(2012, 11, 22))),
        new Trigger("day-in-year", "the day asked about"),
        new StagedLimits(
            DeadlineParameter.Choice("step", "Which step of the precept do you need?", "proposal", "report", "veto-response", "second-report", "last-response").Or("proposal"),
            new DeadlineStage("proposal", new Trigger("day-in-year", "the day asked about: the commissioner notifies the panel of the proposed precept"), new YearlyDate(new AnnualDate(2, 1))) { Who = "the commissioner" },
            new DeadlineStage("report", new Trigger("day-in-year", "the day asked about: the panel reports on it"), new YearlyDate(new AnnualDate(2, 8))) { Who = "the panel" },
            new DeadlineStage("veto-response", new Trigger("day-in-year", "the day asked about: the commissioner responds to a veto"), new YearlyDate(new AnnualDate(2, 15))) { Who = "the commissioner" },
            new DeadlineStage("second-report", new Trigger("day-in-year", "the day asked about: the panel reports on the revised precept"), new YearlyDate(new AnnualDate(2, 22))) { Who = "the panel" },
            new DeadlineStage("last-response", new Trigger("day-in-year", "the day asked about: the commissioner responds and issues the precept"), new YearlyDate(new AnnualDate(3, 1))) { Who = "the commissioner" }))
    {
        Who = "the commissioner and the panel",
        StartedBy = ValueList.Of(
            LawEvent.YearBegins.Starts("proposal"),
            LawEvent.YearBegins.Starts("report"),
            LawEvent.YearBegins.Starts("veto-response").Once(EventFacts.Vetoed),
            LawEvent.YearBegins.Starts("second-report").Once(EventFacts.Vetoed),
            LawEvent.YearBegins.Starts("last-response").Once(EventFacts.Vetoed)),
        Caveats = ValueList.Of(
            new Caveat("never-stops", "If the report does not come, the scrutiny ends. This never stops the precept (regs 4(2), 6(3))."),
            new Caveat("no-rolling", "The text moves no date that falls on a weekend.")),
    };

    /// <summary>Review a reserve candidate for chief constable within three weeks.</summary>
    /// <remarks>Source: regulation 10. Worked example: notified on Monday 2 March 2026, reviewed by Sunday 22 March.</remarks>
    public static Deadline ReserveChiefConstable { get; } = new(
        "R59",
        StatuteParts.Rule("precept-2012/reserve-chief-constable", "The police and crime panel reviews a reserve candidate for chief constable within three weeks", RuleLayer.Regulations, Citation.InStatute(Precepts, "reg.10", "regulation/10", new LocalDate(2012, 11, 22)), InForce.Since(new LocalDate(2012, 11, 22))),
        new Trigger("notified", "the day on which the panel is notified"),
        new SingleLimit(TimeLimit.Of(3, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After).BeginningWithTrigger()))
    {
        Who = "the police and crime panel",
        StartedBy = ValueList.Of(LawEvent.ChiefConstableProposed.Starts()),
        Caveats = ValueList.Of(new Caveat("election-pause", "The days of an election period do not count towards the three weeks. We did not take them off. Add them yourself.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(PlanIssued, Precept, ReserveChiefConstable);
}
