using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>The groups in which facts are asked for, as in a facts file.</summary>
public sealed class FactGroup : ClosedSet<FactGroup>
{
    private FactGroup(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Ages as thresholds, never as dates of birth.</summary>
    public static FactGroup Ages { get; } = new("ages", 0, "ages");

    /// <summary>How the parties are connected, kinship apart.</summary>
    public static FactGroup Connection { get; } = new("connection", 1, "connection");

    /// <summary>What A is to B by birth or marriage.</summary>
    public static FactGroup Kinship { get; } = new("kinship", 2, "kinship");

    /// <summary>What A's behaviour towards B was.</summary>
    public static FactGroup Behaviour { get; } = new("behaviour", 3, "behaviour");

    /// <summary>A child in addition to the parties.</summary>
    public static FactGroup Child { get; } = new("child", 4, "child");

    /// <summary>Points of law that the text leaves open, on which the caller may take a view.</summary>
    public static FactGroup Points { get; } = new("points", 5, "points");

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<FactGroup> All { get; } = ValueList.Of(Ages, Connection, Kinship, Behaviour, Child, Points);

    /// <summary>The member in words.</summary>
    public string Words { get; }

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static FactGroup Parse(string text) => Find(All, text, "a group of facts");
}
