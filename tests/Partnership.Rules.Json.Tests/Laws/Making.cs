using System.Reflection;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>
/// Values that no static member leads to: what constructors and public methods give, calculators with them, when they are handed values that there are. A type
/// whose values only a calculator makes has values too.
/// </summary>
internal sealed class Making
{
    private const int Tries = 48;
    private const int OfOneMaker = 4;

    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Dictionary<Type, List<object>> pool;
    private readonly List<MethodBase> makers;

    /// <summary>Looks up the makers of each type that has fewer than two values.</summary>
    internal Making(Dictionary<Type, List<object>> pool)
    {
        this.pool = pool;
        var constructors = Instances.Public.Where(type => !type.IsAbstract && Lacks(type)).SelectMany(type => type.GetConstructors());
        var methods = Instances.Public.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(method => IsMaker(method) && Lacks(method.ReturnType));
        makers = [.. constructors, .. methods];
    }

    /// <summary>Calls each maker that now has something to be called with, once, and puts what it makes where it is walked through. False when there was none.</summary>
    internal bool Add(Queue<object> open)
    {
        var ready = makers.Select(maker => (Maker: maker, Choices: Choices(maker))).Where(one => one.Choices.All(some => some.Length > 0)).ToArray();
        foreach (var (maker, choices) in ready)
        {
            makers.Remove(maker);
            foreach (var one in Made(maker, choices).Distinct().Take(OfOneMaker))
            {
                open.Enqueue(one);
            }
        }

        return ready.Length > 0;
    }

    private static bool IsMaker(MethodInfo method) =>
        !method.IsSpecialName && !method.ContainsGenericParameters && method.Name != "<Clone>$" && (method.ReturnType.Assembly == typeof(ValueList).Assembly || method.ReturnType.IsGenericType)
        && method.GetParameters().All(parameter => !parameter.ParameterType.IsByRef || parameter.IsIn);

    private bool Lacks(Type type) => Instances.Of(type, pool).Take(2).Count() < 2;

    /// <summary>What may be given: first the value the method is called on, then its arguments. The first values go together; then they are mixed, the same way each time.</summary>
    private static IEnumerable<object> Made(MethodBase maker, object?[][] choices)
    {
        var random = new Random(17);
        for (var turn = 0; turn < Tries; turn++)
        {
            var at = turn;
            object?[] given = [.. choices.Select((some, place) => some[at < Instances.Most ? (at + place) % some.Length : random.Next(some.Length)])];
            if (Instances.Tried(() => maker is ConstructorInfo constructor ? constructor.Invoke(given[1..]) : maker.Invoke(given[0], given[1..])) is { } made)
            {
                yield return made;
            }
        }
    }

    private object?[][] Choices(MethodBase maker) => [maker.IsConstructor || maker.IsStatic ? [null] : [.. Instances.Of(maker.DeclaringType!, pool).Take(Instances.Most)], .. maker.GetParameters().Select(Arguments)];

    /// <summary>What may be given for a parameter: for an array, one item or two; nothing only where nothing may be given.</summary>
    private object?[] Arguments(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        object?[] some = type.IsArray ? Arrays(type, [.. Instances.Of(type.GetElementType()!, pool).Take(3)]) : [.. Instances.Of(type, pool).Take(Instances.Most)];
        return some.Length > 0 ? some : parameter.HasDefaultValue ? [parameter.DefaultValue] : Nullability.Create(parameter).WriteState == NullabilityState.Nullable ? [null] : [];
    }

    private static object?[] Arrays(Type type, object[] items) => [.. items.Select(one => Rebuilding.Fitted(new[] { one }, type)), .. items.Skip(1).Select(one => Rebuilding.Fitted(new[] { items[0], one }, type))];
}
