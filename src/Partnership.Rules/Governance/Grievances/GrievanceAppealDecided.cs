using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>A grievance that a select committee decided, not yet told to both sides.</summary>
public sealed record GrievanceAppealDecided : GrievanceState
{
    internal GrievanceAppealDecided(GrievanceCase grievance, LocalDate receivedOn, LocalDate decidedOn)
        : base(grievance, decidedOn) =>
        ReceivedOn = receivedOn;

    /// <summary>The day on which the appeal was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.AppealDecided;

    /// <summary>The result is told to both sides. It is final.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the decision.</exception>
    public GrievanceClosed Relay(LocalDate day) => new(Grievance, NotBefore(day));
}
