using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>The indicators the documents of 2008 name, each as its own partnership uses it. One code may appear twice: NI 32 is defined differently (CON-103).</summary>
public static class Indicators2008
{
    private const string Targets = "Performance Targets and Monitoring";
    private const string Rationale = "Rationale";

    /// <summary>NI 15 in Cambridgeshire: in the Local Area Agreement.</summary>
    public static Indicator CambridgeshireNi15 { get; } = Cambridgeshire("NI 15", "most serious violent crime", "200", 95);

    /// <summary>NI 32 in Cambridgeshire: the percentage reduction in repeats among cases managed by a MARAC. The definition governs, not its label (CON-034).</summary>
    public static Indicator CambridgeshireNi32 { get; } = Cambridgeshire("NI 32", "reduction in repeat victimisation among cases a MARAC manages", "190", 91) with { ContributesTo = ValueList.Of("NI 34", "PSA 23") };

    /// <summary>NI 34 in Cambridgeshire: related, not adopted (CON-102).</summary>
    public static Indicator CambridgeshireNi34 { get; } = Cambridgeshire("NI 34", "domestic violence murders", "194", 93) with { ContributesTo = ValueList<string>.Empty };

    /// <summary>PSA 23: an agreement, not a figure; it has no direction.</summary>
    public static Indicator Psa23 { get; } =
        new("PSA 23", IndicatorFramework.PublicServiceAgreement, "cambridgeshire", "safer communities", Strategy("196-198", 94));

    /// <summary>BVPI 225: what the Taskgroups were first set up under.</summary>
    public static Indicator Bvpi225 { get; } = new(
        "BVPI 225",
        IndicatorFramework.BestValue,
        "cambridgeshire",
        "actions against domestic violence",
        Citation.InDocument(SourceDocuments.CambridgeshireTerms, "Aims and Purpose of the Partnership", "38", "CAM-TOR-023"));

    /// <summary>NI 32 in Stockport: repeat incidents, without a MARAC in the wording.</summary>
    public static Indicator StockportNi32 { get; } = Stockport("NI 32", IndicatorFramework.NationalIndicator, "repeat domestic violence incidents", "6-8", 3) with
    {
        Direction = IndicatorDirection.Down,
        MonitoredBy = Monitors,
    };

    /// <summary>NI 34 in Stockport: one indicator, two monitors (CON-045).</summary>
    public static Indicator StockportNi34 { get; } = Stockport("NI 34", IndicatorFramework.NationalIndicator, "domestic murders", "8", 4) with
    {
        Direction = IndicatorDirection.Down,
        MonitoredBy = Monitors,
    };

    /// <summary>NI 50 in Stockport.</summary>
    public static Indicator StockportNi50 { get; } = Stockport("NI 50", IndicatorFramework.NationalIndicator, "emotional health of children", "14", 8) with { Direction = IndicatorDirection.Up };

    /// <summary>NI 70 in Stockport.</summary>
    public static Indicator StockportNi70 { get; } =
        Stockport("NI 70", IndicatorFramework.NationalIndicator, "children and young people admitted to hospital with injuries", "19-23", 10) with { Direction = IndicatorDirection.Down };

    /// <summary>APACS, first: a share. No direction is stated.</summary>
    public static Indicator StockportApacs1 { get; } =
        Stockport("APACS 1", IndicatorFramework.PolicingAssessment, "share of reported offences based on so-called honour", "10", 6) with { MonitoredBy = Monitors };

    /// <summary>APACS, second: a rate. No direction is stated.</summary>
    public static Indicator StockportApacs2 { get; } =
        Stockport("APACS 2", IndicatorFramework.PolicingAssessment, "incidents reported per 1,000 population", "12", 7) with { MonitoredBy = Monitors };

    /// <summary>Stockport's own, to be developed: no figure yet.</summary>
    public static Indicator StockportLocal { get; } =
        Stockport("Stockport local", IndicatorFramework.Local, "incidents in families with children, and the share that are repeats", "42", 15) with { Direction = IndicatorDirection.Down };

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<Indicator> All { get; } = ValueList.Of(
        CambridgeshireNi15, CambridgeshireNi32, CambridgeshireNi34, Psa23, Bvpi225, StockportNi32, StockportNi34, StockportNi50, StockportNi70, StockportApacs1, StockportApacs2, StockportLocal);

    private static ValueList<Party> Monitors => ValueList.Of(
        new Party("stockport/ssp", "Safer Stockport Partnership"),
        new Party("stockport/ssp-performance-board", "Performance Board of the Safer Stockport Partnership"));

    private static Indicator Cambridgeshire(string code, string measures, string lines, int entry) =>
        new(code, IndicatorFramework.NationalIndicator, "cambridgeshire", measures, Strategy(lines, entry))
        {
            Direction = IndicatorDirection.Down,
            ContributesTo = ValueList.Of("PSA 23"),
            MonitoredBy = ValueList.Of(new Party("cambridgeshire/dvsg", "Domestic Violence Strategy Group"), new Party("cambridgeshire/dvig", "Domestic Violence Implementation Group")),
        };

    private static Indicator Stockport(string code, IndicatorFramework framework, string measures, string lines, int entry) =>
        new(code, framework, "stockport", measures, Citation.InDocument(SourceDocuments.StockportTerms, Rationale, lines, $"STO-TOR-{entry:000}"));

    private static Citation Strategy(string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireStrategy, Targets, lines, $"CAM-STR-{entry:000}");
}
