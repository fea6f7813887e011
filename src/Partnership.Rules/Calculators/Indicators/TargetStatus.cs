using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>How a figure compares with its target. Where there is no figure or no target there is no status.</summary>
public sealed class TargetStatus : ClosedSet<TargetStatus>
{
    private TargetStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>Better than the target.</summary>
    public static TargetStatus Exceeded { get; } = new("exceeded", 0);

    /// <summary>Exactly on target, as a target status.</summary>
    public static TargetStatus Met { get; } = new("met", 1);

    /// <summary>Short of the target. Nothing is "just short": the gap says how far (CON-030).</summary>
    public static TargetStatus NotMet { get; } = new("not-met", 2);

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<TargetStatus> All { get; } = ValueList.Of(Exceeded, Met, NotMet);

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static TargetStatus Parse(string text) => Find(All, text, "a target status");
}
