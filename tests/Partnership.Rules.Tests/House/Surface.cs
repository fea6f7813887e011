using System.Reflection;
using System.Runtime.CompilerServices;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Tests.House;

/// <summary>Every public type of the four packages, and what stands on it.</summary>
internal static class Surface
{
    internal const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static Assembly Core { get; } = typeof(ValueList).Assembly;

    /// <summary>The four packages.</summary>
    internal static Assembly[] Assemblies { get; } = [Core, typeof(Json.PartnershipJson).Assembly, typeof(ICalendar.ICalendarFile).Assembly, typeof(Documents.PlanReader).Assembly];

    /// <summary>Every package that has a documented surface; Tables only where its one asset can be loaded.</summary>
    internal static Assembly[] Packages { get; } =
    [
        .. Assemblies,
        typeof(Testing.FixedCalendar).Assembly,
#if CORE_NET8
        typeof(Tables.WorkingDayTables).Assembly,
#endif
    ];

    internal static Type[] Types { get; } = Assemblies.SelectMany(one => one.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();

    /// <summary>The types that list a closed set of their own.</summary>
    internal static Type[] ClosedSets { get; } = Types.Where(type => Set(type) is { } set && set.GenericTypeArguments[0] == type).ToArray();

    internal static bool IsStatic(this Type type) => type.IsAbstract && type.IsSealed;

    /// <summary>Named by the author, not made by the compiler.</summary>
    internal static bool IsWritten(this MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.Name.Contains('<', StringComparison.Ordinal);

    internal static IEnumerable<MethodBase> Callables(this Type type) =>
        type.GetMethods(Declared).Where(IsWritten).Concat<MethodBase>(type.GetConstructors(Declared));

    internal static string Of(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    /// <summary>By name, for an asset may bring its own copy of the marker.</summary>
    internal static bool IsInitOnly(this PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(one => one.Name == nameof(IsExternalInit));

    private static Type? Set(Type type)
    {
        var up = type.BaseType;
        while (up is not null && !(up.IsGenericType && up.GetGenericTypeDefinition() == typeof(ClosedSet<>)))
        {
            up = up.BaseType;
        }

        return up;
    }
}
