using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.ActionPlans;

/// <summary>Something an update tells as done, with its date.</summary>
public sealed record ReportedEvent
{
    /// <summary>States a fact.</summary>
    /// <param name="on">Its date.</param>
    /// <param name="text">What was done.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ReportedEvent(PartialDate on, string text)
    {
        On = Guard.NotNull(on);
        Text = Guard.NotBlank(text);
    }

    /// <summary>Its date.</summary>
    public PartialDate On { get; }

    /// <summary>What was done.</summary>
    public string Text { get; }

    /// <summary>True when the plan gives no year and the one nearest to its as-at date was taken (CON-099).</summary>
    public bool IsYearInferred { get; init; }

    /// <summary>Date and text.</summary>
    public override string ToString() => $"{On}: {Text}";
}
