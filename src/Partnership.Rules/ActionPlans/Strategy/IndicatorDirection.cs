using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>Which way an indicator is wanted to go.</summary>
public sealed class IndicatorDirection : ClosedSet<IndicatorDirection>
{
    private IndicatorDirection(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The document does not say.</summary>
    public static IndicatorDirection NotStated { get; } = new("not-stated", 0);

    /// <summary>More is better, as with reports of a hidden crime.</summary>
    public static IndicatorDirection Up { get; } = new("up", 1);

    /// <summary>Less is better, as an indicator direction.</summary>
    public static IndicatorDirection Down { get; } = new("down", 2);

    /// <summary>Every direction of the set, in a fixed order.</summary>
    public static ValueList<IndicatorDirection> All { get; } = ValueList.Of(NotStated, Up, Down);

    /// <summary>Reads a direction by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such direction; the message lists the valid codes.</exception>
    public static IndicatorDirection Parse(string text) => Find(All, text, "a direction");
}
