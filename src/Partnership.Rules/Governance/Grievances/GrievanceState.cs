using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The stage that a grievance has reached, and the day on which it reached the stage.</summary>
public sealed record GrievanceState
{
    internal GrievanceState(GrievanceCase grievance, GrievanceStage stage, LocalDate since)
    {
        Grievance = Guard.NotNull(grievance);
        Stage = Guard.NotNull(stage);
        Since = since;
    }

    /// <summary>The grievance: the procedure, its subject, and when it was raised.</summary>
    public GrievanceCase Grievance { get; }

    /// <summary>The stage that the grievance has reached.</summary>
    public GrievanceStage Stage { get; }

    /// <summary>The day on which the grievance reached this stage.</summary>
    public LocalDate Since { get; }

    /// <summary>The stage in words.</summary>
    public override string ToString() => Stage.Words;
}
