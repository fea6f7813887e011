using System.Collections;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.House;

/// <summary>
/// One good value of every public type, for tests that call the whole surface: what the static members of the packages hold and
/// whatever can be reached from there, and then what constructors and factories make of that.
/// </summary>
internal static class Specimens
{
    private static readonly string[] Words =
        ["2026-03-11", "a", "1.1", "quarterly", "england-and-wales", "CAM-TOR-001", "abuse", new string('a', 64), "{}", "code,action\n1.1,a"];

    private static readonly Determination<LocalDate> Answer = DeadlineCalculator.AssessDay(
        Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2026, 3, 11), UkCalendars.All);

    private static readonly DistinguishingCase Apart =
        DefinitionAtlas.Compare(CrossGovernmentDefinition.General, DomesticAbuseDefinition.Definition, DefinitionBook.Constraints).SelectMany(one => one.Gained.Concat(one.Lost)).First();

    private static readonly Dictionary<Type, object> Found = new()
    {
        [typeof(string)] = Words[0],
        [typeof(int)] = 1,
        [typeof(long)] = 1L,
        [typeof(decimal)] = 1m,
        [typeof(bool)] = true,
        [typeof(char)] = ',',
        [typeof(byte)] = (byte)1,
        [typeof(object)] = new object(),
        [typeof(LocalDate)] = new LocalDate(2026, 3, 11),
        [typeof(LocalTime)] = new LocalTime(10, 0),
        [typeof(LocalDateTime)] = new LocalDateTime(2026, 3, 11, 10, 0),
        [typeof(Instant)] = Instant.FromUtc(2026, 3, 11, 10, 0),
        [typeof(Period)] = Period.FromMonths(3),
        [typeof(AnnualDate)] = new AnnualDate(3, 31),
        [typeof(DateOnly)] = new DateOnly(2026, 3, 11),
        [typeof(IsoDayOfWeek)] = IsoDayOfWeek.Saturday,
        [typeof(DateInterval)] = new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)),
        [typeof(TextWriter)] = TextWriter.Null,
        [typeof(Stream)] = Stream.Null,
        [typeof(Utf8JsonWriter)] = new Utf8JsonWriter(Stream.Null),
        [typeof(Determination)] = Answer,
        [typeof(Determination<LocalDate>)] = Answer,
        [typeof(CountedDate)] = TimeLimit.DaysAfter(1).CountFrom(new LocalDate(2026, 3, 11), UkCalendars.EnglandAndWales),
        [typeof(DistinguishingCase)] = Apart,
        [typeof(CaseCondition)] = Apart.Conditions[0],
        [typeof(InterviewScreen)] = DefinitionInterview.Next(DefinitionBook.All, new DefinitionQuestion(new LocalDate(2026, 3, 11), Jurisdiction.England), FactSheet.Empty)!,
        [typeof(ScheduledRecurringDuty)] = ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.April(2026))[0],
        [typeof(GrievanceResult)] = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, new GrievanceFacts(), null, new LocalDate(2026, 3, 11), UkCalendars.All).Value,
        [typeof(TenureExpiry)] = TenureCalculator.Expiries(Cambridgeshire.StrategyGroup, [KeyValuePair.Create("chair", new TenureFacts(Fact.Known(PartialDate.OfDay(new LocalDate(2026, 3, 11)))))], LocalDate.MinIsoValue, LocalDate.MaxIsoValue)[0],
        [typeof(string[])] = Words[..2],
        [typeof(byte[])] = Enumerable.Range(1, 32).Select(one => (byte)one).ToArray(),
    };

    private static readonly Lazy<bool> Gathered = new(Gather);

    /// <summary>A value of the type, or null when none can be made.</summary>
    internal static object? Of(Type type)
    {
        _ = Gathered.Value;
        return Known(type);
    }

    /// <summary>The type itself, or a generic one as it was found in use.</summary>
    internal static Type Closed(Type type)
    {
        _ = Gathered.Value;
        return type.ContainsGenericParameters ? Found.Keys.FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == type && one.GenericTypeArguments.All(part => Known(part) is not null)) ?? type : type;
    }

    /// <summary>Arguments the call accepts, as far as can be told without knowing what it means.</summary>
    internal static object?[]? ArgumentsOf(MethodBase call)
    {
        var arguments = call.GetParameters().Select(parameter => parameter is { Name: "year", ParameterType.IsPrimitive: true } ? 2026 : Of(Bare(parameter.ParameterType)) ?? (parameter.HasDefaultValue ? Type.Missing : null)).ToArray();
        return arguments.Any(argument => argument is null) ? null : arguments.Select(argument => argument == Type.Missing ? null : argument).ToArray();
    }

    internal static Type Bare(Type type) => type.IsByRef ? type.GetElementType()! : Nullable.GetUnderlyingType(type) ?? type;

    private static bool Gather()
    {
        var toWalk = new Queue<object>();
        foreach (var property in Surface.Types.Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(IsPlain))
        {
            Keep(property.GetValue(null), toWalk);
        }

        do
        {
            Walk(toWalk);
            foreach (var type in Surface.Types.Where(type => !type.ContainsGenericParameters && !Found.ContainsKey(type)))
            {
                Keep(Make(type), toWalk);
            }
        }
        while (toWalk.Count > 0);
        return true;
    }

    private static void Walk(Queue<object> toWalk)
    {
        while (toWalk.TryDequeue(out var one))
        {
            foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsPlain))
            {
                Keep(Quietly(() => property.GetValue(one)), toWalk);
            }

            foreach (var item in one is IEnumerable items and not string ? items.Cast<object?>() : [])
            {
                Keep(item, toWalk);
            }
        }
    }

    private static void Keep(object? one, Queue<object> toWalk)
    {
        for (var type = one?.GetType(); type is not null && IsOurs(type); type = type.BaseType)
        {
            if (Found.TryAdd(type, one!) && type == one!.GetType())
            {
                toWalk.Enqueue(one);
            }
        }
    }

    private static object? Make(Type type) =>
        Makers(type).SelectMany(maker => Words.Select(word => Made(maker, word))).FirstOrDefault(made => made is not null);

    private static IEnumerable<MethodBase> Makers(Type type) =>
        type.GetConstructors().OrderByDescending(made => made.GetParameters().Length)
            .Concat<MethodBase>(Surface.Types.SelectMany(one => one.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(method => method.ReturnType == type && !method.ContainsGenericParameters && method.IsWritten()));

    private static object? Made(MethodBase maker, string word)
    {
        var arguments = maker.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? word : Known(Bare(parameter.ParameterType))).ToArray();
        return arguments.Any(argument => argument is null) ? null
            : Quietly(() => maker is ConstructorInfo constructor ? constructor.Invoke(arguments) : maker.Invoke(null, arguments));
    }

    private static object? Known(Type type) =>
        Found.TryGetValue(type, out var one) ? one
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.IsArray ? Filled(type.GetElementType()!)
        : type.IsGenericType ? Generic(type)
        : null;

    private static object? Generic(Type type)
    {
        var (definition, parts) = (type.GetGenericTypeDefinition(), type.GenericTypeArguments);
        return definition == typeof(ValueList<>) ? Static(typeof(ValueList), nameof(ValueList.Of), parts, Filled(parts[0]))
            : definition == typeof(Fact<>) ? Static(typeof(Fact), nameof(Fact.Known), parts, Known(parts[0]))
            : definition == typeof(DocumentValue<>) ? Known(parts[0]) is { } value ? Static(typeof(DocumentValue), nameof(DocumentValue.As), parts, value, Known(typeof(Citation))) : null
            : definition == typeof(Func<,>) ? Static(typeof(Specimens), nameof(Same), parts)
            : definition == typeof(IReadOnlyDictionary<,>) ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(parts))
            : definition == typeof(KeyValuePair<,>) || definition == typeof(ValueTuple<,>) ? Activator.CreateInstance(type, Known(parts[0]), Known(parts[1]))
            : type.IsInterface && parts.Length == 1 && Filled(parts[0]) is { } items && type.IsInstanceOfType(items) ? items
            : null;
    }

    private static object? Static(Type type, string name, Type[] parts, params object?[] arguments) =>
        arguments.Any(argument => argument is null) ? null
        : type.GetMethod(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.MakeGenericMethod(parts).Invoke(null, arguments);

    private static Func<TFrom, TTo> Same<TFrom, TTo>() => from => (TTo)(object)from!;

    private static Array? Filled(Type item)
    {
        if (Known(item) is not { } one)
        {
            return null;
        }

        var items = Array.CreateInstance(item, 1);
        items.SetValue(one, 0);
        return items;
    }

    private static bool IsPlain(PropertyInfo property) =>
        property.GetMethod is { } get && get.GetParameters().Length == 0 && !property.PropertyType.IsByRefLike && property.Name != "SyncRoot";

    private static bool IsOurs(Type type) =>
        Surface.Assemblies.Contains(type.Assembly) || type.IsGenericType && type.GenericTypeArguments.Any(IsOurs);

    private static object? Quietly(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (Exception refused) when (refused is TargetInvocationException or ArgumentException)
        {
            return null;
        }
    }
}
