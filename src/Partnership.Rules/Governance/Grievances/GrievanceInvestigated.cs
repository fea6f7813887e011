using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>A grievance that was looked into and not yet decided.</summary>
public sealed record GrievanceInvestigated : GrievanceState
{
    internal GrievanceInvestigated(GrievanceCase grievance, LocalDate startedOn, LocalDate endedOn)
        : base(grievance, endedOn) =>
        StartedOn = startedOn;

    /// <summary>The day on which the investigation began.</summary>
    public LocalDate StartedOn { get; }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.Investigated;

    /// <summary>The executive committee decides.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the investigation ended.</exception>
    public GrievanceDecided Decide(LocalDate day) => new(Grievance, NotBefore(day));
}
