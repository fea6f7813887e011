using System.Collections;
using System.Reflection;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>A record again, with one member otherwise: by its initialiser, or by its constructor where it has none.</summary>
internal static class Rebuilding
{
    /// <summary>A record again, with one member set otherwise. Null when the setter refuses the value.</summary>
    internal static object? With(object record, PropertyInfo member, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        return Instances.Tried(() =>
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
        return held.Constructor is null ? null : Instances.Tried(() =>
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
    internal static object? Fitted(object? value, Type type)
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
}
