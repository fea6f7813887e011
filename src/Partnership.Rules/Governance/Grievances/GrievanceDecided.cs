using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>A grievance that the executive committee decided, for the first time or again.</summary>
public sealed record GrievanceDecided : GrievanceState
{
    internal GrievanceDecided(GrievanceCase grievance, LocalDate decidedOn)
        : base(grievance, decidedOn) =>
        FirstDecidedOn = decidedOn;

    /// <summary>The day of the first decision; the same day unless the committee met again.</summary>
    public LocalDate FirstDecidedOn { get; internal init; }

    /// <summary>The day on which both sides were told in writing; null when they have not been.</summary>
    public LocalDate? NotifiedOn { get; private init; }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.Decided;

    /// <summary>Both sides are told in writing.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the decision.</exception>
    public GrievanceDecided Notify(LocalDate day) => this with { NotifiedOn = NotBefore(day) };

    /// <summary>More is needed, and the executive committee is convened again.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is before the decision.</exception>
    public GrievanceFurtherAction ConveneAgain(LocalDate day) => new(Grievance, FirstDecidedOn, NotBefore(day));

    /// <summary>One side appeals in writing.</summary>
    /// <param name="day">The day on which the appeal is lodged.</param>
    /// <exception cref="ArgumentException">The day is before the decision.</exception>
    public GrievanceUnderAppeal Appeal(LocalDate day) => new(Grievance, NotBefore(day));
}
