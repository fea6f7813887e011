using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How an office is filled.</summary>
public sealed class FilledBy : ClosedSet<FilledBy>
{
    private FilledBy(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Elected by and from the group's members.</summary>
    public static FilledBy Election { get; } = new("elected", 0, "elected from the members");

    /// <summary>Held by the person who holds a post; no term of its own.</summary>
    public static FilledBy Post { get; } = new("ex-officio", 1, "ex officio");

    /// <summary>Appointed by the council.</summary>
    public static FilledBy Council { get; } = new("appointed-by-council", 2, "appointed by the council");

    /// <summary>Appointed by the group.</summary>
    public static FilledBy Group { get; } = new("appointed-by-group", 3, "appointed by the group");

    /// <summary>The office rotates among the bodies.</summary>
    public static FilledBy Rotation { get; } = new("rotation", 4, "held in turn");

    /// <summary>Every way of the set, in a fixed order.</summary>
    public static ValueList<FilledBy> All { get; } = ValueList.Of(Election, Post, Council, Group, Rotation);

    /// <summary>The way in words.</summary>
    public string Words { get; }

    /// <summary>Reads a way of filling by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such way; the message lists the valid codes.</exception>
    public static FilledBy Parse(string text) => Find(All, text, "a way of filling an office");
}
