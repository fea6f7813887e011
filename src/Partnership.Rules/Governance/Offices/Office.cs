using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>An office of a group: how it is filled, and the longest term where there is one.</summary>
public sealed record Office
{
    /// <summary>Names an office with the values given.</summary>
    /// <param name="title">The title, such as "Chair".</param>
    /// <param name="filledBy">The way in which the office is filled.</param>
    /// <param name="by">The party that holds it ex officio, or that appoints; null when elected.</param>
    /// <exception cref="ArgumentException">The title is blank, or an office that is not elected names no one.</exception>
    public Office(string title, FilledBy filledBy, Party? by = null)
    {
        Title = Guard.NotBlank(title);
        FilledBy = Guard.NotNull(filledBy);
        Guard.Require(filledBy == FilledBy.Election || filledBy == FilledBy.Rotation || by is not null, $"An office {filledBy.Words} names the post or the body.", nameof(by));
        By = by;
    }

    /// <summary>The title of the office.</summary>
    public string Title { get; }

    /// <summary>The way in which the office is filled.</summary>
    public FilledBy FilledBy { get; }

    /// <summary>The post that holds it, or the body that appoints; null when elected.</summary>
    public Party? By { get; }

    /// <summary>The longest term; unspecified where the document sets none.</summary>
    public DocumentValue<TimeLimit> LongestTerm { get; init; }

    /// <summary>Whether its election should not fall together with that of the other office; advice, not a rule.</summary>
    public DocumentValue<bool> Staggered { get; init; }

    /// <summary>The shortest time between the elections of the two offices; unspecified where the document gives none, and then any difference of days counts.</summary>
    public DocumentValue<TimeLimit> StaggerGap { get; init; }

    /// <summary>How many terms one holder may serve running; unspecified where the document does not say whether terms may follow one another.</summary>
    public DocumentValue<int> ConsecutiveTerms { get; init; }

    /// <summary>Where a term ends when it is not counted from its start; unspecified where the document does not say.</summary>
    public DocumentValue<TenureEnd> EndsAt { get; init; }

    /// <summary>How the office rotates; unspecified where it does not.</summary>
    public DocumentValue<Rotation> Rotation { get; init; }

    /// <summary>How many hold it together, as co-chairs do; unspecified where the document does not say, and then one.</summary>
    public DocumentValue<int> Holders { get; init; }

    /// <summary>The bodies from which its holders come, one from each, where several hold it together; empty when the document does not say.</summary>
    public ValueList<Party> Sources { get; init; } = ValueList<Party>.Empty;

    /// <summary>Whether a holder whose term has ended carries on until replaced; unspecified where the document does not say, and then you choose.</summary>
    public DocumentValue<bool> CarriesOn { get; init; }

    /// <summary>Who takes it when the holder is away, in order; empty when the document does not say.</summary>
    public ValueList<Party> Substitutes { get; init; } = ValueList<Party>.Empty;

    /// <summary>What falls to the holder.</summary>
    public ValueList<OfficeDuty> Duties { get; init; } = ValueList<OfficeDuty>.Empty;

    /// <summary>The office in words: "elected from the members, 24 months at most".</summary>
    public override string ToString()
    {
        var filled = By is null ? FilledBy.Words : FilledBy == FilledBy.Post ? $"ex officio: {By}" : $"appointed by {By}";
        return LongestTerm.IsSpecified ? $"{filled}, {LongestTerm.Value.Unit.Of(LongestTerm.Value.Amount, string.Empty)} at most" : filled;
    }
}
