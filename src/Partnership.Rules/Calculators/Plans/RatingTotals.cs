using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>How many actions have each rating, and how many have none.</summary>
public sealed record RatingTotals
{
    internal RatingTotals(IEnumerable<PlanAction> actions, RatingScale scale)
    {
        var rows = actions.ToArray();
        var ratings = scale.Legend.Select(one => one.Rating).Concat(rows.Select(one => one.Rating).OfType<Rating>()).Distinct();
        var counts = rows.Where(one => one.Rating is not null).GroupBy(one => one.Rating!).ToDictionary(group => group.Key, group => group.Count());
        Counts = ratings.Select(one => new RatingCount(one, counts.TryGetValue(one, out var count) ? count : 0)).ToValueList();
        Unrated = rows.Count(one => one.Rating is null);
    }

    /// <summary>The count of every rating of the scale, zeros included, in the order of the legend.</summary>
    public ValueList<RatingCount> Counts { get; }

    /// <summary>How many have no rating.</summary>
    public int Unrated { get; }

    /// <summary>How many there are in all.</summary>
    public int All => Counts.Sum(one => one.Count) + Unrated;

    /// <summary>How many have a rating.</summary>
    /// <param name="rating">The rating.</param>
    /// <exception cref="ArgumentNullException">The rating is null.</exception>
    public int Of(Rating rating)
    {
        Guard.NotNull(rating);
        return Counts.FirstOrDefault(one => one.Rating == rating)?.Count ?? 0;
    }

    /// <summary>The counts, as in <c>green=21 amber=3 unrated=8</c>.</summary>
    public override string ToString() => $"{string.Join(" ", Counts)} unrated={English.Number(Unrated)}";
}
