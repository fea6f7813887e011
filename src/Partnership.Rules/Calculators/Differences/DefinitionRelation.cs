using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>How the cases that two definitions cover lie to each other.</summary>
public sealed class DefinitionRelation : ClosedSet<DefinitionRelation>
{
    private DefinitionRelation(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Both cover the same cases.</summary>
    public static DefinitionRelation Equal { get; } = new("equal", 0, "both cover the same cases");

    /// <summary>The second covers every case of the first, and more.</summary>
    public static DefinitionRelation Wider { get; } = new("wider", 1, "the second covers every case of the first, and more");

    /// <summary>The first covers every case of the second, and more.</summary>
    public static DefinitionRelation Narrower { get; } = new("narrower", 2, "the first covers every case of the second, and more");

    /// <summary>Some cases are covered by both, and each covers some that the other does not.</summary>
    public static DefinitionRelation Overlapping { get; } = new("overlapping", 3, "some cases are covered by both, and each covers some that the other does not");

    /// <summary>No case is covered by both.</summary>
    public static DefinitionRelation Disjoint { get; } = new("disjoint", 4, "no case is covered by both");

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<DefinitionRelation> All { get; } = ValueList.Of(Equal, Wider, Narrower, Overlapping, Disjoint);

    /// <summary>The member in words.</summary>
    public string Words { get; }

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static DefinitionRelation Parse(string text) => Find(All, text, "a relation of two definitions");

    internal static DefinitionRelation Of(bool gains, bool loses, bool meets) => (gains, loses) switch
    {
        (false, false) => Equal,
        _ when !meets => Disjoint,
        (true, false) => Wider,
        (false, true) => Narrower,
        _ => Overlapping,
    };
}
