using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Who came for one category of members.</summary>
/// <param name="Category">The code of the category of the attendance.</param>
/// <param name="Presence">Whether and how it was there.</param>
/// <param name="Substitute">What is known of the substitute; empty when there was no substitute.</param>
/// <exception cref="ArgumentException">The category is blank or what is known is null.</exception>
public sealed record Attendance(string Category, Presence Presence, FactSheet Substitute)
{
    /// <summary>The code of the category.</summary>
    public string Category { get; } = Guard.NotBlank(Category);

    /// <summary>Whether and how it was there.</summary>
    public Presence Presence { get; } = Guard.NotNull(Presence);

    /// <summary>What is known of the substitute.</summary>
    public FactSheet Substitute { get; } = Guard.NotNull(Substitute);
}
