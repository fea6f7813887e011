using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Somebody in the room, by an opaque key.</summary>
/// <param name="Member">The member's key.</param>
/// <param name="Category">The category, by code; null when none.</param>
/// <param name="Body">The body, by key; null when not given.</param>
/// <param name="Area">The area; null when not given.</param>
/// <exception cref="ArgumentException">The key is blank.</exception>
public sealed record PresentMember(string Member, string? Category = null, string? Body = null, string? Area = null)
{
    /// <summary>The member's key.</summary>
    public string Member { get; } = Guard.NotBlank(Member);
}
