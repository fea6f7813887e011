using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>What a group's document says of its meetings.</summary>
public sealed record MeetingArrangements
{
    /// <summary>How often the group meets; a floor, never a ceiling.</summary>
    public Stated<CadenceReading> Cadence { get; init; }

    /// <summary>How long a meeting lasts.</summary>
    public Stated<Duration> Duration { get; init; }

    /// <summary>How many must be there.</summary>
    public Stated<Quorum> Quorum { get; init; }

    /// <summary>Who provides the minute-taker.</summary>
    public Stated<Party> MinuteTaker { get; init; }

    /// <summary>What must be done round a meeting, and by when.</summary>
    public ValueList<Duty> Duties { get; init; } = ValueList<Duty>.Empty;
}
