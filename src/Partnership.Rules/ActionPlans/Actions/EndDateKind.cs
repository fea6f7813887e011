using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>What ends at a limit.</summary>
public sealed class EndDateKind : ClosedSet<EndDateKind>
{
    private EndDateKind(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The end of funding, as a kind of end date.</summary>
    public static EndDateKind Funding { get; } = new("funding", 0);

    /// <summary>The rating itself holds only so long.</summary>
    public static EndDateKind Rating { get; } = new("rating", 1);

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<EndDateKind> All { get; } = ValueList.Of(Funding, Rating);

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static EndDateKind Parse(string text) => Find(All, text, "a kind of limit");
}
