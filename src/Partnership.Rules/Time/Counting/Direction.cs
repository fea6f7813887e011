using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Which way a limit runs from its trigger.</summary>
public sealed class Direction : ClosedSet<Direction>
{
    private Direction(string code, int order, int sign)
        : base(code, order) =>
        Sign = sign;

    /// <summary>The limit ends after the trigger.</summary>
    public static Direction After { get; } = new("after", 0, 1);

    /// <summary>The limit ends before the trigger.</summary>
    public static Direction Before { get; } = new("before", 1, -1);

    /// <summary>Both directions of the set, in a fixed order.</summary>
    public static ValueList<Direction> All { get; } = ValueList.Of(After, Before);

    internal int Sign { get; }

    /// <summary>Reads a direction by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such direction; the message lists the valid codes.</exception>
    public static Direction Parse(string text) => Find(All, text, "a direction");
}
