using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a thing was done in time.</summary>
public sealed class DoneStatus : ClosedSet<DoneStatus>
{
    private DoneStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>On or before the last day, and not before the first on which it might be done.</summary>
    public static DoneStatus InTime { get; } = new("in-time", 0);

    /// <summary>After the last day.</summary>
    public static DoneStatus Late { get; } = new("late", 1);

    /// <summary>Before the first day on which it might be done.</summary>
    public static DoneStatus TooEarly { get; } = new("too-early", 2);

    /// <summary>Not in writing, where the rule asks for writing.</summary>
    public static DoneStatus NotInWriting { get; } = new("not-in-writing", 3);

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<DoneStatus> All { get; } = ValueList.Of(InTime, Late, TooEarly, NotInWriting);

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static DoneStatus Parse(string text) => Find(All, text, "a status of a thing done");
}
