using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Stockport's Domestic Abuse Strategic Group, by its undated terms of reference. They set no notice, minutes, quorum or substitute rule.</summary>
public static class Stockport
{
    private const string Accountability = "Accountability and Communication";
    private const string Chairing = "Chairing of Group";

    /// <summary>The partnership.</summary>
    public static CouncilPartnership Partnership { get; } = new("stockport", "Safer Stockport Partnership", SourceDocuments.StockportTerms);

    /// <summary>The Domestic Abuse Strategic Group, also called the Domestic Violence Strategic Group: quarterly.</summary>
    public static Group StrategicGroup { get; } = new(GroupId.Parse("stockport/dasg"), "Domestic Abuse Strategic Group", Partnership, Cite("Title", "1-4", 1))
    {
        Parent = Stated.As(SaferStockport, Cite("Title", "1-4", 1)),
        ReportsTo = ValueList.Of(
            new ReportingLine(SaferStockport, Cite(Accountability, "103-105", 50)),
            new ReportingLine(new Party("stockport/childrens-trust", "Children's Trust"), Cite(Accountability, "105", 51)) { Every = Yearly("105", 51) },
            new ReportingLine(new Party("stockport/lscb", "Local Safeguarding Children Board"), Cite(Accountability, "106", 53)) { Every = Yearly("106", 53) }),
        Chair = Stated.As(
            new Office("Chair", FilledBy.Post, new Party("stockport/cypd-service-director", "Service Director, Inclusive Communities (Children and Young People's Directorate)")),
            Cite(Chairing, "100-102", 47)),
        ViceChair = Stated.As(
            new Office("Vice-Chair", FilledBy.Group, new Party("stockport/dasg", "the group")),
            Cite(Chairing, "102", 49)),
        Meetings = new MeetingArrangements
        {
            Cadence = Stated.As(CadenceReading.Of(Cadence.Quarterly), Cite(Chairing, "102", 48)),
        },
    };

    /// <summary>Every group.</summary>
    public static ValueList<Group> Groups { get; } = ValueList.Of(StrategicGroup);

    private static Party SaferStockport => new("stockport/ssp", "Safer Stockport Partnership");

    private static Stated<CadenceReading> Yearly(string lines, int entry) =>
        Stated.As(CadenceReading.Of(Cadence.Annual), Cite(Accountability, lines, entry));

    private static Citation Cite(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.StockportTerms, section, lines, $"STO-TOR-{entry:000}");
}
