using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>Inside a file of terms, where short forms may stand for long ones: whose terms they are, and the group that is read.</summary>
/// <param name="Partnership">The key of the partnership.</param>
/// <param name="Shapes">The shapes by which a part is looked at before its whole is read.</param>
internal sealed record TermsAround(string Partnership, ShapeRegistry Shapes)
{
    /// <summary>The group that is read or written; null outside the groups.</summary>
    internal Party? Group { get; init; }

    /// <summary>The members' list of the group, by which names are found.</summary>
    internal Membership List { get; init; } = new();
}

/// <summary>The citation of the object around, which serves its parts.</summary>
/// <param name="Citation">Where the object is written.</param>
internal sealed record CitationAround(Citation Citation);
