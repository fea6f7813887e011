using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.ActionPlans;

/// <summary>By when an action is due: the words of the plan, and the date where they name one.</summary>
public sealed record DueDate
{
    /// <summary>States by when an action is due.</summary>
    /// <param name="text">The words of the plan.</param>
    /// <param name="kind">The kind of due date that the words give.</param>
    /// <param name="on">The date as closely as it is known; null where the words name none.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <example><code>new DueDate("By Sept 2026", DueKind.Month, PartialDate.OfMonth(2026, 9))</code></example>
    public DueDate(string text, DueKind kind, PartialDate? on = null)
    {
        Text = Guard.NotBlank(text);
        Kind = Guard.NotNull(kind);
        On = on;
    }

    /// <summary>The words of the plan, as they are written.</summary>
    public string Text { get; }

    /// <summary>The kind of due date that the words give.</summary>
    public DueKind Kind { get; }

    /// <summary>The date as closely as it is known; null where the words name none. Its last day is the day by which the action is due.</summary>
    public PartialDate? On { get; }

    /// <summary>The words of the plan.</summary>
    public override string ToString() => Text;
}
