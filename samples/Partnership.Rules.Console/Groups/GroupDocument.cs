using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of all groups.</summary>
internal sealed record GroupsDocument(IEnumerable<GroupDocument> Groups);

/// <summary>The JSON form of a group. What its document does not say is <c>unspecified</c>, never null and never an empty list.</summary>
internal sealed record GroupDocument(
    string Id, string Name, string Partnership, string Parent, IEnumerable<string> ReportsTo, string Cadence, string Chair, string ViceChair, string Quorum)
{
    private const string Unspecified = "unspecified";

    /// <summary>The lines of report in full; empty only where <c>reportsTo</c> is unspecified.</summary>
    public required IEnumerable<ReportDocument> Reports { get; init; }

    /// <summary>The points of its meetings on which its document is silent.</summary>
    public required IEnumerable<string> UnspecifiedPoints { get; init; }

    /// <summary>Where the document sets it up.</summary>
    public required CitationDocument Because { get; init; }

    internal static GroupDocument Of(Group group) => new(
        group.Id.Value,
        group.Name,
        group.Partnership.Name,
        group.Parent.IsSpecified ? group.Parent.Value.Key : Unspecified,
        group.ReportsTo.Count == 0 ? [Unspecified] : group.ReportsTo.Select(line => line.To.Key),
        group.Meetings.Cadence.ToString(),
        group.Chair.ToString(),
        group.ViceChair.ToString(),
        group.Meetings.Quorum.ToString())
    {
        Reports = group.ReportsTo.Select(line => new ReportDocument(line.To.Key, line.To.Name, line.Every.ToString(), CitationDocument.Of(line.Citation))),
        UnspecifiedPoints = group.Unspecified.Select(point => point.Code),
        Because = CitationDocument.Of(group.Citation),
    };
}

/// <summary>The JSON form of a line of report.</summary>
internal sealed record ReportDocument(string To, string Name, string Every, CitationDocument Because);
