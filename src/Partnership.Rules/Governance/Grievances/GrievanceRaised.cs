using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>A grievance that was raised and not yet looked into.</summary>
public sealed record GrievanceRaised : GrievanceState
{
    private GrievanceRaised(GrievanceCase grievance)
        : base(grievance, grievance.RaisedOn)
    {
    }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.Raised;

    /// <summary>Raises a grievance.</summary>
    /// <param name="procedure">The procedure of the group concerned.</param>
    /// <param name="subject">Whom or what it is about; null when not known.</param>
    /// <param name="day">The day on which it is raised.</param>
    /// <exception cref="ArgumentNullException">The procedure is null.</exception>
    public static GrievanceRaised On(GrievanceProcedure procedure, ComplaintSubject? subject, LocalDate day) =>
        new(new GrievanceCase(Guard.NotNull(procedure), subject, day));

    /// <summary>The executive committee begins to look into it.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the grievance was raised.</exception>
    public GrievanceUnderInvestigation Investigate(LocalDate day) => new(Grievance, NotBefore(day));
}
