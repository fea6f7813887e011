using System.ComponentModel;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of an office.</summary>
internal sealed record OfficeDocument(
    [Description("Its title.")] string Title,
    [Description("How it is filled, by its code.")] string FilledBy,
    [Description("By whom.")] string By,
    [Description("The longest term.")] string LongestTerm,
    [Description("The day of the year on which a term ends.")] string EndsAt,
    [Description("Whether the terms of Chair and Vice-Chair are staggered: yes or no.")] string Staggered,
    [Description("Whether the holder carries on until replaced: yes or no.")] string CarriesOn,
    [Description("Whose turn it is, and for how long.")] string Rotation,
    [Description("How many hold it together.")] string Holders,
    CitationDocument Because)
{
    [Description("Who takes it when the holder is away.")]
    public required IEnumerable<string> StandIns { get; init; }

    [Description("What falls to the holder.")]
    public required IEnumerable<OfficeDutyDocument> Duties { get; init; }

    /// <summary>The offices that the document states.</summary>
    internal static IEnumerable<OfficeDocument> Of(Group group) => new[] { group.Chair, group.ViceChair }.Where(one => one.IsSpecified).Select(Of);

    private static OfficeDocument Of(DocumentValue<Office> stated)
    {
        var office = stated.Value;
        return new OfficeDocument(
            office.Title, office.FilledBy.Code, office.By?.Name ?? "unspecified", office.LongestTerm.ToString(), office.EndsAt.ToString(), GroupDocument.YesOrNo(office.Staggered),
            GroupDocument.YesOrNo(office.CarriesOn), office.Rotation.ToString(), office.Holders.ToString(), CitationDocument.Of(stated.Citation))
        {
            StandIns = office.Substitutes.Select(one => one.Name),
            Duties = office.Duties.Select(one => new OfficeDutyDocument(one.Moment.Words, one.What, one.With.Select(with => with.Name), CitationDocument.Of(one.Citation))),
        };
    }
}

/// <summary>The JSON form of what falls to the holder of an office.</summary>
internal sealed record OfficeDutyDocument(
    [Description("When it falls to the holder.")] string When,
    [Description("What is done.")] string Duty,
    [Description("With whom.")] IEnumerable<string> With,
    CitationDocument Because);
