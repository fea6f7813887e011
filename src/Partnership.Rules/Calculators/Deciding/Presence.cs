using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether and how a category was represented at a meeting, as the caller reports it.</summary>
public sealed class Presence : ClosedSet<Presence>
{
    private Presence(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>No one has reported who came. This is what a caller says of the facts, not an answer.</summary>
    public static Presence Unknown { get; } = new("unknown", 0, "not known");

    /// <summary>The member came, as a presence.</summary>
    public static Presence Member { get; } = new("member", 1, "the member came");

    /// <summary>Someone attended for the member.</summary>
    public static Presence Substitute { get; } = new("substitute", 2, "a substitute came");

    /// <summary>No one came, as a presence.</summary>
    public static Presence Nobody { get; } = new("nobody", 3, "no one came");

    /// <summary>Every report of the set, in a fixed order.</summary>
    public static ValueList<Presence> All { get; } = ValueList.Of(Unknown, Member, Substitute, Nobody);

    /// <summary>The report in words.</summary>
    public string Words { get; }

    /// <summary>Reads a report by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such report; the message lists the valid codes.</exception>
    public static Presence Parse(string text) => Find(All, text, "a report of presence");
}
