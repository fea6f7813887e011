using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Membership of a window that opens with the trigger: its last day, and whether an event falls in it.</summary>
public sealed class EventWindow : DeadlineKind
{
    /// <summary>A window, with the values given.</summary>
    /// <param name="limit">The length of the window; the last day is inside.</param>
    /// <param name="startEvent">The question about the trigger, where sources differ; null when they agree.</param>
    /// <param name="happening">The event that may fall in the window.</param>
    /// <exception cref="ArgumentNullException">The limit or the event is null.</exception>
    public EventWindow(TimeLimit limit, DeadlineParameter? startEvent, DeadlineParameter happening)
    {
        Limit = Guard.NotNull(limit);
        StartEvent = startEvent;
        Happening = Guard.NotNull(happening).WhenAny();
    }

    /// <summary>How long the window stays open.</summary>
    public TimeLimit Limit { get; }

    /// <summary>What the trigger is.</summary>
    public DeadlineParameter? StartEvent { get; }

    /// <summary>The event that may fall in the window.</summary>
    public DeadlineParameter Happening { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(StartEvent, Happening);

    /// <inheritdoc/>
    public override string Words => $"within {Limit}";

    internal override object Content => (Limit, StartEvent, Happening);
}
