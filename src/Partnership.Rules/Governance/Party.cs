using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Anyone a document gives a part to: a group, an organisation, an outside board, or the holder of a post. Never a named person.</summary>
public sealed record Party
{
    /// <summary>Names a party with the values given.</summary>
    /// <param name="key">The key, unique within the partnership, such as <c>southampton/safe-city-partnership</c>.</param>
    /// <param name="name">The name the document uses.</param>
    /// <exception cref="ArgumentException">The key or the name is blank.</exception>
    public Party(string key, string name)
    {
        Key = Guard.NotBlank(key);
        Name = Guard.NotBlank(name);
    }

    /// <summary>The key; a group's is its group id.</summary>
    public string Key { get; }

    /// <summary>The name the document uses.</summary>
    public string Name { get; }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;
}
