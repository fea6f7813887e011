using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How many must be there for a group to act. None of the five source documents states one.</summary>
public sealed record Quorum
{
    private Quorum(string words) => Words = words;

    /// <summary>Left to whoever chairs.</summary>
    public static Quorum AtChairsDiscretion { get; } = new("at the chair's discretion");

    /// <summary>The least number of members; null when it is not a number.</summary>
    public int? Members { get; private init; }

    /// <summary>The quorum in words.</summary>
    public string Words { get; }

    /// <summary>A number of members.</summary>
    /// <param name="least">The least number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static Quorum OfMembers(int least) => new($"{English.Number(Guard.AtLeast(1, least))} members") { Members = least };

    /// <summary>The quorum in words.</summary>
    public override string ToString() => Words;
}
