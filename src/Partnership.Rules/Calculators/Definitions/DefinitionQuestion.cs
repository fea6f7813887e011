using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Which definition is asked for: on a day, in a jurisdiction, at a partnership, for a purpose.</summary>
/// <param name="On">The day of the behaviour.</param>
/// <param name="Jurisdiction">The jurisdiction in which the behaviour happened.</param>
/// <exception cref="ArgumentNullException">The jurisdiction is null.</exception>
public sealed record DefinitionQuestion(LocalDate On, Jurisdiction Jurisdiction)
{
    /// <summary>The jurisdiction whose definitions apply.</summary>
    public Jurisdiction Jurisdiction { get; } = Guard.NotNull(Jurisdiction);

    /// <summary>The key of a partnership, whose own definition then applies as well; null for only the general definitions.</summary>
    public string? Partnership { get; init; }

    /// <summary>The purpose, such as <c>section-79</c>; <c>general</c> for every purpose at once; null for any.</summary>
    public string? Purpose { get; init; }

    /// <summary>The question in words.</summary>
    public override string ToString() => $"{English.Date(On)}, {Jurisdiction}";
}
