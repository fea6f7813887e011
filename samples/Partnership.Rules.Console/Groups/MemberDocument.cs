using System.ComponentModel;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of a category of members.</summary>
internal sealed record MemberDocument(
    [Description("Its code, unique in the group.")] string Code,
    [Description("The body, post or interest.")] string Name,
    [Description("As what its members belong: core, advisory and so on.")] string Kind,
    [Description("How many seats.")] string Seats,
    [Description("The body that is represented, by key.")] string Body,
    [Description("The post whose holder belongs by right, by key.")] string Post,
    CitationDocument Because)
{
    [Description("The parts that the list names.")]
    public required IEnumerable<string> Components { get; init; }

    [Description("The alternatives that may fill it.")]
    public required IEnumerable<string> Alternatives { get; init; }

    [Description("The categories of the statutory board that it is read as put forward for.")]
    public required IEnumerable<string> Covers { get; init; }

    [Description("The area, the sector, or when the place exists at all.")]
    public required string Only { get; init; }

    internal static MemberDocument Of(MemberCategory one) => new(
        one.Code, one.Name, one.Kind.Code, one.Seats.ToString(), one.Body?.Key ?? "unspecified", one.Post?.Key ?? "unspecified", CitationDocument.Of(one.Citation))
    {
        Components = one.Components,
        Alternatives = one.Alternatives,
        Covers = one.Covers,
        Only = one.Area ?? one.Sector ?? one.Condition ?? "unspecified",
    };
}

/// <summary>The JSON form of a sector that an overview expects.</summary>
internal sealed record SectorDocument(
    [Description("The sector.")] string Sector,
    [Description("The categories of the list that answer it, by code.")] IEnumerable<string> MetBy,
    CitationDocument Because)
{
    internal static SectorDocument Of(SectorExpectation one) => new(one.Name, one.MetBy, CitationDocument.Of(one.Citation));
}
