using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A cadence that holds for a first so many months of a group's life, before another takes over.</summary>
public sealed record CadencePhase
{
    /// <summary>States a phase.</summary>
    /// <param name="cadence">How often the group meets in it.</param>
    /// <param name="months">How many months it lasts, 1 or more.</param>
    /// <param name="citation">Where it is written.</param>
    /// <exception cref="ArgumentException">An argument is null, or the months are below 1.</exception>
    public CadencePhase(CadenceInterpretation cadence, int months, Citation citation)
    {
        Cadence = Guard.NotNull(cadence);
        Months = Guard.AtLeast(1, months);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>How often the group meets in it.</summary>
    public CadenceInterpretation Cadence { get; }

    /// <summary>How many months it lasts.</summary>
    public int Months { get; }

    /// <summary>Where it is written.</summary>
    public Citation Citation { get; }

    /// <summary>The phase in words.</summary>
    public override string ToString() => $"{Cadence} for the first {English.Number(Months)} months";
}
