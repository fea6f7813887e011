using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>The most that a group's list of members can bring to a meeting. One person can sit for several categories, so only what the document limits is limited.</summary>
internal sealed class ListCapacity
{
    private const long Unlimited = long.MaxValue;

    private readonly Membership list;
    private readonly bool isClosed;

    internal ListCapacity(Group group)
    {
        list = group.Membership;
        isClosed = list.Categories.Count > 0 && !list.IsPartial && list.IsOpen is not { IsSpecified: true, Value: true };
        var seats = isClosed ? Sum(Counting) : Unlimited;
        People = list.Maximum.IsSpecified ? Math.Min(list.Maximum.Value, seats) : seats;
    }

    /// <summary>The most people who count; <see cref="long.MaxValue"/> when the document sets no limit.</summary>
    internal long People { get; }

    /// <summary>Categories whose members count. Those who only observe do not.</summary>
    private IEnumerable<MemberCategory> Counting => list.Categories.Where(one => one.Kind != MemberKind.Observer);

    /// <summary>The most people for a category. An observer counts only when there is another seat to sit in as well.</summary>
    internal long For(string code) =>
        list.Find(code) is { } category ? People == 0 || !Counting.Any() ? 0 : Math.Min(People, Seats(category))
        : isClosed ? 0
        : People;

    /// <summary>The most people from a body.</summary>
    internal long From(string body) => Limited(isClosed ? Sum(list.Categories.Where(one => one.Body is null || PartyNames.Match(one.Body, body))) : Unlimited);

    /// <summary>The most people from an area.</summary>
    internal long Of(string area) => Math.Min(People, isClosed ? Sum(list.Categories.Where(one => one.Area is null || string.Equals(one.Area, area, StringComparison.OrdinalIgnoreCase))) : Unlimited);

    /// <summary>The most different bodies: those that the list names and, where a seat is tied to none, any other.</summary>
    internal long Bodies() =>
        !isClosed || list.Categories.Any(one => one.Body is null && Seats(one) > 0) ? Math.Min(People, 1) * Unlimited
        : People == 0 ? 0
        : list.Categories.Where(one => Seats(one) > 0).Select(one => one.Body!.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private long Limited(long people) => Math.Min(Math.Min(People, people), list.MostFromOneBody.IsSpecified ? list.MostFromOneBody.Value : Unlimited);

    private static long Sum(IEnumerable<MemberCategory> categories)
    {
        var sum = 0L;
        foreach (var category in categories)
        {
            if (Seats(category) == Unlimited)
            {
                return Unlimited;
            }

            sum += Seats(category);
        }

        return sum;
    }

    private static long Seats(MemberCategory category) => category.Seats.IsSpecified ? category.Seats.Value.Most ?? Unlimited : Unlimited;
}
