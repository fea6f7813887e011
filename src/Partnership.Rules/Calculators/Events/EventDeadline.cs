using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>One deadline that an event starts, with what it answers.</summary>
public sealed record EventDeadline
{
    internal EventDeadline(Deadline clock, EventStart start, DeadlineResult answer)
    {
        Start = start;
        Deadline = clock;
        Answer = answer;
    }

    /// <summary>The deadline that the event starts.</summary>
    public Deadline Deadline { get; }

    /// <summary>How the event is tied to it: the stage, and the facts on which it depends whether it runs.</summary>
    public EventStart Start { get; }

    /// <summary>Its answer: by when or from when, with the reasons.</summary>
    public DeadlineResult Answer { get; }

    /// <summary>Who must act, in words: as the stage says, or else as the rule does; null when it binds no one in particular.</summary>
    public string? Who => Answer.Stage?.Who ?? Deadline.Who;

    /// <summary>The rule and its answer.</summary>
    public override string ToString() => $"{Deadline.Rule.Title}: {Answer}";
}
