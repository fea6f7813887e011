using System.Collections;
using System.Reflection;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.House;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>Determinations of every type that the public surface gives, listed by reflection and found by calling every calculator.</summary>
internal static class EveryDetermination
{
    private static readonly Lazy<Dictionary<Type, List<Determination>>> Found = new(Gather);

    /// <summary>The types of the answers, by the public surface.</summary>
    internal static IEnumerable<Type> Types => Surface.Core.GetExportedTypes()
        .SelectMany(type => type.GetMembers(Surface.Declared).SelectMany(Mentioned))
        .SelectMany(Parts)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Determination<>) && !type.ContainsGenericParameters)
        .Select(type => type.GenericTypeArguments[0])
        .Distinct()
        .OrderBy(type => type.ToString(), StringComparer.Ordinal);

    /// <summary>Determinations of a type.</summary>
    internal static IReadOnlyList<Determination> Of(Type type) => Found.Value.TryGetValue(type, out var all) ? all : [];

    /// <summary>The calls that give a determination, alone.</summary>
    internal static IEnumerable<MethodInfo> Calls => Calculators.Where(call => typeof(Determination).IsAssignableFrom(call.ReturnType));

    private static IEnumerable<MethodInfo> Calculators => Surface.Core.GetExportedTypes()
        .Where(type => type.IsStatic() && type.Namespace == typeof(DeadlineCalculator).Namespace)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.ContainsGenericParameters);

    internal static object? Call(MethodInfo call)
    {
        try
        {
            return Specimens.ArgumentsOf(call) is { } arguments ? call.Invoke(null, arguments) : null;
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static Dictionary<Type, List<Determination>> Gather()
    {
        var found = new Dictionary<Type, List<Determination>>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var answer in Calculators.Select(Call).Concat(Made()))
        {
            Walk(answer, found, seen, 0);
        }

        return found;
    }

    /// <summary>Questions with an answer, where whatever arguments come first have none.</summary>
    private static IEnumerable<object?> Made()
    {
        var on = new LocalDate(2026, 3, 11);
        yield return MeetingTimetable.For(Southampton.Board, on, UkCalendars.All);
        yield return MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All);
        yield return GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, new GrievanceFacts(), null, on, UkCalendars.All);
        yield return DeadlineCalculator.Assess(StatuteBook.VersionsOf("R25"), new TriggerTime(on), DeadlineFacts.None, UkCalendars.All);
        yield return DeadlineCalculator.Assess(StatuteBook.VersionsOf("R22"), new TriggerTime(on), DeadlineFacts.None, UkCalendars.All);
        yield return RepairCalculator.Appointments(new BoardOutlook(Southampton.Board, ValueList<Appointment>.Empty, new DateInterval(on, on.PlusYears(1))), on);
        yield return CompositionCalculator.Assess(Southampton.Board, Rules.Governance.Roster.Of(Southampton.Board, [Governance.Given.Member("m1", "2021-10-01", null, "solent")]), on);
    }

    private static void Walk(object? one, Dictionary<Type, List<Determination>> found, HashSet<object> seen, int depth)
    {
        if (one is null or string || depth > 8 || !seen.Add(one))
        {
            return;
        }

        if (one is Determination determination)
        {
            var type = one.GetType().GenericTypeArguments[0];
            (found.TryGetValue(type, out var all) ? all : found[type] = []).Add(determination);
            Walk(determination.State == FactState.Known ? one.GetType().GetProperty("Value")!.GetValue(one) : null, found, seen, depth + 1);
            return;
        }

        foreach (var item in one as IEnumerable ?? Array.Empty<object>())
        {
            Walk(item, found, seen, depth + 1);
        }

        foreach (var property in one.GetType().Assembly != Surface.Core ? [] : one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Walk(Quietly(property, one), found, seen, depth + 1);
        }
    }

    private static object? Quietly(PropertyInfo property, object one)
    {
        try
        {
            return property.GetValue(one);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(one => one.ParameterType).Append(method.ReturnType),
        PropertyInfo property => [property.PropertyType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GenericTypeArguments.SelectMany(Parts).Prepend(type) : [type];
}
