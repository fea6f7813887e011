using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Days that do not count, from one event to another, both included.</summary>
public sealed record DeadlinePause
{
    private DeadlinePause(DeadlineParameter from, DeadlineParameter to, PauseEffect effect)
    {
        From = Guard.NotNull(from).WhenAny();
        To = Guard.NotNull(to).WhenAny();
        Effect = effect;
    }

    /// <summary>The first day that does not count.</summary>
    public DeadlineParameter From { get; }

    /// <summary>The last day that does not count.</summary>
    public DeadlineParameter To { get; }

    /// <summary>What the pause does.</summary>
    public PauseEffect Effect { get; }

    /// <summary>By when it must end, counted from its first day; null when no text says.</summary>
    public TimeLimit? EndsWithin { get; init; }

    /// <summary>What follows when it ends later, as a caveat to show; null when no text says.</summary>
    public Caveat? WhenLate { get; init; }

    /// <summary>The days are not working days for this count.</summary>
    /// <param name="from">The fact that begins the pause.</param>
    /// <param name="to">The fact that ends the pause.</param>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    public static DeadlinePause OfWorkingDays(DeadlineParameter from, DeadlineParameter to) => new(from, to, PauseEffect.NotWorkingDays);

    /// <summary>The limit ends later by as many days as the pause has.</summary>
    /// <param name="from">The fact that begins the pause.</param>
    /// <param name="to">The fact that ends the pause.</param>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    public static DeadlinePause OfDays(DeadlineParameter from, DeadlineParameter to) => new(from, to, PauseEffect.LaterEnd);

    /// <summary>The pause in words.</summary>
    public override string ToString() => $"not counting the days from {From.Name} to {To.Name}";
}
