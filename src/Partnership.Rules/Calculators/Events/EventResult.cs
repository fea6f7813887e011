using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What an event starts: its deadlines, soonest first, and what is still needed for all of them together.</summary>
public sealed record EventResult
{
    internal EventResult(LawEvent on, TriggerTime at)
    {
        On = on;
        At = at;
    }

    /// <summary>The event that happened.</summary>
    public LawEvent On { get; }

    /// <summary>The day, and the time where one is known, of the event.</summary>
    public TriggerTime At { get; }

    /// <summary>Every deadline it starts: those with a last day, soonest first; then those that only open, soonest first; then those without a day, and last those for which something is missing.</summary>
    public ValueList<EventDeadline> Deadlines { get; internal init; } = ValueList<EventDeadline>.Empty;

    /// <summary>Deadlines that run only if something further is so, of which nothing was said, in the same order. Each answers as it would run, and none of them is due.</summary>
    public ValueList<EventDeadline> Possible { get; internal init; } = ValueList<EventDeadline>.Empty;

    /// <summary>Deadlines that follow from something which comes after the event.</summary>
    public ValueList<Deadline> Then { get; internal init; } = ValueList<Deadline>.Empty;

    /// <summary>Deadlines of the event that were not in force on the day, and of which no other version was.</summary>
    public ValueList<Deadline> NotInForce { get; internal init; } = ValueList<Deadline>.Empty;

    /// <summary>The facts that could change an answer, each asked for once.</summary>
    public ValueList<Question> StillNeeded { get; internal init; } = ValueList<Question>.Empty;

    /// <summary>The event, and how many deadlines it starts.</summary>
    public override string ToString() => $"{On}: {English.Number(Deadlines.Count)} clocks";
}
