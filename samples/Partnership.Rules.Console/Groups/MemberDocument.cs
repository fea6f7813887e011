using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of a category of members.</summary>
internal sealed record MemberDocument(string Code, string Name, string Kind, string Seats, string Body, string Post, CitationDocument Because)
{
    /// <summary>The parts that the list names.</summary>
    public required IEnumerable<string> Components { get; init; }

    /// <summary>The alternatives that may fill it.</summary>
    public required IEnumerable<string> Alternatives { get; init; }

    /// <summary>The categories of the statutory board that it is read as put forward for.</summary>
    public required IEnumerable<string> Covers { get; init; }

    /// <summary>The area, the sector, or when the place exists at all.</summary>
    public required string Only { get; init; }

    internal static MemberDocument Of(MemberCategory one) => new(
        one.Code, one.Name, one.Kind.Code, one.Seats.ToString(), one.Body?.Key ?? "unspecified", one.Post?.Key ?? "unspecified", CitationDocument.Of(one.Citation))
    {
        Components = one.Components,
        Alternatives = one.Alternatives,
        Covers = one.Covers,
        Only = one.Area ?? one.Sector ?? one.OnlyWhen ?? "unspecified",
    };
}

/// <summary>The JSON form of a sector that an overview expects.</summary>
internal sealed record SectorDocument(string Sector, IEnumerable<string> MetBy, CitationDocument Because)
{
    internal static SectorDocument Of(SectorExpectation one) => new(one.Name, one.MetBy, CitationDocument.Of(one.Citation));
}
