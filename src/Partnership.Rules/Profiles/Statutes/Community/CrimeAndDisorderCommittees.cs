using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Scrutiny of community safety: the regulations of 2009 on crime and disorder committees. England, from 30 April 2009.</summary>
public static class CrimeAndDisorderCommittees
{
    /// <summary>The regulations: Crime and Disorder (Overview and Scrutiny) Regulations 2009.</summary>
    public static Instrument Text { get; } = new("uksi-2009-942", "Crime and Disorder (Overview and Scrutiny) Regulations 2009", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2009/942");

    /// <summary>The crime and disorder committee meets once in every twelve months.</summary>
    /// <remarks>Source: regulation 4. Worked example: after a meeting of Thursday 13 November 2025 the next is held by Thursday 12 November 2026; Friday 13 November on the other interpretation.</remarks>
    public static Deadline Meeting { get; } = new(
        "R54",
        StatuteParts.Rule("crime-committee/meeting", "The crime and disorder committee meets once in every twelve months", RuleLayer.Regulations, Citation.InStatute(Text, "reg.4", "regulation/4", new LocalDate(2009, 4, 30)), InForce.Since(new LocalDate(2009, 4, 30))),
        new Trigger("last-meeting", "the last meeting"),
        new SingleLimit(TimeLimit.MonthsAfter(12).BeginningWithTrigger()) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.MonthsAfter(12), "the first day not counted")) })
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.CrimeCommitteeMet.Starts(), LawEvent.YearBegins.Then()),
        Caveats = ValueList.Of(new Caveat("eve-or-anniversary", "The text does not settle whether the anniversary is still in time. We gave the day before it, and the anniversary as another interpretation. Keep to the earlier.")),
    };

    /// <summary>Answer the report of the crime and disorder committee in writing.</summary>
    /// <remarks>Source: regulation 7. Worked example: a report dated Tuesday 3 March 2026 is answered by Tuesday 31 March.</remarks>
    public static Deadline Reply { get; } = new(
        "R55",
        StatuteParts.Rule("crime-committee/reply", "The responsible authorities answer a report of the crime and disorder committee in writing within 28 days", RuleLayer.Regulations, Citation.InStatute(Text, "reg.7", "regulation/7", new LocalDate(2009, 4, 30)), InForce.Since(new LocalDate(2009, 4, 30))),
        new Trigger("report", "the date of the report"),
        new SingleLimit(TimeLimit.DaysAfter(28)))
    {
        Who = "the responsible authorities and co-operating bodies",
        To = ValueList.Of("the committee"),
        NeedsWriting = true,
        StartedBy = ValueList.Of(LawEvent.CommitteeReportSent.Starts()),
        Caveats = ValueList.Of(
            new Caveat("or-as-soon", "If you cannot answer by then, answer as soon as reasonably possible after."),
            new Caveat("date-of-report", "We did not count the day of the report.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Meeting, Reply);
}
