using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How many seats a category has: a least, and a most where there is one.</summary>
public sealed record SeatCount
{
    private SeatCount(int least, int? most)
    {
        Minimum = Guard.AtLeast(0, least);
        Most = most;
        Guard.Require(most is null || most >= least, "The most seats cannot be below the least.", nameof(most));
    }

    /// <summary>The least number of seats.</summary>
    public int Minimum { get; }

    /// <summary>The most seats; null when there is no upper end.</summary>
    public int? Most { get; }

    /// <summary>So many seats, no more and no fewer.</summary>
    /// <param name="seats">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static SeatCount Exactly(int seats) => new(seats, seats);

    /// <summary>So many seats or more.</summary>
    /// <param name="least">The least, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static SeatCount AtLeast(int least) => new(least, null);

    /// <summary>Between two numbers of seats, both allowed.</summary>
    /// <param name="least">The least, 0 or more.</param>
    /// <param name="most">The most, not below the least.</param>
    /// <exception cref="ArgumentException">A number is negative, or the most is below the least.</exception>
    public static SeatCount Between(int least, int most) => new(least, most);

    /// <summary>The seats in words: "1 or more", "2 to 4".</summary>
    public override string ToString() =>
        Most is null ? $"{English.Number(Minimum)} or more"
        : Most == Minimum ? English.Number(Minimum)
        : $"{English.Number(Minimum)} to {English.Number(Most.Value)}";
}
