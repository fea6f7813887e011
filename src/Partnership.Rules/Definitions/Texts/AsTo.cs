using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>Whom a definition is put to: the two parties, or a child beside them.</summary>
public sealed class AsTo : ClosedSet<AsTo>
{
    private AsTo(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The one whose behaviour is in question and the one it is towards.</summary>
    public static AsTo Parties { get; } = new("parties", 0);

    /// <summary>A child who was there, or was harmed.</summary>
    public static AsTo Child { get; } = new("child", 1);

    /// <summary>The whole set.</summary>
    public static ValueList<AsTo> All { get; } = ValueList.Of(Parties, Child);

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists those there are.</exception>
    public static AsTo Parse(string text) => Find(All, text, "a subject of a definition");
}
