using System.ComponentModel;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of where a group stands among others, how long it lives, and what it takes from other texts.</summary>
internal sealed record StandingDocument(
    [Description("A second body of which it is a sub-group too.")] string SecondParent,
    [Description("When it was set up.")] string CreatedOn,
    [Description("When it is looked at again.")] string ReviewOn,
    [Description("The last day before it lapses.")] string LapsesAfter,
    [Description("For how long it is renewed.")] string RenewedFor,
    [Description("The body it follows.")] string Predecessor,
    [Description("How many of its kind there are.")] string HowMany)
{
    [Description("To whom it answers, step by step upwards.")]
    public required IEnumerable<PointDocument> ChainOfAccount { get; init; }

    [Description("The authorities that it serves together.")]
    public required IEnumerable<PointDocument> Authorities { get; init; }

    [Description("What else it is at the same time.")]
    public required IEnumerable<PointDocument> Hats { get; init; }

    [Description("Other names, and notes on names.")]
    public required IEnumerable<PointDocument> OtherNames { get; init; }

    [Description("The definitions that its remit adopts, each with the local gloss.")]
    public required IEnumerable<DefinitionDocument> Definitions { get; init; }

    [Description("The texts from which it takes rules.")]
    public required IEnumerable<InheritedDocument> Inherits { get; init; }

    internal static StandingDocument Of(Group group) => new(
        group.SecondParent.ToString(), group.Life.CreatedOn.ToString(), group.Life.ReviewOn.ToString(), group.Life.LapsesAfter.ToString(), group.Life.RenewedFor.ToString(), group.Life.Predecessor.ToString(), group.Life.NumberOfGroups.ToString())
    {
        ChainOfAccount = PointDocument.Of(group.ChainOfAccount),
        Authorities = PointDocument.Of(group.Authorities),
        Hats = group.Hats.Select(one => new PointDocument(one.ToString(), CitationDocument.Of(one.Citation))),
        OtherNames = PointDocument.Of(group.Life.OtherNames),
        Definitions = group.Definitions.Select(one => new DefinitionDocument(one.Definition, one.Gloss.ToString(), CitationDocument.Of(one.Citation))),
        Inherits = group.Inherits.Select(one => new InheritedDocument(one.From.Title, GroupDocument.YesOrNo(one.Prevails), CitationDocument.Of(one.Citation))),
    };
}

/// <summary>The JSON form of an adopted definition.</summary>
internal sealed record DefinitionDocument(
    [Description("The definition, by its key.")] string Definition,
    [Description("The local gloss on it.")] string Gloss,
    CitationDocument Because);

/// <summary>The JSON form of a text from which a group takes rules.</summary>
internal sealed record InheritedDocument(
    [Description("The text, by its title.")] string From,
    [Description("Whether that text prevails over its own: yes or no.")] string Prevails,
    CitationDocument Because);
