using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>One line of a legend: a rating and what the plan says it means.</summary>
/// <param name="Rating">The rating that the entry explains.</param>
/// <param name="Meaning">What it means, in the plan's words or ours.</param>
/// <exception cref="ArgumentException">The rating is null, or the meaning is blank.</exception>
public sealed record LegendEntry(Rating Rating, string Meaning)
{
    /// <summary>The rating that the entry explains.</summary>
    public Rating Rating { get; } = Guard.NotNull(Rating);

    /// <summary>What it means, as the document says.</summary>
    public string Meaning { get; } = Guard.NotBlank(Meaning);

    /// <summary>Rating and meaning, as one line of text.</summary>
    public override string ToString() => $"{Rating}: {Meaning}";
}
