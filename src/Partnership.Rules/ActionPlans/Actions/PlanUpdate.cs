using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>What a plan reports of an action, as at a date.</summary>
public sealed record PlanUpdate
{
    /// <summary>States an update with the values given.</summary>
    /// <param name="text">The progress reported.</param>
    /// <param name="asAt">The day that the update describes; null when the plan does not say.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public PlanUpdate(string text, LocalDate? asAt)
    {
        Text = Guard.NotBlank(text);
        AsAt = asAt;
    }

    /// <summary>What is reported, as the document says.</summary>
    public string Text { get; }

    /// <summary>The date of the update; null when none is given.</summary>
    public LocalDate? AsAt { get; }

    /// <summary>What it tells as done, with dates.</summary>
    public ValueList<ReportedEvent> Facts { get; init; } = ValueList<ReportedEvent>.Empty;

    /// <summary>What it tells as still to come, with dates.</summary>
    public ValueList<ReportedEvent> Promises { get; init; } = ValueList<ReportedEvent>.Empty;

    /// <summary>The text, as one line of text.</summary>
    public override string ToString() => Text;
}
