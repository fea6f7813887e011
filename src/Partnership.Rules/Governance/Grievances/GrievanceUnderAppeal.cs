using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>A grievance before a select committee.</summary>
public sealed record GrievanceUnderAppeal : GrievanceState
{
    internal GrievanceUnderAppeal(GrievanceCase grievance, LocalDate lodgedOn)
        : base(grievance, lodgedOn) =>
        ReceivedOn = lodgedOn;

    /// <summary>The day on which the appeal was received; the day it was lodged unless another is given.</summary>
    public LocalDate ReceivedOn { get; private init; }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.Appeal;

    /// <summary>The appeal is received on a later day than it was lodged.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the appeal was lodged.</exception>
    public GrievanceUnderAppeal Received(LocalDate day) => this with { ReceivedOn = NotBefore(day) };

    /// <summary>The select committee decides.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the appeal was received.</exception>
    public GrievanceAppealDecided Decide(LocalDate day)
    {
        Guard.Require(day >= ReceivedOn, "An appeal is not decided before it is received.", nameof(day));
        return new GrievanceAppealDecided(Grievance, ReceivedOn, day);
    }
}
