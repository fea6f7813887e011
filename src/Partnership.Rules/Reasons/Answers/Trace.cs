using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A buffer the caller owns, into which a calculation writes its steps. Kept and cleared, it allocates nothing more.</summary>
/// <remarks>Not for use by two calculations at once.</remarks>
public sealed class Trace
{
    private Step[] steps;

    /// <summary>A buffer with room for a number of steps; it grows when it must.</summary>
    /// <param name="capacity">The initial number of steps that fit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is less than 1.</exception>
    public Trace(int capacity = 16) => steps = new Step[Guard.AtLeast(1, capacity)];

    /// <summary>How many steps there are.</summary>
    public int Count { get; private set; }

    /// <summary>A step by its place, counted from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public Step this[int index] =>
        index >= 0 && index < Count ? steps[index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} steps.");

    /// <summary>Adds a step to the trace.</summary>
    /// <param name="step">The step.</param>
    public void Add(in Step step)
    {
        if (Count == steps.Length)
        {
            Array.Resize(ref steps, Count * 2);
        }

        steps[Count++] = step;
    }

    /// <summary>Forgets every step and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(steps, 0, Count);
        Count = 0;
    }

    /// <summary>A copy of the steps.</summary>
    public ValueList<Step> ToSteps() => steps.Take(Count).ToValueList();
}
