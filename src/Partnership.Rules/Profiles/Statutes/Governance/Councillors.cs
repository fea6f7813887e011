using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Councillors: absence, acceptance, vacancies and interests.</summary>
public static class Councillors
{
    /// <summary>The Act of 2011: Localism Act 2011.</summary>
    public static Instrument LocalismAct { get; } = new("ukpga-2011-20", "Localism Act 2011", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2011/20");

    /// <summary>A councillor's membership ends after six months of absence.</summary>
    /// <remarks>Source: section 85. Worked example: last there on Tuesday 10 March 2026, until Thursday 10 September.</remarks>
    public static Deadline Absence { get; } = new(
        "R94",
        StatuteParts.Rule("lga-1972/absence", "A councillor's membership ends after six months of absence", RuleLayer.Statute, Citation.InStatute(CouncilMeetings.Text, "s.85", "section/85", new LocalDate(2010, 1, 1)), InForce.Undated),
        new Trigger("last-attendance", "the last attendance"),
        new SingleLimit(TimeLimit.MonthsAfter(6)))
    {
        Who = "the councillor",
        StartedBy = ValueList.Of(LawEvent.LastAttendance.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("approved", "Membership continues where a reason was approved before the time ended. Attendance at meetings of the executive also counts for its members.")),
    };

    /// <summary>Make the declaration of acceptance of office.</summary>
    /// <remarks>Source: sections 83 and 243(1). Worked example: elected on Thursday 31 December 2026, declared by Sunday 28 February 2027, which section 243(1) moves to Monday 1 March.</remarks>
    public static Deadline Acceptance { get; } = new(
        "R95",
        StatuteParts.Rule("lga-1972/acceptance", "The councillor makes the declaration of acceptance of office within two months of the election", RuleLayer.Statute, Citation.InStatute(CouncilMeetings.Text, "s.83", "section/83", new LocalDate(2010, 1, 1)), InForce.Undated),
        new Trigger("elected", "the day of election"),
        new SingleLimit(TimeLimit.MonthsAfter(2), StatuteParts.EnglandAndWales) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.MonthsAfter(2).Rolled(Rolling.NextOutsideBreaks), "moved by section 243(1), which helps the person who must act")) })
    {
        Who = "the councillor",
        StartedBy = ValueList.Of(LawEvent.CouncillorElected.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("older-copy", "We checked an older copy of the Act. Check whether section 243 has been amended since.")),
    };

    /// <summary>Hold the election for a casual vacancy within 35 days.</summary>
    /// <remarks>Source: sections 89(1), 243(4) and 270. Worked example: declared on Tuesday 10 March 2026, held by Saturday 25 April; Sundays and the Easter break do not count.</remarks>
    public static Deadline CasualVacancy { get; } = new(
        "R96",
        StatuteParts.Rule("lga-1972/casual-vacancy", "The council holds the election for a casual vacancy within 35 days", RuleLayer.Statute, Citation.InStatute(CouncilMeetings.Text, "ss.89(1), 243(4), 270", "section/89", new LocalDate(2010, 1, 1)), InForce.Undated),
        new Trigger("declared", "the vacancy is declared, or two electors give notice"),
        new SingleLimit(TimeLimit.Of(35, TimeUnit.Days, Counting.DaysOutsideBreaks, Direction.After), StatuteParts.EnglandAndWales) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.Of(35, TimeUnit.Days, Counting.DaysOutsideLongerBreaks, Direction.After), "week days counted as Monday to Friday, so that breaks are longer")), Amount = DeadlineParameter.Number("days", "How many days does section 89(1) give? Enter a whole number.").Or("35", "The number, 35 days, is that of an older copy of the Act. Check the present text.") })
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.VacancyDeclared.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("week-day", "The Act does not say whether a Saturday is a week day. We assumed Monday to Saturday and gave the other date where it differs."),
            new Caveat("older-copy", "We checked an older copy of the Act. Check whether section 243 has been amended since."),
            new Caveat("last-six-months", "There is no election in the last six months of the term, with an exception (s 89(3)).")),
    };

    /// <summary>Notify the monitoring officer of disclosable interests within 28 days.</summary>
    /// <remarks>Source: Localism Act 2011, sections 30(1) and 31(3). Worked example: a member elected on Thursday 7 May 2015 gives notice by Wednesday 3 June 2015, as one council prints it.</remarks>
    public static Deadline Interests { get; } = new(
        "R97",
        StatuteParts.Rule("localism-2011/interests", "The member notifies the monitoring officer of disclosable interests within 28 days", RuleLayer.Statute, Citation.InStatute(LocalismAct, "ss.30(1), 31(3)", "section/30", new LocalDate(2026, 1, 1)), Commencement.MembersInterests),
        new Trigger("becomes-member", "becoming a member, or a disclosure at a meeting"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "From which event does the time run: becoming a member, or a disclosure at a meeting?", "becomes-member", "disclosure").Or("becomes-member"),
            new DeadlineStage("becomes-member", new Trigger("becomes-member", "the day on which the person becomes a member"), new SingleLimit(TimeLimit.DaysAfter(28).BeginningWithTrigger())),
            new DeadlineStage("disclosure", new Trigger("disclosure", "the day of the disclosure"), new SingleLimit(TimeLimit.DaysAfter(28).BeginningWithTrigger()))))
    {
        Who = "the member",
        To = ValueList.Of("the monitoring officer"),
        NeedsWriting = true,
        StartedBy = ValueList.Of(LawEvent.CouncillorElected.Starts("becomes-member"), LawEvent.InterestDisclosed.Starts("disclosure")),
        Caveats = ValueList.Of(
            new Caveat("becomes-member", "We assumed that a person becomes a member on election day, as one council prints it. Office four days later would give a later date. Keep to the earlier.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Absence, Acceptance, CasualVacancy, Interests);
}
