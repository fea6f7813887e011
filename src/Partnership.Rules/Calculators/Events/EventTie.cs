using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>A clock and one way in which an event is tied to it.</summary>
internal readonly record struct EventTie(Deadline Clock, EventStart Start)
{
    internal DeadlineParameter? StageChoice => Start.Stage is null ? null : ((StagedLimits)Clock.Kind).Choice;

    /// <summary>True when the deadline takes the name from the caller; the stage is the event's to say.</summary>
    internal bool Takes(string name) => name != StageChoice?.Name && Clock.Takes(name);
}
