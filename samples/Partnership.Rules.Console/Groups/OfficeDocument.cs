using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of an office.</summary>
internal sealed record OfficeDocument(string Title, string FilledBy, string By, string LongestTerm, string EndsAt, string Staggered, string CarriesOn, string Rotation, string Holders, CitationDocument Because)
{
    /// <summary>Who takes it when the holder is away.</summary>
    public required IEnumerable<string> StandIns { get; init; }

    /// <summary>What falls to the holder.</summary>
    public required IEnumerable<OfficeDutyDocument> Duties { get; init; }

    /// <summary>The offices that the document states.</summary>
    internal static IEnumerable<OfficeDocument> Of(Group group) => new[] { group.Chair, group.ViceChair }.Where(one => one.IsSpecified).Select(Of);

    private static OfficeDocument Of(Stated<Office> stated)
    {
        var office = stated.Value;
        return new OfficeDocument(
            office.Title, office.FilledBy.Code, office.By?.Name ?? "unspecified", office.LongestTerm.ToString(), office.EndsAt.ToString(), GroupDocument.YesOrNo(office.Staggered),
            GroupDocument.YesOrNo(office.CarriesOn), office.Rotation.ToString(), office.Holders.ToString(), CitationDocument.Of(stated.Citation))
        {
            StandIns = office.StandIns.Select(one => one.Name),
            Duties = office.Duties.Select(one => new OfficeDutyDocument(one.Moment.Words, one.What, one.With.Select(with => with.Name), CitationDocument.Of(one.Citation))),
        };
    }
}

/// <summary>The JSON form of what falls to the holder of an office.</summary>
internal sealed record OfficeDutyDocument(string When, string Duty, IEnumerable<string> With, CitationDocument Because);
