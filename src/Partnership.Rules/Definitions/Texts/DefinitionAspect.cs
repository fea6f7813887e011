using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>The aspects in which definitions are compared.</summary>
public sealed class DefinitionAspect : ClosedSet<DefinitionAspect>
{
    private DefinitionAspect(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>The ages of the parties.</summary>
    public static DefinitionAspect Age { get; } = new("age", 0, "the ages of the parties");

    /// <summary>How the parties are connected.</summary>
    public static DefinitionAspect Connection { get; } = new("connection", 1, "how the parties are connected");

    /// <summary>Which relatives count, as a definition aspect.</summary>
    public static DefinitionAspect Relatives { get; } = new("relatives", 2, "which relatives count");

    /// <summary>Which conduct counts, as a definition aspect.</summary>
    public static DefinitionAspect Conduct { get; } = new("conduct", 3, "which conduct counts");

    /// <summary>Whether once is enough.</summary>
    public static DefinitionAspect Occurrence { get; } = new("occurrence", 4, "whether once is enough");

    /// <summary>Whether a child is covered in its own right.</summary>
    public static DefinitionAspect Children { get; } = new("children", 5, "whether a child is covered in its own right");

    /// <summary>What force the definition has.</summary>
    public static DefinitionAspect Force { get; } = new("force", 6, "what force the definition has");

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<DefinitionAspect> All { get; } = ValueList.Of(Age, Connection, Relatives, Conduct, Occurrence, Children, Force);

    /// <summary>The member in words.</summary>
    public string Words { get; }

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static DefinitionAspect Parse(string text) => Find(All, text, "an aspect of a definition");
}
