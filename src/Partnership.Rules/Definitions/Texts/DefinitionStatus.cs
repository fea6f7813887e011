using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>The outcome of a definition. It says whether a text covers the facts; it does not judge a person.</summary>
public sealed class DefinitionStatus : ClosedSet<DefinitionStatus>, ISpoken
{
    private DefinitionStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The definition is met.</summary>
    public static DefinitionStatus Met { get; } = new("met", 0);

    /// <summary>It is not met.</summary>
    public static DefinitionStatus NotMet { get; } = new("not-met", 1);

    /// <summary>It cannot be known yet.</summary>
    public static DefinitionStatus Unknown { get; } = new("unknown", 2);

    /// <summary>The core of the definition is met.</summary>
    public static DefinitionStatus Core { get; } = new("core", 3);

    /// <summary>The core is not met and an extension is.</summary>
    public static DefinitionStatus Extended { get; } = new("extended", 4);

    /// <summary>Neither the core nor an extension is met.</summary>
    public static DefinitionStatus None { get; } = new("none", 5);

    /// <summary>The document prints no definition.</summary>
    public static DefinitionStatus NotDefined { get; } = new("not-defined", 6);

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<DefinitionStatus> All { get; } = ValueList.Of(Met, NotMet, Unknown, Core, Extended, None, NotDefined);

    /// <summary>The outcome as findings are written: <c>notMet</c> for <c>not-met</c>.</summary>
    public string Written => this == NotMet ? "notMet" : this == NotDefined ? "notDefined" : Code;

    string ISpoken.Spoken => this == Unknown ? "not known" : Code.Replace('-', ' ');

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static DefinitionStatus Parse(string text) => Find(All, text, "an outcome of a definition");
}
