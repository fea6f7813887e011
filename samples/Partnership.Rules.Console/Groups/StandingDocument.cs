using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of where a group stands among others, how long it lives, and what it takes from other texts.</summary>
internal sealed record StandingDocument(string SecondParent, string CreatedOn, string ReviewOn, string LapsesAfter, string RenewedFor, string Predecessor, string HowMany)
{
    /// <summary>To whom it answers, step by step upwards.</summary>
    public required IEnumerable<PointDocument> ChainOfAccount { get; init; }

    /// <summary>The authorities that it serves together.</summary>
    public required IEnumerable<PointDocument> Authorities { get; init; }

    /// <summary>What else it is at the same time.</summary>
    public required IEnumerable<PointDocument> Hats { get; init; }

    /// <summary>Other names, and notes on names.</summary>
    public required IEnumerable<PointDocument> OtherNames { get; init; }

    /// <summary>The definitions that its remit adopts, each with the local gloss.</summary>
    public required IEnumerable<DefinitionDocument> Definitions { get; init; }

    /// <summary>The texts from which it takes rules.</summary>
    public required IEnumerable<InheritedDocument> Inherits { get; init; }

    internal static StandingDocument Of(Group group) => new(
        group.SecondParent.ToString(), group.Life.CreatedOn.ToString(), group.Life.ReviewOn.ToString(), group.Life.LapsesAfter.ToString(), group.Life.RenewedFor.ToString(), group.Life.Predecessor.ToString(), group.Life.HowMany.ToString())
    {
        ChainOfAccount = PointDocument.Of(group.ChainOfAccount),
        Authorities = PointDocument.Of(group.Authorities),
        Hats = PointDocument.Of(group.Hats),
        OtherNames = PointDocument.Of(group.Life.OtherNames),
        Definitions = group.Definitions.Select(one => new DefinitionDocument(one.Definition, one.Gloss.ToString(), CitationDocument.Of(one.Citation))),
        Inherits = group.Inherits.Select(one => new InheritedDocument(one.From.Title, GroupDocument.YesOrNo(one.Prevails), CitationDocument.Of(one.Citation))),
    };
}

/// <summary>The JSON form of an adopted definition.</summary>
internal sealed record DefinitionDocument(string Definition, string Gloss, CitationDocument Because);

/// <summary>The JSON form of a text from which a group takes rules.</summary>
internal sealed record InheritedDocument(string From, string Prevails, CitationDocument Because);
