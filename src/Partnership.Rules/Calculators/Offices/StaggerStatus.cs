using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether two offices change hands at different times. Where the document says "should", this is advice.</summary>
public sealed class StaggerStatus : ClosedSet<StaggerStatus>
{
    private StaggerStatus(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>They change at different times.</summary>
    public static StaggerStatus Staggered { get; } = new("staggered", 0, "staggered");

    /// <summary>They change at the same time, or closer together than the document asks.</summary>
    public static StaggerStatus NotStaggered { get; } = new("not-staggered", 1, "not staggered");

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<StaggerStatus> All { get; } = ValueList.Of(Staggered, NotStaggered);

    /// <summary>The status in words.</summary>
    public string Words { get; }

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static StaggerStatus Parse(string text) => Find(All, text, "a status of stagger");
}
