using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of all groups.</summary>
internal sealed record GroupsDocument(IEnumerable<GroupDocument> Groups);

/// <summary>The JSON form of a group. What its document does not say is <c>unspecified</c>, never null; a list of which it says nothing is empty and named in <c>silentOn</c>.</summary>
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

    /// <summary>The heads on which its document says nothing at all.</summary>
    public required IEnumerable<string> SilentOn { get; init; }

    /// <summary>Whether anyone beyond the list may belong.</summary>
    public required string OpenMembership { get; init; }

    /// <summary>What the document says in place of a list of members.</summary>
    public required string RosterAsWritten { get; init; }

    /// <summary>The categories of members.</summary>
    public required IEnumerable<MemberDocument> Members { get; init; }

    /// <summary>The sectors that an overview expects.</summary>
    public required IEnumerable<SectorDocument> Expected { get; init; }

    /// <summary>What bars somebody from membership.</summary>
    public required IEnumerable<PointDocument> Barred { get; init; }

    /// <summary>The offices.</summary>
    public required IEnumerable<OfficeDocument> Offices { get; init; }

    /// <summary>The meetings.</summary>
    public required MeetingsDocument Meetings { get; init; }

    /// <summary>Who may do what, conduct, duties.</summary>
    public required TermsDocument Terms { get; init; }

    /// <summary>Where it stands among others, and its life.</summary>
    public required StandingDocument Standing { get; init; }

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
        SilentOn = Silences(group),
        OpenMembership = YesOrNo(group.Membership.IsOpen),
        RosterAsWritten = group.Membership.RosterAsWritten.ToString(),
        Members = group.Membership.Categories.Select(MemberDocument.Of),
        Expected = group.Membership.Expected.Select(SectorDocument.Of),
        Barred = group.Membership.Barred.Select(one => new PointDocument(one.Says, CitationDocument.Of(one.Rule.Citation))),
        Offices = OfficeDocument.Of(group),
        Meetings = MeetingsDocument.Of(group.Meetings),
        Terms = TermsDocument.Of(group),
        Standing = StandingDocument.Of(group),
    };

    internal static string YesOrNo(Stated<bool> stated) => !stated.IsSpecified ? Unspecified : stated.Value ? "yes" : "no";

    private static IEnumerable<string> Silences(Group group)
    {
        (string Head, int Said)[] heads =
        [
            ("members", group.Membership.Categories.Count), ("expected", group.Membership.Expected.Count), ("barred", group.Membership.Barred.Count),
            ("eligibility", group.Eligibility.Count), ("conduct", group.Conduct.Count), ("interests", group.Interests.Count), ("objectives", group.Objectives.Count),
            ("memberDuties", group.MemberDuties.Count), ("standingDuties", group.StandingDuties.Count), ("meetingDuties", group.Meetings.Duties.Count),
            ("chainOfAccount", group.ChainOfAccount.Count), ("authorities", group.Authorities.Count), ("hats", group.Hats.Count),
            ("definitions", group.Definitions.Count), ("inherits", group.Inherits.Count),
        ];
        return heads.Where(head => head.Said == 0).Select(head => head.Head);
    }
}

/// <summary>The JSON form of a line of report.</summary>
internal sealed record ReportDocument(string To, string Name, string Every, CitationDocument Because);
