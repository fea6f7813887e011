using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How many must be there for a group to act. None of the five source documents states one.</summary>
/// <remarks>A closed set of ways: a number, a share, so many of a category, of bodies, from a body or an area, at the chair's discretion, or several together. Silence is unspecified.</remarks>
public sealed record Quorum
{
    private Quorum(QuorumKind kind, string words)
    {
        Kind = kind;
        Words = words;
    }

    /// <summary>Left to whoever chairs.</summary>
    public static Quorum AtChairsDiscretion { get; } = new(QuorumKind.AtChairsDiscretion, "at the chair's discretion");

    /// <summary>In what way it is set.</summary>
    public QuorumKind Kind { get; }

    /// <summary>The least number of members; null when it is not a number.</summary>
    public int? Members { get; private init; }

    /// <summary>The share's upper number, as 1 in "one third"; 0 when it is not a share.</summary>
    public int Numerator { get; private init; }

    /// <summary>The share's lower number, as 3 in "one third"; 0 when it is not a share.</summary>
    public int Denominator { get; private init; }

    /// <summary>The category's code, the body's key or the area that the number is counted in; null when in none.</summary>
    public string? Within { get; private init; }

    /// <summary>The tests that must all be met; empty when there is one only.</summary>
    public ValueList<Quorum> Parts { get; private init; } = ValueList<Quorum>.Empty;

    /// <summary>The quorum in words.</summary>
    public string Words { get; }

    /// <summary>A number of members.</summary>
    /// <param name="least">The least number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static Quorum OfMembers(int least) => new(QuorumKind.Members, $"{English.Number(Guard.AtLeast(1, least))} members") { Members = least };

    /// <summary>A share of the members, a part of a person counting as one.</summary>
    /// <param name="numerator">The upper number, 1 or more.</param>
    /// <param name="denominator">The lower number, not below the upper.</param>
    /// <exception cref="ArgumentException">A number is below 1, or the share is more than the whole.</exception>
    public static Quorum OfShare(int numerator, int denominator)
    {
        Guard.Require(denominator >= Guard.AtLeast(1, numerator), "A share is at most the whole.", nameof(denominator));
        return new Quorum(QuorumKind.Share, $"{English.Number(numerator)}/{English.Number(denominator)} of the members") { Numerator = numerator, Denominator = denominator };
    }

    /// <summary>A number of members from one category.</summary>
    /// <param name="category">The category's code.</param>
    /// <param name="least">The least number, 1 or more.</param>
    /// <exception cref="ArgumentException">The code is blank or the number is below 1.</exception>
    public static Quorum OfCategory(string category, int least) => Counted(QuorumKind.Category, Guard.NotBlank(category), least, "from the category");

    /// <summary>A number of members from one body.</summary>
    /// <param name="body">The body's key.</param>
    /// <param name="least">The least number, 1 or more.</param>
    /// <exception cref="ArgumentException">The key is blank or the number is below 1.</exception>
    public static Quorum OfBody(string body, int least) => Counted(QuorumKind.Body, Guard.NotBlank(body), least, "from");

    /// <summary>A number of members from one area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="least">The least number, 1 or more.</param>
    /// <exception cref="ArgumentException">The area is blank or the number is below 1.</exception>
    public static Quorum OfArea(string area, int least) => Counted(QuorumKind.Area, Guard.NotBlank(area), least, "from the area");

    /// <summary>A number of different bodies, however many people each sends.</summary>
    /// <param name="least">The least number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static Quorum OfBodies(int least) => new(QuorumKind.Bodies, $"{English.Number(Guard.AtLeast(1, least))} different bodies") { Members = least };

    /// <summary>Several tests, all of which must be met.</summary>
    /// <param name="parts">The tests; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Quorum AllOf(params Quorum[] parts)
    {
        Guard.Require(Guard.NotNull(parts).Length > 1, "Several tests are two or more.", nameof(parts));
        return new Quorum(QuorumKind.AllOf, English.And([.. parts.Select(part => part.Words)])) { Parts = ValueList.Of(parts) };
    }

    /// <summary>The quorum in words.</summary>
    public override string ToString() => Words;

    private static Quorum Counted(QuorumKind kind, string within, int least, string words) =>
        new(kind, $"{English.Number(Guard.AtLeast(1, least))} {words} {within}") { Members = least, Within = within };
}
