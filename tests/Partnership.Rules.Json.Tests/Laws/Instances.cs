using System.Collections;
using System.Reflection;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>
/// Values of every type of the core, several of each where there are several: what its static members hold and whatever can be reached from there, and what
/// constructors make of that. Nobody names a type here, so a type or a member that is added has values without a change.
/// </summary>
internal static class Instances
{
    private const int Most = 12;

    private static readonly Type[] Public = [.. typeof(ValueList).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters)];
    private static readonly Dictionary<Type, List<object>> Pool = Gathered();

    /// <summary>Values of a type, the plainest first. A list, a value of a document or a fact is made of values of what it holds.</summary>
    internal static IEnumerable<object> Of(Type type)
    {
        return Of(type, Pool);
    }

    private static IEnumerable<object> Of(Type type, Dictionary<Type, List<object>> pool)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var found = pool.Where(one => bare.IsAssignableFrom(one.Key)).SelectMany(one => one.Value);
        return (bare.IsGenericType ? found.Concat(Made(bare, pool)) : found).Take(4 * Most);
    }

    /// <summary>A record again, with one member set otherwise. Null when the setter refuses the value.</summary>
    internal static object? With(object record, PropertyInfo member, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        return Tried(() =>
        {
            member.SetValue(copy, value);
            return copy;
        });
    }

    /// <summary>A record made anew by its constructor, one argument of it otherwise; null when it is refused or has no such constructor.</summary>
    internal static object? Rebuilt(object record, PropertyInfo member, object value)
    {
        var type = record.GetType();
        var held = type.GetConstructors().Select(one => (Constructor: one, Held: Held(type, one))).Where(one => one.Held.Any(property => property?.Name == member.Name)).OrderBy(one => one.Held.Length).FirstOrDefault();
        return held.Constructor is null ? null : Tried(() =>
        {
            var made = held.Constructor.Invoke([.. held.Constructor.GetParameters().Select((parameter, at) => Fitted(held.Held[at]?.Name == member.Name ? value : held.Held[at]?.GetValue(record), parameter.ParameterType))]);
            foreach (var settable in Settable(type).Where(one => one.Name != member.Name))
            {
                settable.SetValue(made, settable.GetValue(record));
            }

            return made;
        });
    }

    /// <summary>The properties that hold the arguments of a constructor: by name, and else the first of the type that no other argument is held by.</summary>
    internal static PropertyInfo?[] Held(Type type, ConstructorInfo constructor)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0).ToList();
        var parameters = constructor.GetParameters();
        var held = parameters.Select(parameter => properties.Find(one => string.Equals(parameter.Name, one.Name, StringComparison.OrdinalIgnoreCase) && Holds(one, parameter))).ToArray();
        for (var at = 0; at < held.Length; at++)
        {
            held[at] ??= properties.Find(one => one.SetMethod is null && !held.Contains(one) && Holds(one, parameters[at]));
        }

        return held;
    }

    private static bool Holds(PropertyInfo property, ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return property.PropertyType == type || (type.IsArray && property.PropertyType == typeof(ValueList<>).MakeGenericType(type.GetElementType()!));
    }

    /// <summary>A list as the array that a constructor takes.</summary>
    private static object? Fitted(object? value, Type type)
    {
        if (!type.IsArray || value is not IEnumerable list)
        {
            return value;
        }

        var items = list.Cast<object>().ToArray();
        var fitted = Array.CreateInstance(type.GetElementType()!, items.Length);
        Array.Copy(items, fitted, items.Length);
        return fitted;
    }

    internal static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.SetMethod is { IsPublic: true });

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
            var made = whole == typeof(ValueList<>) ? Call(typeof(ValueList), nameof(ValueList.Of), part, Listed(part, one))
                : whole == typeof(Fact<>) ? Call(typeof(Fact), nameof(Fact.Known), part, one)
                : Call(typeof(DocumentValue), nameof(DocumentValue.As), part, one, Cambridgeshire.StrategyGroup.Citation);
            if (made is not null)
            {
                yield return made;
            }
        }
    }

    private static Array Listed(Type part, object one)
    {
        var list = Array.CreateInstance(part, 1);
        list.SetValue(one, 0);
        return list;
    }

    private static object? Call(Type holder, string name, Type part, params object[] arguments) =>
        Tried(() => holder.GetMethods().Single(one => one.Name == name && one.GetParameters().Length == arguments.Length).MakeGenericMethod(part).Invoke(null, arguments));

    private static Dictionary<Type, List<object>> Gathered()
    {
        var pool = new Dictionary<Type, List<object>>
        {
            [typeof(string)] = ["made-text", "Made text", "2026-03-11", "england-and-wales", "https://example.org/made"],
            [typeof(int)] = [2, 3, 7, 12],
            [typeof(decimal)] = [2.5m, 3m],
            [typeof(bool)] = [true, false],
            [typeof(LocalDate)] = [new LocalDate(2026, 3, 11), new LocalDate(2026, 5, 12)],
            [typeof(LocalTime)] = [new LocalTime(10, 30), new LocalTime(14, 0)],
            [typeof(AnnualDate)] = [new AnnualDate(3, 31), new AnnualDate(9, 1)],
            [typeof(Period)] = [Period.FromMonths(3), Period.FromDays(10)],
            [typeof(IsoDayOfWeek)] = [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday],
        };
        var open = new Queue<object>(Public.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(one => one.GetIndexParameters().Length == 0).Select(one => Tried(() => one.GetValue(null))).OfType<object>());
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Walk(open, seen, pool);
        Construct(pool, open);
        Walk(open, seen, pool);
        Construct(pool, open);
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

    private static void Keep(object one, Dictionary<Type, List<object>> pool)
    {
        var kept = pool.TryGetValue(one.GetType(), out var known) ? known : pool[one.GetType()] = [];
        if (kept.Count < Most && !kept.Contains(one))
        {
            kept.Add(one);
        }
    }

    /// <summary>What no static member leads to: made by its constructor, of what there is.</summary>
    private static void Construct(Dictionary<Type, List<object>> pool, Queue<object> open)
    {
        foreach (var constructor in Public.Where(type => !type.IsAbstract && !pool.ContainsKey(type)).ToArray().SelectMany(type => type.GetConstructors()))
        {
            var values = constructor.GetParameters().Select(parameter => Arguments(parameter.ParameterType, pool)).ToArray();
            for (var turn = 0; turn < Most; turn++)
            {
                if (Tried(() => constructor.Invoke([.. values.Select((some, at) => some.Length == 0 ? null : some[(turn + at) % some.Length])])) is { } made)
                {
                    open.Enqueue(made);
                    Keep(made, pool);
                }
            }
        }
    }

    /// <summary>What may be given for a parameter: for an array, one item or two.</summary>
    private static object[] Arguments(Type type, Dictionary<Type, List<object>> pool)
    {
        if (!type.IsArray)
        {
            return [.. Of(type, pool).Take(Most)];
        }

        var items = Of(type.GetElementType()!, pool).Take(3).ToArray();
        return [.. items.Select(one => Fitted(new[] { one }, type)!), .. items.Skip(1).Select(one => Fitted(new[] { items[0], one }, type)!)];
    }
}
