using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A cadence that holds for a first part of a group's life, before another takes over.</summary>
public sealed record CadencePhase
{
    /// <summary>States a phase with the values given.</summary>
    /// <param name="cadence">The cadence of the phase.</param>
    /// <param name="end">The end of the phase.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CadencePhase(CadenceInterpretation cadence, PhaseEnd end, Citation citation)
    {
        Cadence = Guard.NotNull(cadence);
        End = Guard.NotNull(end);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The cadence of the phase.</summary>
    public CadenceInterpretation Cadence { get; }

    /// <summary>What ends it, as the document says.</summary>
    public PhaseEnd End { get; }

    /// <summary>The place in the document that says so.</summary>
    public Citation Citation { get; }

    /// <summary>The phase in words.</summary>
    public override string ToString() => $"{Cadence} {End}";
}
