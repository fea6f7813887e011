using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>What one part of a type promises about another.</summary>
public sealed class Contracts
{
    private static readonly Type[] Plain = Surface.Types.Where(type => !type.ContainsGenericParameters).ToArray();

    [Fact]
    public void What_is_equatable_has_its_operators() =>
        Plain.Where(type => type != typeof(ValueList<>) && !IsClosedSet(type) && Promises(type, typeof(IEquatable<>)))
            .Where(type => !Has(type, "op_Equality") || !Has(type, "op_Inequality") || type.GetMethod(nameof(GetHashCode))!.DeclaringType == typeof(object))
            .Should().BeEmpty();

    [Fact]
    public void What_is_comparable_has_its_operators() =>
        Plain.Where(type => Promises(type, typeof(IComparable<>)))
            .Where(type => !Has(type, "op_LessThan") || !Has(type, "op_LessThanOrEqual") || !Has(type, "op_GreaterThan") || !Has(type, "op_GreaterThanOrEqual"))
            .Should().BeEmpty();

    [Fact]
    public void What_can_be_parsed_by_trying_can_be_parsed_and_says_when_its_answer_is_null() =>
        Plain.SelectMany(type => type.GetMethods(Surface.Declared).Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal)))
            .Where(method => method.ReturnType != typeof(bool)
                || (method.Name == "TryParse" && method.DeclaringType!.GetMethod("Parse") is null)
                || method.GetParameters().Where(parameter => parameter.IsOut && !parameter.ParameterType.GetElementType()!.IsValueType)
                    .Any(parameter => !parameter.GetCustomAttributesData().Any(data => data.AttributeType.Name is "NotNullWhenAttribute" or "MaybeNullWhenAttribute")))
            .Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void Parsing_nonsense_is_a_format_error_that_names_what_is_valid() =>
        Plain.Select(type => type.GetMethod("Parse", [typeof(string)])).OfType<MethodInfo>()
            .Where(method => !Refused(method).Contains('\'', StringComparison.Ordinal))
            .Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void A_struct_that_nobody_filled_answers_without_failing() =>
        Surface.Types.Where(type => type is { IsValueType: true, IsEnum: false } && type.Name != "Enumerator")
            .Select(type => type.ContainsGenericParameters ? type.MakeGenericType(typeof(string)) : type)
            .SelectMany(Failures).Should().BeEmpty();

    [Fact]
    public void The_first_of_an_enum_is_the_answer_of_nobody_or_the_usual_one() =>
        Plain.Where(type => type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0))).Should().BeEmpty();

    [Fact]
    public void Every_type_initialises_alone() =>
        Plain.Where(type => type.TypeInitializer is not null).Where(type => !InitialisesAlone(type)).Should().BeEmpty();

    private static bool IsClosedSet(Type type) => Surface.ClosedSets.Contains(type);

    private static bool Promises(Type type, Type promise) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == promise && one.GenericTypeArguments[0] == type);

    private static bool Has(Type type, string name) => type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type]) is not null;

    private static string Refused(MethodInfo parse)
    {
        try
        {
            parse.Invoke(null, ["no such thing, nor ever was"]);
            return "taken";
        }
        catch (TargetInvocationException refused) when (refused.InnerException is FormatException said)
        {
            return said.Message;
        }
    }

    private static IEnumerable<string> Failures(Type type)
    {
        var empty = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.GetParameters().Length == 0 && method.Name != nameof(GetType)))
        {
            if (Failure(method, empty) is { } failure)
            {
                yield return $"{type.Name}.{method.Name}: {failure}";
            }
        }
    }

    private static string? Failure(MethodInfo method, object empty)
    {
        try
        {
            method.Invoke(empty, []);
            return null;
        }
        catch (TargetInvocationException failed)
        {
            return failed.InnerException is InvalidOperationException ? null : failed.InnerException!.ToString();
        }
    }

    /// <summary>In a load context where nothing has run before it.</summary>
    private static bool InitialisesAlone(Type type)
    {
        var alone = new AssemblyLoadContext(type.FullName, isCollectible: true);
        try
        {
            var copy = Surface.Assemblies.Select(one => alone.LoadFromAssemblyPath(one.Location)).Single(one => one.FullName == type.Assembly.FullName);
            RuntimeHelpers.RunClassConstructor(copy.GetType(type.FullName!)!.TypeHandle);
            return true;
        }
        catch (TypeInitializationException)
        {
            return false;
        }
        finally
        {
            alone.Unload();
        }
    }
}
