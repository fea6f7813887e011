using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>One vote, by an opaque key.</summary>
/// <param name="Member">The opaque key of the member who voted.</param>
/// <param name="Choice">The choice that the member made.</param>
/// <param name="Body">The body, by key; null when not given.</param>
/// <exception cref="ArgumentException">The key is blank.</exception>
/// <exception cref="ArgumentNullException">The choice is null.</exception>
public sealed record Vote(string Member, VoteChoice Choice, string? Body = null)
{
    /// <summary>The opaque key of the member who voted.</summary>
    public string Member { get; } = Guard.NotBlank(Member);

    /// <summary>The choice that the member made.</summary>
    public VoteChoice Choice { get; } = Guard.NotNull(Choice);
}
