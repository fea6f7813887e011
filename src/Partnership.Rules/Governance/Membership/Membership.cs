using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Who belongs to a group: the categories its document lists, what an overview expects, and who may not belong.</summary>
public sealed record Membership
{
    /// <summary>The categories that the group's own list names, in its order; empty when the document has no list.</summary>
    public ValueList<MemberCategory> Categories { get; init; } = ValueList<MemberCategory>.Empty;

    /// <summary>What an overview expects in addition to the list.</summary>
    public ValueList<SectorExpectation> Expected { get; init; } = ValueList<SectorExpectation>.Empty;

    /// <summary>Whether anyone beyond the list may belong; unspecified where the document does not say.</summary>
    public DocumentValue<bool> IsOpen { get; init; }

    /// <summary>Whether the list names everyone; false where it says "includes". A place that is not on such a list is not known, and not refused.</summary>
    public DocumentValue<bool> IsWhole { get; init; }

    /// <summary>The most members that the whole group may have; unspecified where the document does not say.</summary>
    public DocumentValue<int> Maximum { get; init; }

    /// <summary>Whether its seats are shared among the political groups of the council as the council's own are; unspecified where the document does not say.</summary>
    public DocumentValue<bool> InBalance { get; init; }

    /// <summary>The points of which the document says more than is held here, by their names in a file of terms such as <c>categories</c>.</summary>
    public ValueList<string> NotRead { get; init; } = ValueList<string>.Empty;

    /// <summary>True when the document says that its list does not name everyone, and when some of the list is not held here.</summary>
    public bool IsPartial => IsWhole is { IsSpecified: true, Value: false } || NotRead.Contains(OpenPoints.Categories, StringComparer.Ordinal);

    /// <summary>Where the document says that there is a membership and names no one.</summary>
    public DocumentValue<string> RosterAsWritten { get; init; }

    /// <summary>What bars someone from being a member; each is met for those who may not be one.</summary>
    public ValueList<Condition> Barred { get; init; } = ValueList<Condition>.Empty;

    /// <summary>How many members one body may have at a time; unspecified where the document does not say.</summary>
    public DocumentValue<int> MostFromOneBody { get; init; }

    /// <summary>Whether each body has one point of contact, however many people it sends; unspecified where the document does not say.</summary>
    public DocumentValue<bool> OneContactABody { get; init; }

    /// <summary>How many meetings in a row a member may not miss: with that many missed the seat lapses. Unspecified where the document does not say.</summary>
    public DocumentValue<int> LapsesAfterMissed { get; init; }

    /// <summary>The category with a code; null when there is none.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public MemberCategory? Find(string code)
    {
        Guard.NotNull(code);
        return Categories.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The categories, by code.</summary>
    public override string ToString() => string.Join(", ", Categories.Select(one => one.Code));
}
