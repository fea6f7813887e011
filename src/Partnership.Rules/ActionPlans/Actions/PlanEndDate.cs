using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.ActionPlans;

/// <summary>The last day of something an action depends on. A month means its last day (CAP-PLAN-087).</summary>
public sealed record PlanEndDate
{
    /// <summary>States a limit with the values given.</summary>
    /// <param name="kind">The kind of end.</param>
    /// <param name="on">The day of the end.</param>
    /// <param name="what">The problem in words.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public PlanEndDate(EndDateKind kind, PartialDate on, string what)
    {
        Kind = Guard.NotNull(kind);
        On = Guard.NotNull(on);
        What = Guard.NotBlank(what);
    }

    /// <summary>What ends, as the document says.</summary>
    public EndDateKind Kind { get; }

    /// <summary>When; its last day still holds.</summary>
    public PartialDate On { get; }

    /// <summary>The problem in words.</summary>
    public string What { get; }

    /// <summary>Words and date, as one line of text.</summary>
    public override string ToString() => $"{What}, to {On}";
}
