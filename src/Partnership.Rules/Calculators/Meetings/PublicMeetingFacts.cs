using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What is known of a group's meetings and of those that were held in public.</summary>
public sealed record PublicMeetingFacts
{
    /// <summary>The days on which it met in public.</summary>
    public Fact<ValueList<LocalDate>> InPublic { get; init; }

    /// <summary>The days on which it met at all; needed where every meeting is to be in public.</summary>
    public Fact<ValueList<LocalDate>> Held { get; init; }
}
