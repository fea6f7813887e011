using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a rating holds on a day.</summary>
public sealed class RatingStatus : ClosedSet<RatingStatus>
{
    private RatingStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>There is no rating.</summary>
    public static RatingStatus Unrated { get; } = new("unrated", 0);

    /// <summary>The rating applies on the day.</summary>
    public static RatingStatus Holds { get; } = new("holds", 1);

    /// <summary>The rating was given only up to a day that is over.</summary>
    public static RatingStatus Lapsed { get; } = new("lapsed", 2);

    /// <summary>Every state of the set, in a fixed order.</summary>
    public static ValueList<RatingStatus> All { get; } = ValueList.Of(Unrated, Holds, Lapsed);

    /// <summary>Reads a state by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such state; the message lists the valid codes.</exception>
    public static RatingStatus Parse(string text) => Find(All, text, "a rating state");
}
