using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Which way a number grows stricter.</summary>
public sealed class StricterDirection : ClosedSet<StricterDirection>
{
    private StricterDirection(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>More is stricter: meetings a year.</summary>
    public static StricterDirection MoreIsStricter { get; } = new("more-is-stricter", 0, "more is stricter");

    /// <summary>Fewer is stricter: days to do a thing in.</summary>
    public static StricterDirection FewerIsStricter { get; } = new("fewer-is-stricter", 1, "fewer is stricter");

    /// <summary>Every direction of the set, in a fixed order.</summary>
    public static ValueList<StricterDirection> All { get; } = ValueList.Of(MoreIsStricter, FewerIsStricter);

    /// <summary>The direction in words.</summary>
    public string Words { get; }

    /// <summary>Reads a direction by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such direction; the message lists the valid codes.</exception>
    public static StricterDirection Parse(string text) => Find(All, text, "a direction");
}
