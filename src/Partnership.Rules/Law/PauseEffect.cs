using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What a pause does to a limit.</summary>
public sealed class PauseEffect : ClosedSet<PauseEffect>
{
    private PauseEffect(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The paused days are passed over as non-working days are.</summary>
    public static PauseEffect NotWorkingDays { get; } = new("not-working-days", 0);

    /// <summary>The end moves by the number of paused days.</summary>
    public static PauseEffect LaterEnd { get; } = new("later-end", 1);

    /// <summary>Both effects of the set, in a fixed order.</summary>
    public static ValueList<PauseEffect> All { get; } = ValueList.Of(NotWorkingDays, LaterEnd);

    /// <summary>Reads an effect by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such effect; the message lists the valid codes.</exception>
    public static PauseEffect Parse(string text) => Find(All, text, "an effect of a pause");
}
