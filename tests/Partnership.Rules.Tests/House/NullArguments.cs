using System.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>What may not be null is refused when it is, by an exception that names the parameter. Every call of the public surface is made.</summary>
public sealed class NullArguments
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Answers and problems: records the library makes for the caller to read. They carry what they were made of, unchecked.</summary>
    private static readonly string[] OnlyEverRead =
    [
        "AttendanceResult", "ConductResult", "TimelinessResult", "FollowedRating", "GrievanceDate", "FutureDatedEvent", "PrecedenceResult", "LimbChange",
        "MovedDeadline", "PastDueMilestone", "PlanChange", "PlanExpiry", "RatingCount", "RatingOnDate", "ResolvedReference", "SectorResult",
        "StrandTotals", "TargetResult", "UnresolvedReference", "PlanReadResult", "ReadProblem", "PlanExplanation", "CuttingExplanation", "ColumnExplanation", "RosterProblem", "BankHolidayDisagreement",
        "JsonProblem", "ShippedRule", "ReceiptChange", "Step", "SkippedDay", "Alternative`1", "PartResult", "RemitDefinition", "QuorumResult", "QuorumShortfall", "TermsProblem", "OpenSentence",
    ];

    private static readonly (MethodBase Call, ParameterInfo Parameter)[] All = Surface.Types
        .Where(type => !OnlyEverRead.Contains(type.Name))
        .Select(Specimens.Closed)
        .SelectMany(Surface.Callables)
        .SelectMany(call => call.GetParameters().Where(MayNotBeNull).Select(parameter => (call, parameter)))
        .ToArray();

    [Fact]
    public void There_are_parameters_to_look_at() => All.Should().HaveCountGreaterThan(500);

    /// <summary>The types whose calls are made, each by itself, so that a test is of one type.</summary>
    public static TheoryData<string> Types => [.. All.Select(one => Named(one.Call)).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_is_refused_by_the_name_of_the_parameter(string type) =>
        All.Where(one => Named(one.Call) == type).Select(one => Answer(one.Call, one.Parameter) is { } answer ? $"{Surface.Of(one.Call)}({one.Parameter.Name}): {answer}" : null)
            .Where(problem => problem is not null).Aggregate(string.Empty, (all, problem) => $"{all}\n{problem}").Should().BeEmpty();

    [Fact]
    public void What_is_only_read_is_a_plain_record() =>
        OnlyEverRead.Where(name => Surface.Types.Single(type => type.Name == name).GetMethod("Deconstruct") is null).Should().BeEmpty();

    /// <summary>The calls that take something which may not be null.</summary>
    internal static IEnumerable<MethodBase> Calls => All.Select(one => one.Call).Where(call => !call.DeclaringType!.IsGenericType).Distinct();

    private static string Named(MethodBase call) => call.DeclaringType!.ToString();

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.IsOut && !Specimens.Bare(parameter.ParameterType).IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>What was wrong with the answer; null when nothing was.</summary>
    private static string? Answer(MethodBase call, ParameterInfo parameter)
    {
        if (Callable(call) is not { } callable || Specimens.ArgumentsOf(callable) is not { } arguments || Owner(call) is not { } owner)
        {
            return "no arguments could be made";
        }

        arguments[parameter.Position] = null;
        try
        {
            _ = callable is ConstructorInfo constructor ? constructor.Invoke(arguments) : callable.Invoke(owner, arguments);
            return "was taken";
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentNullException { ParamName: var name })
        {
            return name == parameter.Name ? null : $"named {name}";
        }
        catch (TargetInvocationException other)
        {
            return $"{other.InnerException!.GetType().Name} {other.InnerException.Message}";
        }
    }

    private static object? Owner(MethodBase call) => call.IsStatic || call.IsConstructor ? string.Empty : Specimens.Of(call.DeclaringType!);

    private static MethodBase? Callable(MethodBase call) =>
        call.IsGenericMethodDefinition ? ((MethodInfo)call).MakeGenericMethod(call.GetGenericArguments().Select(_ => typeof(LocalDate)).ToArray())
        : call.ContainsGenericParameters ? null
        : call;
}
