using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>What a group's document says of its meetings.</summary>
public sealed record MeetingArrangements
{
    /// <summary>How often the group meets; a floor, never a ceiling.</summary>
    public DocumentValue<CadenceInterpretation> Cadence { get; init; }

    /// <summary>How long a meeting lasts.</summary>
    public DocumentValue<Duration> Duration { get; init; }

    /// <summary>How many must be there.</summary>
    public DocumentValue<Quorum> Quorum { get; init; }

    /// <summary>What follows when there is no quorum.</summary>
    public DocumentValue<QuorumFailure> WithoutQuorum { get; init; }

    /// <summary>Who provides the minute-taker.</summary>
    public DocumentValue<Party> MinuteTaker { get; init; }

    /// <summary>How far apart meetings are when no cadence in months says it, as in "every six weeks".</summary>
    public DocumentValue<TimeLimit> Interval { get; init; }

    /// <summary>Whether the group may agree otherwise.</summary>
    public DocumentValue<bool> OrAsAgreed { get; init; }

    /// <summary>The cadences that hold one after another, each for its first months; what is in <see cref="Cadence"/> holds after them.</summary>
    public ValueList<CadencePhase> Phases { get; init; } = ValueList<CadencePhase>.Empty;

    /// <summary>The months in which a named meeting falls, as in "October or November".</summary>
    public ValueList<MeetingWindow> Windows { get; init; } = ValueList<MeetingWindow>.Empty;

    /// <summary>The named meetings that are the first or the last of a year.</summary>
    public ValueList<MeetingOfYear> OfYear { get; init; } = ValueList<MeetingOfYear>.Empty;

    /// <summary>The themes that meetings take up in turn.</summary>
    public DocumentValue<ThemeRota> Themes { get; init; }

    /// <summary>How many meetings a year are held in public.</summary>
    public DocumentValue<int> InPublicAYear { get; init; }

    /// <summary>Whether every meeting is held in public.</summary>
    public DocumentValue<bool> AllInPublic { get; init; }

    /// <summary>What must be done before and after a meeting, and by when.</summary>
    public ValueList<Duty> Duties { get; init; } = ValueList<Duty>.Empty;
}
