using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>Where an action comes from: the strategy, or work added to it. Some plans show it by bold type, which saving as text loses.</summary>
public sealed class Provenance : ClosedSet<Provenance>
{
    private Provenance(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>It cannot be known.</summary>
    public static Provenance Unknown { get; } = new("unknown", 0);

    /// <summary>The action is in the strategy.</summary>
    public static Provenance Strategy { get; } = new("strategy", 1);

    /// <summary>The action was added to it.</summary>
    public static Provenance Additional { get; } = new("additional", 2);

    /// <summary>Every provenance of the set, in a fixed order.</summary>
    public static ValueList<Provenance> All { get; } = ValueList.Of(Unknown, Strategy, Additional);

    /// <summary>Reads a provenance by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such provenance; the message lists the valid codes.</exception>
    public static Provenance Parse(string text) => Find(All, text, "a provenance");
}
