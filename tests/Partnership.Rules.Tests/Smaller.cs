using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests;

/// <summary>How a case that breaks a law is made smaller, so that the failure shows the least that breaks it.</summary>
internal static class Smaller
{
    /// <summary>A Monday without a holiday near it: the plainest day there is.</summary>
    private static readonly LocalDate Plain = new(2020, 1, 6);

    /// <summary>A day nearer to the plain one: the plain one itself, half the way, one day.</summary>
    internal static IEnumerable<LocalDate> Day(LocalDate day)
    {
        var away = Period.DaysBetween(Plain, day);
        return Number(away).Select(Plain.PlusDays);
    }

    /// <summary>A number nearer to nought.</summary>
    internal static IEnumerable<int> Number(int number) => new[] { 0, number / 2, number - Math.Sign(number) }.Distinct().Where(one => Math.Abs(one) < Math.Abs(number));

    /// <summary>A list without its first half, its second half, or one of its items.</summary>
    internal static IEnumerable<T[]> List<T>(T[] list) => list.Length == 0 ? [] :
        new[] { list[(list.Length / 2)..], list[..(list.Length / 2)] }.Concat(list.Select((_, at) => list.Where((_, other) => other != at).ToArray())).Where(one => one.Length < list.Length);

    /// <summary>A limit of a smaller amount; the same limit without its rolling.</summary>
    internal static IEnumerable<TimeLimit> Limit(TimeLimit limit) => Number(limit.Amount).Where(amount => amount > 0).Select(amount => TimeLimit.Of(amount, limit.Unit, limit.Counting, limit.Direction).Rolled(limit.Rolling))
        .Concat(limit.Rolling == Rolling.Stay ? [] : [limit.Rolled(Rolling.Stay)]);

    /// <summary>A day with a limit, one of the two made smaller.</summary>
    internal static IEnumerable<(LocalDate From, TimeLimit Limit)> Counted((LocalDate From, TimeLimit Limit) one) =>
        Day(one.From).Select(day => (day, one.Limit)).Concat(Limit(one.Limit).Select(limit => (one.From, limit)));
}
