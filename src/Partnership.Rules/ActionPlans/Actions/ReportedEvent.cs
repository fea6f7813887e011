using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.ActionPlans;

/// <summary>Something an update tells as done, with its date.</summary>
public sealed record ReportedEvent
{
    /// <summary>States a fact with the values given.</summary>
    /// <param name="on">The date.</param>
    /// <param name="text">What was done.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ReportedEvent(PartialDate on, string text)
    {
        On = Guard.NotNull(on);
        Text = Guard.NotBlank(text);
    }

    /// <summary>The day on which the event happened.</summary>
    public PartialDate On { get; }

    /// <summary>What was done, as the document says.</summary>
    public string Text { get; }

    /// <summary>True when the plan gives no year and the one nearest to its as-at date was used (CON-099).</summary>
    public bool IsYearInferred { get; init; }

    /// <summary>Date and text, as one line of text.</summary>
    public override string ToString() => $"{On}: {Text}";
}
