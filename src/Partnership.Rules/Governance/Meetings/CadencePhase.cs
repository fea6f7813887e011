using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A cadence that holds for a first part of a group's life, before another takes over.</summary>
public sealed record CadencePhase
{
    /// <summary>States a phase with the values given.</summary>
    /// <param name="cadence">How often the group meets in it.</param>
    /// <param name="end">What ends it.</param>
    /// <param name="citation">Where it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CadencePhase(CadenceInterpretation cadence, PhaseEnd end, Citation citation)
    {
        Cadence = Guard.NotNull(cadence);
        End = Guard.NotNull(end);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>How often the group meets in it.</summary>
    public CadenceInterpretation Cadence { get; }

    /// <summary>What ends it, as the document says.</summary>
    public PhaseEnd End { get; }

    /// <summary>Where it is written.</summary>
    public Citation Citation { get; }

    /// <summary>The phase in words.</summary>
    public override string ToString() => $"{Cadence} {End}";
}
