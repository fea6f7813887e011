using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>Whom a definition is put to: the two parties, or a child with them.</summary>
public sealed class DefinitionSubject : ClosedSet<DefinitionSubject>
{
    private DefinitionSubject(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The one whose behaviour is in question and the one it is towards.</summary>
    public static DefinitionSubject Parties { get; } = new("parties", 0);

    /// <summary>A child who was there, or was harmed.</summary>
    public static DefinitionSubject Child { get; } = new("child", 1);

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<DefinitionSubject> All { get; } = ValueList.Of(Parties, Child);

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static DefinitionSubject Parse(string text) => Find(All, text, "a subject of a definition");
}
