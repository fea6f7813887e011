using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.ActionPlans;

/// <summary>A point on the way. Without a date it is due on no day; a count ("number of victims helped") has none.</summary>
public sealed record Milestone
{
    /// <summary>States a milestone with the values given.</summary>
    /// <param name="text">The milestone in words.</param>
    /// <param name="due">The day by which it is due; null when the plan gives no date.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Milestone(string text, PartialDate? due = null)
    {
        Text = Guard.NotBlank(text);
        Due = due;
    }

    /// <summary>The milestone in words.</summary>
    public string Text { get; }

    /// <summary>By when; past due once the last day it can mean is over.</summary>
    public PartialDate? Due { get; }

    /// <summary>True when the plan itself says that it is reached.</summary>
    public bool IsReached { get; init; }

    /// <summary>The text, as one line of text.</summary>
    public override string ToString() => Text;
}
