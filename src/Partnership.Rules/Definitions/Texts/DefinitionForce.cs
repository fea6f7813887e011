using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>What a definition is good for.</summary>
public sealed class DefinitionForce : ClosedSet<DefinitionForce>
{
    private DefinitionForce(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>A definition of an Act, for the purposes of that Act.</summary>
    public static DefinitionForce Statutory { get; } = new("statutory", 0, "a definition in an Act, for the purposes of that Act");

    /// <summary>A working definition without statutory force.</summary>
    public static DefinitionForce NonStatutory { get; } = new("non-statutory", 1, "a working definition without statutory force");

    /// <summary>A definition that a partnership prints in its own document.</summary>
    public static DefinitionForce Adopted { get; } = new("adopted", 2, "a definition that a partnership prints in its own document");

    /// <summary>The connection part of an offence, and no more.</summary>
    public static DefinitionForce ConnectionTest { get; } = new("connection-test", 3, "the connection part of an offence, and no more: never a verdict");

    /// <summary>Another country's text, for contrast only.</summary>
    public static DefinitionForce Contrast { get; } = new("contrast", 4, "another country's text, in summary, for contrast only");

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<DefinitionForce> All { get; } = ValueList.Of(Statutory, NonStatutory, Adopted, ConnectionTest, Contrast);

    /// <summary>The member in words.</summary>
    public string Words { get; }

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static DefinitionForce Parse(string text) => Find(All, text, "a standing");
}
