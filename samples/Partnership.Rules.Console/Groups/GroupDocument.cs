using System.ComponentModel;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of all groups.</summary>
internal sealed record GroupsDocument(
    [Description("Every group.")] IEnumerable<GroupDocument> Groups);

/// <summary>The JSON form of a group. What its document does not say is <c>unspecified</c>, never null; a list of which it says nothing is empty and named in <c>silentOn</c>.</summary>
internal sealed record GroupDocument(
    [Description("Its id: the partnership's key, a slash, and a key of its own.")] string Id,
    [Description("Its name.")] string Name,
    [Description("The name of its partnership.")] string Partnership,
    [Description("The body it is a sub-group of, by key.")] string Parent,
    [Description("To whom it reports, by key.")] IEnumerable<string> ReportsTo,
    [Description("How often the group meets, by the interpretation chosen.")] string Cadence,
    [Description("Who chairs, in words.")] string Chair,
    [Description("Who is vice-chair, in words.")] string ViceChair,
    [Description("How many must be present, in words.")] string Quorum)
{
    private const string Unspecified = "unspecified";

    [Description("The lines of report in full; empty only where reportsTo is unspecified.")]
    public required IEnumerable<ReportDocument> Reports { get; init; }

    [Description("The points of its meetings on which its document does not say.")]
    public required IEnumerable<string> UnspecifiedPoints { get; init; }

    [Description("Where the document sets it up.")]
    public required CitationDocument Because { get; init; }

    [Description("The heads on which its document says nothing at all.")]
    public required IEnumerable<string> SilentOn { get; init; }

    [Description("Whether anyone beyond the list may belong.")]
    public required string OpenMembership { get; init; }

    [Description("What the document says in place of a list of members.")]
    public required string RosterAsWritten { get; init; }

    [Description("The categories of members.")]
    public required IEnumerable<MemberDocument> Members { get; init; }

    [Description("The sectors that an overview expects.")]
    public required IEnumerable<SectorDocument> Expected { get; init; }

    [Description("What bars a person from membership.")]
    public required IEnumerable<PointDocument> Barred { get; init; }

    [Description("The offices.")]
    public required IEnumerable<OfficeDocument> Offices { get; init; }

    [Description("The meetings.")]
    public required MeetingsDocument Meetings { get; init; }

    [Description("Who may do what, conduct, duties.")]
    public required TermsDocument Terms { get; init; }

    [Description("Its place among other groups, when it began and when it ends.")]
    public required StandingDocument Standing { get; init; }

    internal static GroupDocument Of(Group group) => new(
        group.Id.Value,
        group.Name,
        group.Partnership.Name,
        group.Parent.IsSpecified ? group.Parent.Value.Key : Unspecified,
        group.ReportsTo.Count == 0 ? [Unspecified] : group.ReportsTo.Select(line => line.To.Key),
        HowOften.Of(group.Meetings),
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
        Barred = group.Membership.Barred.Select(one => new PointDocument(one.Text, CitationDocument.Of(one.Rule.Citation))),
        Offices = OfficeDocument.Of(group),
        Meetings = MeetingsDocument.Of(group.Meetings),
        Terms = TermsDocument.Of(group),
        Standing = StandingDocument.Of(group),
    };

    internal static string YesOrNo(DocumentValue<bool> stated) => !stated.IsSpecified ? Unspecified : stated.Value ? "yes" : "no";

    private static IEnumerable<string> Silences(Group group)
    {
        (string Head, int Said)[] heads =
        [
            ("members", group.Membership.Categories.Count), ("expected", group.Membership.Expected.Count), ("barred", group.Membership.Barred.Count),
            ("eligibility", group.Eligibility.Count), ("conduct", group.Conduct.Count), ("interests", group.Interests.Count), ("objectives", group.Objectives.Count),
            ("memberDuties", group.MemberDuties.Count), ("standingDuties", group.RecurringDuties.Count), ("meetingDuties", group.Meetings.Duties.Count),
            ("chainOfAccount", group.ChainOfAccount.Count), ("authorities", group.Authorities.Count), ("hats", group.Hats.Count),
            ("definitions", group.Definitions.Count), ("inherits", group.Inherits.Count),
        ];
        return heads.Where(head => head.Said == 0).Select(head => head.Head);
    }
}

/// <summary>The JSON form of a line of report.</summary>
internal sealed record ReportDocument(
    [Description("To whom, by key.")] string To,
    [Description("To whom, by name.")] string Name,
    [Description("How often.")] string Every,
    CitationDocument Because);
