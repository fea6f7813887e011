using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>The part of the United Kingdom whose law is asked about.</summary>
public sealed class Jurisdiction : ClosedSet<Jurisdiction>
{
    private Jurisdiction(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>England, as a jurisdiction.</summary>
    public static Jurisdiction England { get; } = new("england", 0);

    /// <summary>Wales, as a jurisdiction.</summary>
    public static Jurisdiction Wales { get; } = new("wales", 1);

    /// <summary>Scotland, as a jurisdiction.</summary>
    public static Jurisdiction Scotland { get; } = new("scotland", 2);

    /// <summary>Northern Ireland, as a jurisdiction.</summary>
    public static Jurisdiction NorthernIreland { get; } = new("northern-ireland", 3);

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<Jurisdiction> All { get; } = ValueList.Of(England, Wales, Scotland, NorthernIreland);

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static Jurisdiction Parse(string text) => Find(All, text, "a jurisdiction");
}
