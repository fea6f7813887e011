using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A partnership: a council area's status arrangement, and the document that sets it up.</summary>
public sealed record CouncilPartnership
{
    /// <summary>Names a partnership with the values given.</summary>
    /// <param name="key">The key, lower case: <c>southampton</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="document">The document that creates the partnership.</param>
    /// <exception cref="ArgumentException">The key or the name is blank.</exception>
    public CouncilPartnership(string key, string name, Instrument document)
    {
        Key = Guard.NotBlank(key);
        Name = Guard.NotBlank(name);
        Document = Guard.NotNull(document);
    }

    /// <summary>The short key of the partnership.</summary>
    public string Key { get; }

    /// <summary>The full name of the partnership.</summary>
    public string Name { get; }

    /// <summary>The document that creates the partnership.</summary>
    public Instrument Document { get; }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;
}
