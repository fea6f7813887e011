using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A deadline that is still running: whose it is by the caller's own key, from when, and the limit.</summary>
public sealed record OpenDeadline
{
    /// <summary>Names a running deadline.</summary>
    /// <param name="key">The caller's own key; never a name.</param>
    /// <param name="trigger">The day the time runs from.</param>
    /// <param name="limit">The limit.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public OpenDeadline(string key, LocalDate trigger, TimeLimit limit)
    {
        Key = Guard.NotBlank(key);
        Trigger = trigger;
        Limit = Guard.NotNull(limit);
    }

    /// <summary>The caller's own key.</summary>
    public string Key { get; }

    /// <summary>The day the time runs from.</summary>
    public LocalDate Trigger { get; }

    /// <summary>The limit.</summary>
    public TimeLimit Limit { get; }
}
