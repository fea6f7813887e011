using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A step of a grievance procedure: the stage it follows, the event that takes it, what is done, who does it, and by when.</summary>
public sealed record GrievanceStep
{
    internal GrievanceStep(GrievanceStage after, GrievanceEvent takenBy, string what, string? who, Rule rule)
    {
        After = after;
        TakenBy = takenBy;
        What = Guard.NotBlank(what);
        Who = who;
        Rule = rule;
    }

    /// <summary>The stage that the step follows.</summary>
    public GrievanceStage After { get; }

    /// <summary>The event by which the step is taken.</summary>
    public GrievanceEvent TakenBy { get; }

    /// <summary>What is done, in words.</summary>
    public string What { get; }

    /// <summary>Who does it, in words; null where it is the person whom the grievance goes to.</summary>
    public string? Who { get; }

    /// <summary>The rule that asks for the step.</summary>
    public Rule Rule { get; }

    /// <summary>By when the step is taken, from its own start event; null where the document sets no limit for it, or sets it for an earlier step.</summary>
    public Deadline? Deadline { get; internal init; }

    /// <summary>The code of its date: <c>notify-by</c>, <c>appeal-by</c> or <c>relay-by</c>; null where it has no deadline.</summary>
    public string? DateCode { get; internal init; }

    /// <summary>True when no one has to take the step, such as an appeal: it is then never late for not being taken.</summary>
    public bool IsOptional { get; internal init; }

    /// <summary>The event from which the deadline runs by a trigger; null when the trigger names no event of a grievance.</summary>
    /// <remarks>The code <c>decision</c> is the decision that the step follows: the executive committee's, or on appeal the select committee's.</remarks>
    /// <param name="start">The trigger.</param>
    /// <exception cref="ArgumentNullException">The trigger is null.</exception>
    public GrievanceEvent? StartOf(Trigger start) =>
        Guard.NotNull(start).Code != "decision" ? GrievanceEvent.Of(start)
        : TakenBy == GrievanceEvent.ResultNotified ? GrievanceEvent.AppealDecided
        : GrievanceEvent.CommitteeDecided;

    /// <summary>What is done, in words.</summary>
    public override string ToString() => What;
}
