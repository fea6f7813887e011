using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Companions at hearings: Employment Relations Act 1999.</summary>
public static class Companions
{
    /// <summary>The Act: Employment Relations Act 1999.</summary>
    public static Instrument Text { get; } = new("ukpga-1999-26", "Employment Relations Act 1999", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1999/26");

    /// <summary>Move a hearing so that the companion can come.</summary>
    /// <remarks>Source: sections 10(5) and 13(6). Worked example: proposed for Thursday 5 March 2026, moved to Thursday 12 March at the latest.</remarks>
    public static Deadline HearingMoved { get; } = new(
        "R101",
        StatuteParts.Rule("era-1999/hearing-moved", "The employer postpones a hearing by up to five working days so that the worker's companion can attend", RuleLayer.Statute, Citation.InStatute(Text, "ss.10(5), 13(6)", "section/10", new LocalDate(2026, 1, 1)), Commencement.Companions),
        new Trigger("proposed", "the day proposed"),
        new SingleLimit(TimeLimit.WorkingDaysAfter(5), StatuteParts.EnglandAndWales))
    {
        Who = "the employer",
        StartedBy = ValueList.Of(LawEvent.HearingDayProposed.Starts()),
    };

    /// <summary>Complain to a tribunal that a companion was not allowed.</summary>
    /// <remarks>Source: section 11(2). Worked example: a failure of Sunday 1 March 2026, complained of by Sunday 31 May.</remarks>
    public static Deadline Tribunal { get; } = new(
        "R102",
        StatuteParts.Rule("era-1999/companion-claim", "The worker complains to a tribunal within three months that a companion was not allowed", RuleLayer.Statute, InForce.Between(Commencement.Companions.Day, new LocalDate(2026, 9, 30)), Citation.InStatute(Text, "s.11(2)", "section/11", new LocalDate(2026, 1, 1)), Commencement.Companions.Order),
        new Trigger("failure", "the day of the failure"),
        new SingleLimit(TimeLimit.MonthsAfter(3).BeginningWithTrigger()))
    {
        Who = "the worker",
        StartedBy = ValueList.Of(LawEvent.CompanionRefused.Starts()),
    };

    /// <summary>Complain to a tribunal that a companion was not allowed.</summary>
    /// <remarks>Source: section 11(2). Worked example: a failure of Monday 30 November 2026, complained of by Saturday 27 February 2027 while three months hold.</remarks>
    public static Deadline LaterTribunal { get; } = new(
        "R102",
        StatuteParts.Rule("era-1999/companion-claim", "The worker complains to a tribunal within three months that a companion was not allowed", RuleLayer.Statute, Citation.InStatute(Text, "s.11(2)", "section/11", new LocalDate(2026, 1, 1)), InForce.Since(new LocalDate(2026, 10, 1))),
        new Trigger("failure", "the day of the failure"),
        new SingleLimit(TimeLimit.MonthsAfter(3).BeginningWithTrigger()) { Amount = DeadlineParameter.Number("months", "How many months does the Act in force give? Enter a whole number.").Or("3", "We assumed three months, which is always safe. The Employment Rights Act 2025 changes this to six from a day to be appointed, and we found no such day. Check whether it has begun.") })
    {
        Who = "the worker",
        StartedBy = ValueList.Of(LawEvent.CompanionRefused.Starts()),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(HearingMoved, Tribunal, LaterTribunal);
}
