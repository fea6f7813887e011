using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Who came for one category of members.</summary>
/// <param name="Category">The code of the membership category.</param>
/// <param name="Presence">The report on its presence.</param>
/// <param name="Substitute">The facts about the substitute; empty when there was no substitute.</param>
/// <exception cref="ArgumentException">The category is blank or what is known is null.</exception>
public sealed record Attendance(string Category, Presence Presence, FactSheet Substitute)
{
    /// <summary>The code of the category.</summary>
    public string Category { get; } = Guard.NotBlank(Category);

    /// <summary>The report on its presence.</summary>
    public Presence Presence { get; } = Guard.NotNull(Presence);

    /// <summary>What is known of the substitute.</summary>
    public FactSheet Substitute { get; } = Guard.NotNull(Substitute);
}
