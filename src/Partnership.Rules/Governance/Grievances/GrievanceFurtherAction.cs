using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>A grievance for which the executive committee was convened again.</summary>
public sealed record GrievanceFurtherAction : GrievanceState
{
    internal GrievanceFurtherAction(GrievanceCase grievance, LocalDate firstDecidedOn, LocalDate convenedOn)
        : base(grievance, convenedOn) =>
        FirstDecidedOn = firstDecidedOn;

    /// <summary>The day of the first decision.</summary>
    public LocalDate FirstDecidedOn { get; }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.FurtherAction;

    /// <summary>The executive committee decides again.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the committee was convened.</exception>
    public GrievanceDecided Decide(LocalDate day) => new(Grievance, NotBefore(day)) { FirstDecidedOn = FirstDecidedOn };

    /// <summary>One side appeals in writing.</summary>
    /// <param name="day">The day on which the appeal is lodged.</param>
    /// <exception cref="ArgumentException">The day is before the committee was convened.</exception>
    public GrievanceUnderAppeal Appeal(LocalDate day) => new(Grievance, NotBefore(day));
}
