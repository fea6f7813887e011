using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>How a figure stands against its target.</summary>
public sealed class TargetStatus : ClosedSet<TargetStatus>
{
    private TargetStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>There is no value to compare.</summary>
    public static TargetStatus NoValue { get; } = new("no-value", 0);

    /// <summary>There is no target; pending is not zero.</summary>
    public static TargetStatus NoTarget { get; } = new("no-target", 1);

    /// <summary>Better than the target.</summary>
    public static TargetStatus Exceeded { get; } = new("exceeded", 2);

    /// <summary>Exactly on target.</summary>
    public static TargetStatus Met { get; } = new("met", 3);

    /// <summary>Short of the target. Nothing is "just short": the gap says how far (CON-030).</summary>
    public static TargetStatus NotMet { get; } = new("not-met", 4);

    /// <summary>Every status.</summary>
    public static ValueList<TargetStatus> All { get; } = ValueList.Of(NoValue, NoTarget, Exceeded, Met, NotMet);

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists those there are.</exception>
    public static TargetStatus Parse(string text) => Find(All, text, "a target status");
}
