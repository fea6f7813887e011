using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>A strand of a plan or strategy, inside its own scheme. Strands of different schemes are never matched silently (CON-113).</summary>
public sealed record Strand
{
    /// <summary>Names a strand with the values given.</summary>
    /// <param name="scheme">The key of its scheme, such as <c>dasv-4p</c>.</param>
    /// <param name="key">The key in the scheme, such as <c>2</c>.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public Strand(string scheme, string key, string name)
    {
        Scheme = Guard.NotBlank(scheme);
        Key = Guard.NotBlank(key);
        Name = Guard.NotBlank(name);
    }

    /// <summary>The key of its scheme.</summary>
    public string Scheme { get; }

    /// <summary>Its key in the scheme; the number where the plan numbers its strands.</summary>
    public string Key { get; }

    /// <summary>The name of the strand.</summary>
    public string Name { get; }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;
}
