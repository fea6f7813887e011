using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>A grievance that the executive committee looks into.</summary>
public sealed record GrievanceUnderInvestigation : GrievanceState
{
    internal GrievanceUnderInvestigation(GrievanceCase grievance, LocalDate startedOn)
        : base(grievance, startedOn)
    {
    }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.Investigation;

    /// <summary>The investigation ends.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the investigation began.</exception>
    public GrievanceInvestigated End(LocalDate day) => new(Grievance, Since, NotBefore(day));
}
