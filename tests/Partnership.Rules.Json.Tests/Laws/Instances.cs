using System.Collections;
using System.Reflection;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>
/// Values of every type of the core, several of each where there are several: what its static members hold, whatever can be reached from there, and what
/// <see cref="Making"/> makes of that. Nobody names a type here, so a type or a member that is added has values without a change.
/// </summary>
internal static class Instances
{
    internal const int Most = 12;

    internal static readonly Type[] Public = [.. typeof(ValueList).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters)];
    private static readonly Dictionary<Type, List<object>> Pool = Gathered();

    /// <summary>Values of a type, the plainest first. A list, a value of a document or a fact is made of values of what it holds.</summary>
    internal static IEnumerable<object> Of(Type type) => Of(type, Pool);

    internal static IEnumerable<object> Of(Type type, Dictionary<Type, List<object>> pool)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var found = pool.Where(one => bare.IsAssignableFrom(one.Key)).SelectMany(one => one.Value);
        return (bare.IsGenericType ? found.Concat(Made(bare, pool)) : found).Take(4 * Most);
    }

    internal static object? Tried(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (Exception refused) when (refused is TargetInvocationException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<object> Made(Type type, Dictionary<Type, List<object>> pool)
    {
        var (whole, part) = (type.GetGenericTypeDefinition(), type.GetGenericArguments()[0]);
        var parts = whole == typeof(ValueList<>) || whole == typeof(DocumentValue<>) || whole == typeof(Fact<>) ? Of(part, pool).Take(Most).ToArray() : [];
        foreach (var one in parts)
        {
            var made = whole == typeof(ValueList<>) ? Call(typeof(ValueList), nameof(ValueList.Of), part, Rebuilding.Fitted(new[] { one }, part.MakeArrayType())!)
                : whole == typeof(Fact<>) ? Call(typeof(Fact), nameof(Fact.Known), part, one)
                : Call(typeof(DocumentValue), nameof(DocumentValue.As), part, one, Cambridgeshire.StrategyGroup.Citation);
            if (made is not null)
            {
                yield return made;
            }
        }

        foreach (var other in whole == typeof(ValueList<>) ? parts.Skip(1) : [])
        {
            if (Call(typeof(ValueList), nameof(ValueList.Of), part, Rebuilding.Fitted(new[] { parts[0], other }, part.MakeArrayType())!) is { } made)
            {
                yield return made;
            }
        }
    }

    private static object? Call(Type holder, string name, Type part, params object[] arguments) =>
        Tried(() => holder.GetMethods().Single(one => one.Name == name && one.GetParameters().Length == arguments.Length).MakeGenericMethod(part).Invoke(null, arguments));

    private static Dictionary<Type, List<object>> Gathered()
    {
        var pool = new Dictionary<Type, List<object>>
        {
            [typeof(string)] = ["made-text", "Made text", "2026-03-11", "england-and-wales", "https://example.org/made", new string('a', 64), new string('b', 64)],
            [typeof(int)] = [2, 3, 7, 12, 1],
            [typeof(decimal)] = [2.5m, 3m],
            [typeof(bool)] = [true, false],
            [typeof(LocalDate)] = [new LocalDate(2026, 3, 11), new LocalDate(2026, 5, 12)],
            [typeof(LocalTime)] = [new LocalTime(10, 30), new LocalTime(14, 0)],
            [typeof(AnnualDate)] = [new AnnualDate(3, 31), new AnnualDate(9, 1)],
            [typeof(Period)] = [Period.FromMonths(3), Period.FromDays(10)],
            [typeof(DateInterval)] = [new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)), new DateInterval(new LocalDate(2026, 3, 1), new LocalDate(2026, 5, 31))],
            [typeof(IsoDayOfWeek)] = [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday],
        };
        var open = new Queue<object>(Public.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(one => one.GetIndexParameters().Length == 0).Select(one => Tried(() => one.GetValue(null))).OfType<object>());
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Walk(open, seen, pool);
        for (var making = new Making(pool); making.Add(open);)
        {
            Walk(open, seen, pool);
        }

        return pool;
    }

    private static void Walk(Queue<object> open, HashSet<object> seen, Dictionary<Type, List<object>> pool)
    {
        while (open.TryDequeue(out var one))
        {
            if (one is string || one.GetType().Assembly == typeof(object).Assembly && one is not IEnumerable || (pool.TryGetValue(one.GetType(), out var full) && full.Count >= Most) || !seen.Add(one))
            {
                continue;
            }

            Keep(one, pool);
            foreach (var inner in one is IEnumerable list ? list.Cast<object?>() : one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters().Length == 0 && Belongs(member)).Select(member => Tried(() => member.GetValue(one))))
            {
                if (inner is not null)
                {
                    open.Enqueue(inner);
                }
            }
        }
    }

    private static bool Belongs(PropertyInfo member) => member.PropertyType.Assembly == typeof(ValueList).Assembly || member.PropertyType.IsGenericType;

    internal static void Keep(object one, Dictionary<Type, List<object>> pool)
    {
        var kept = pool.TryGetValue(one.GetType(), out var known) ? known : pool[one.GetType()] = [];
        if (kept.Count < Most && !kept.Contains(one))
        {
            kept.Add(one);
        }
    }
}
