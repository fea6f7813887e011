using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Safeguarding adults boards: Care Act 2014.</summary>
public static class SafeguardingAdults
{
    /// <summary>The Act: Care Act 2014.</summary>
    public static Instrument Text { get; } = new("ukpga-2014-23", "Care Act 2014", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2014/23");

    /// <summary>Publish the yearly report of the safeguarding adults board.</summary>
    /// <remarks>Source: Schedule 2, paragraph 4. Worked example: whatever the year, there is no date: the duty is "as soon as is feasible".</remarks>
    public static Deadline YearlyReport { get; } = new(
        "R69",
        StatuteParts.Rule("care-act-2014/yearly-report", "The safeguarding adults board publishes its yearly report as soon as is feasible after the financial year", RuleLayer.Statute, Citation.InStatute(Text, "Sch.2 para.4", "schedule/2", new LocalDate(2026, 1, 1)), Commencement.SafeguardingAdults),
        new Trigger("financial-year-end", "the financial year ends on 31 March"),
        new AsSoonAsPracticable { Phrase = "as soon as is feasible after" })
    {
        Who = "the safeguarding adults board",
        To = ValueList.Of("the chief executive and the leader of the council", "the local policing body", "Healthwatch", "the health and wellbeing board"),
        TriggerDay = new AnnualDate(3, 31),
        StartedBy = ValueList.Of(LawEvent.YearBegins.Starts()),
        Caveats = ValueList.Of(
            new Caveat("seven-heads", "The report covers seven matters and goes to four addressees, all listed in the paragraph.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(YearlyReport);
}
