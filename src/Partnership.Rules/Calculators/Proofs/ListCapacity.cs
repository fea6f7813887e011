using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>The most that a group's list of members can bring to a meeting. One person can sit for several categories; each seat comes from one body and one area.</summary>
internal sealed class ListCapacity
{
    private const long Unlimited = int.MaxValue;

    private readonly Membership list;
    private readonly bool isClosed;

    internal ListCapacity(Group group)
    {
        list = group.Membership;
        isClosed = list.Categories.Count > 0 && !list.IsPartial && list.IsOpen is not { IsSpecified: true, Value: true };
        People = list.Maximum.IsSpecified ? list.Maximum.Value : Unlimited;
        People = Math.Min(People, SeatsWhere(one => one.Kind != MemberKind.Observer));
    }

    /// <summary>The most people who count. Those who only observe do not.</summary>
    internal long People { get; }

    /// <summary>The most people for a category. An observer counts only with another seat to sit in as well, and then up to the number of all people.</summary>
    internal long For(string code) => list.Find(code) is { } category
        ? Math.Min(Math.Min(People, Seats(category)), category.Body is null ? Unlimited : MostFromOneBody)
        : isClosed ? 0 : People;

    /// <summary>The most people from a body.</summary>
    internal long From(string body) =>
        Math.Min(Math.Min(People, SeatsWhere(one => one.Body is null || PartyNames.Match(one.Body, body))), MostFromOneBody);

    /// <summary>The most people from an area.</summary>
    internal long Of(string area) => Math.Min(People, SeatsWhere(one => one.Area is null || IsSame(one.Area, area)));

    /// <summary>What is wanting where tests of bodies ask for more seats that are tied to no body than there are; null when nothing is.</summary>
    internal string? WantingBodies(Quorum[] tests)
    {
        var among = tests.OfType<Quorum.Bodies>().ToArray();
        var needed = tests.OfType<Quorum.Body>().GroupBy(one => Key(one.Key), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(one => one.Key, one => (long)one.Max(test => test.Minimum), StringComparer.OrdinalIgnoreCase);
        var there = list.Categories.Where(one => one.Body is not null && Seats(one) > 0).Select(one => one.Body!.Key).Concat(needed.Keys).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var free = SeatsWhere(one => one.Body is null);
        var asked = needed.Sum(one => Math.Max(0, one.Value - SeatsWhere(category => category.Body is { } body && body.Key == one.Key))) + Further(among, there);
        return Lack("body", asked, free);
    }

    /// <summary>What is wanting where tests of areas ask for more seats that are tied to no area than there are; null when nothing is.</summary>
    internal string? WantingAreas(Quorum[] tests) => Lack(
        "area",
        tests.OfType<Quorum.Area>().GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .Sum(one => Math.Max(0, one.Max(test => test.Minimum) - SeatsWhere(category => category.Area is { } area && IsSame(area, one.Key)))),
        SeatsWhere(one => one.Area is null));

    private static string? Lack(string of, long asked, long free) =>
        asked <= free ? null : $"{English.Number((int)asked)} seats that are tied to no {of} are needed, and the list has {English.Number((int)free)}";

    /// <summary>The fewest further bodies that tests of different bodies ask for.</summary>
    private long Further(Quorum.Bodies[] tests, string[] there)
    {
        var named = tests.SelectMany(one => one.Among).Select(Key).Except(there, StringComparer.OrdinalIgnoreCase).ToArray();
        return Enumerable.Range(0, 1 << Math.Min(named.Length, 16))
            .Select(bits => (string[])[.. there, .. named.Where((_, place) => (bits >> place & 1) == 1)])
            .Where(bodies => Array.TrueForAll(tests, test => test.Among.Count == 0 || test.Among.Select(Key).Distinct(StringComparer.OrdinalIgnoreCase).Count(one => bodies.Contains(one, StringComparer.OrdinalIgnoreCase)) >= test.Minimum))
            .Select(bodies => Math.Max(bodies.Length, tests.Where(test => test.Among.Count == 0).Select(test => test.Minimum).DefaultIfEmpty(0).Max()) - (long)there.Length)
            .DefaultIfEmpty(Unlimited).Min();
    }

    /// <summary>A body of the list under its key, however it was called.</summary>
    private string Key(string text) => list.Categories.Select(one => one.Body).FirstOrDefault(body => body is not null && PartyNames.Match(body, text))?.Key ?? text;

    /// <summary>The seats of some categories: in each no more than there are people, and those of one body no more than it may have members.</summary>
    private long SeatsWhere(Func<MemberCategory, bool> counts) => isClosed
        ? Math.Min(Unlimited, list.Categories.Where(counts).GroupBy(one => one.Body?.Key ?? string.Empty, StringComparer.OrdinalIgnoreCase)
            .Sum(body => Math.Min(body.Key.Length == 0 ? Unlimited : MostFromOneBody, body.Sum(one => Math.Min(People, Seats(one))))))
        : Unlimited;

    private long MostFromOneBody => list.MostFromOneBody.IsSpecified ? list.MostFromOneBody.Value : Unlimited;

    private static long Seats(MemberCategory category) => category.Seats.IsSpecified ? category.Seats.Value.Most ?? Unlimited : Unlimited;

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
