using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>How the words of a definition are read, where they can be read in two ways.</summary>
public sealed class DefinitionInterpretation : ClosedSet<DefinitionInterpretation>
{
    private DefinitionInterpretation(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The literal interpretation of the words.</summary>
    public static DefinitionInterpretation Literal { get; } = new("literal", 0);

    /// <summary>In the wider sense that the rest of the text suggests.</summary>
    public static DefinitionInterpretation Widened { get; } = new("widened", 1);

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<DefinitionInterpretation> All { get; } = ValueList.Of(Literal, Widened);

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static DefinitionInterpretation Parse(string text) => Find(All, text, "a reading");
}
