using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>How a non-working day relates to the day for which it was appointed: whether that other day is still a holiday itself.</summary>
public sealed class ReplacementKind : ClosedSet<ReplacementKind>
{
    private ReplacementKind(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>In place of it: the other day is an ordinary day, as Saturday 26 December 2026 is.</summary>
    public static ReplacementKind InPlace { get; } = new("in-place", 0);

    /// <summary>In addition to it: the other day is a holiday as well, as Saturday 26 December 1998 was.</summary>
    public static ReplacementKind InAddition { get; } = new("in-addition", 1);

    /// <summary>We have not checked the proclamation that would say.</summary>
    public static ReplacementKind NotRead { get; } = new("not-read", 2);

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<ReplacementKind> All { get; } = ValueList.Of(InPlace, InAddition, NotRead);

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static ReplacementKind Parse(string text) => Find(All, text, "a kind of replacement");
}
