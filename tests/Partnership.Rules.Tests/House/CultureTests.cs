using System.Globalization;
using System.Reflection;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Nothing prints by the culture of the thread, no list takes null, and no public value type breaks when it is made by <c>default</c>.</summary>
public sealed class CultureTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Cultures => ["tr-TR", "ar-SA", "th-TH", "fa-IR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_public_type_prints_the_same_in_every_culture(string culture)
    {
        object[] all = [.. Surface.Types.Select(Specimens.Closed).Where(type => !type.ContainsGenericParameters).Select(Specimens.Of).OfType<object>()];
        var plain = Printed(all, CultureInfo.InvariantCulture);

        all.Should().HaveCountGreaterThan(100);
        Printed(all, Culture(culture)).Zip(plain, (one, other) => (one, other)).Should().OnlyContain(pair => pair.one == pair.other);
    }

    [Fact]
    public void A_list_refuses_null_and_says_where_it_stands()
    {
        FluentActions.Invoking(() => ValueList.Of("a", null!)).Should().Throw<ArgumentException>().WithMessage("Item 1, counted from 0, is null.*");
        FluentActions.Invoking(() => new[] { "a", "b", null! }.Select(one => one).ToValueList()).Should().Throw<ArgumentException>().WithMessage("Item 2 *is null.*");
        ValueList.Of<int?>(1).Should().HaveCount(1);
    }

    [Fact]
    public void Every_sequence_that_is_passed_in_is_refused_when_an_item_is_null()
    {
        var calls = Surface.Types.Select(Specimens.Closed).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.Callables().Where(call => !call.ContainsGenericParameters))
            .SelectMany(call => call.GetParameters().Where(IsSequence).Select(parameter => (call, parameter))).ToArray();

        calls.Should().HaveCountGreaterThan(60).And.Contain(one => !one.call.IsStatic);
        calls.Select(one => Refusal(one.call, one.parameter) is { } wrong ? $"{Surface.Of(one.call)}({one.parameter.Name}): {wrong}\n" : null).Aggregate(string.Empty, (all, problem) => $"{all}{problem}").Should().BeEmpty();
    }

    [Fact]
    public void A_value_made_by_default_is_safe_or_says_why_not()
    {
        default(ValueList<int>.Enumerator).MoveNext().Should().BeFalse();
        FluentActions.Invoking(() => default(TriggerTime).On).Should().Throw<InvalidOperationException>().WithMessage("*says no day*");
        Surface.Types.Where(type => type is { IsValueType: true, IsEnum: false, ContainsGenericParameters: false, IsByRefLike: false })
            .Select(type => Activator.CreateInstance(type)!).Should().OnlyContain(one => one.ToString() != null);
    }

    /// <summary>The culture; where the machine knows none, one that writes every number and date in its own way.</summary>
    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat = new NumberFormatInfo { NegativeSign = "\u2212", NumberDecimalSeparator = ";", NumberGroupSeparator = "'", PercentSymbol = "p" };
            strange.DateTimeFormat = new DateTimeFormatInfo { ShortDatePattern = "dd|yyyy|MM", LongDatePattern = "yyyy|MM", ShortTimePattern = "mm|HH", LongTimePattern = "ss|mm|HH", DateSeparator = "|", TimeSeparator = "|" };
            return strange;
        }
    }

    /// <summary>A list of any sort whose items may not be null. A <see cref="ValueList{T}"/> refuses them when it is made.</summary>
    private static bool IsSequence(ParameterInfo parameter) =>
        ItemOf(parameter.ParameterType) is { IsValueType: false } && Nullability.Create(parameter) is var whole && (whole.ElementType ?? whole.GenericTypeArguments.FirstOrDefault())?.ReadState == NullabilityState.NotNull;

    private static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type is { IsInterface: true, IsGenericType: true, GenericTypeArguments.Length: 1 } && type.IsAssignableFrom(type.GenericTypeArguments[0].MakeArrayType()) ? type.GenericTypeArguments[0]
        : null;

    /// <summary>What is wrong with the answer to a list of one null; null where it is refused with the place of the item.</summary>
    private static string? Refusal(MethodBase call, ParameterInfo parameter)
    {
        var owner = call.IsStatic || call.IsConstructor ? string.Empty : Specimens.Of(call.DeclaringType!);
        if (Specimens.ArgumentsOf(call) is not { } arguments || owner is null)
        {
            return "no arguments could be made";
        }

        arguments[parameter.Position] = Array.CreateInstance(ItemOf(parameter.ParameterType)!, 1);
        try
        {
            _ = call is ConstructorInfo constructor ? constructor.Invoke(arguments) : call.Invoke(owner, arguments);
            return "was taken";
        }
        catch (TargetInvocationException refused)
        {
            return refused.InnerException is ArgumentException { Message: var message } && message.Contains('0', StringComparison.Ordinal) ? null : $"{refused.InnerException!.GetType().Name} {refused.InnerException.Message}";
        }
    }

    private static string[] Printed(IEnumerable<object> all, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return [.. all.Select(one => one.ToString() ?? string.Empty)];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
