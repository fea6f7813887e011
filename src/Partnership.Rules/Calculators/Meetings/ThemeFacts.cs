using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What is known of the meetings at which themes were used.</summary>
public sealed record ThemeFacts
{
    /// <summary>The days of the meetings, from the one whose theme is known.</summary>
    public Fact<ValueList<LocalDate>> Meetings { get; init; }

    /// <summary>The theme of the first of them.</summary>
    public Fact<string> FirstTheme { get; init; }
}
