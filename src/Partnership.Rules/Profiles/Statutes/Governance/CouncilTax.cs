using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The council tax: Local Government Finance Act 1992.</summary>
public static class CouncilTax
{
    /// <summary>The Act: Local Government Finance Act 1992.</summary>
    public static Instrument Text { get; } = new("ukpga-1992-14", "Local Government Finance Act 1992", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1992/14");

    /// <summary>Set the council tax before 11 March.</summary>
    /// <remarks>Source: section 30(6). Worked example: for 2027-28, by Wednesday 10 March 2027.</remarks>
    public static Deadline Set { get; } = new(
        "R98",
        StatuteParts.Rule("lgfa-1992/council-tax", "The billing authority sets the council tax before 11 March", RuleLayer.Statute, Citation.InStatute(Text, "s.30(6)", "section/30", new LocalDate(1992, 3, 6)), InForce.Undated),
        new Trigger("day-in-year", "the day asked about"),
        new YearlyDate(new AnnualDate(3, 10)))
    {
        Who = "the billing authority",
        StartedBy = ValueList.Of(LawEvent.YearBegins.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("not-invalid", "A tax set later is not invalid for that reason only (s 30(6))."),
            new Caveat("no-rolling", "The text moves no date that falls on a weekend.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Set);
}
