using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.StockportEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Stockport's Domestic Abuse Strategic Group, by its undated terms of reference. They set no notice, minutes, quorum or substitute rule.</summary>
public static class Stockport
{
    /// <summary>The partnership that the document describes.</summary>
    public static CouncilPartnership Partnership { get; } = new("stockport", "Safer Stockport Partnership", SourceDocuments.StockportTerms);

    /// <summary>The Domestic Abuse Strategic Group, also called the Domestic Violence Strategic Group: quarterly.</summary>
    public static Group StrategicGroup { get; } = new(GroupId.Parse("stockport/dasg"), "Domestic Abuse Strategic Group", Partnership, Cite(1))
    {
        Parent = DocumentValue.As(StockportTerms.SaferStockport, Cite(1)),
        ReportsTo = ValueList.Of(
            new ReportingLine(StockportTerms.SaferStockport, Cite(50)),
            new ReportingLine(StockportTerms.ChildrensTrust, Cite(51)) { Every = StockportTerms.Yearly(51) },
            new ReportingLine(StockportTerms.ChildrenBoard, Cite(53)) { Every = StockportTerms.Yearly(53) }),
        Chair = DocumentValue.As(
            new Office("Chair", FilledBy.Post, new Party("stockport/cypd-service-director", "Service Director, Inclusive Communities (Children and Young People's Directorate)")),
            Cite(47)),
        ViceChair = DocumentValue.As(
            new Office("Vice-Chair", FilledBy.Group, new Party("stockport/dasg", "the group"))
            {
                Duties = ValueList.Of(
                    new OfficeDuty(OfficeMoments.Throughout, "Support the Chair", Cite(49)),
                    new OfficeDuty(OfficeMoments.ChairAway, "Take the chair when the Chair is away", Cite(49))),
            },
            Cite(49)),
        Meetings = new MeetingArrangements { Cadence = DocumentValue.As(CadenceInterpretation.Of(Cadence.Quarterly), Cite(48)) },
        Membership = StockportTerms.Membership,
        Eligibility = StockportTerms.Eligibility,
        Objectives = ValueList.Of([.. StockportPoints.Rationale, .. StockportPoints.Objectives]),
        RecurringDuties = StockportTerms.Duties,
        Life = new GroupLife { OtherNames = ValueList.Of(Point(2, "Domestic Violence Strategic Group")) },
    };

    /// <summary>Every group that is built in for this partnership.</summary>
    public static ValueList<Group> Groups { get; } = ValueList.Of(StrategicGroup);

    /// <summary>The links that the terms name.</summary>
    public static ValueList<GroupLink> Links => StockportTerms.Links;
}
