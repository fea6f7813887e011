using System.Globalization;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Nothing prints by the culture of the thread, no list takes null, and no public value type breaks when it is made by <c>default</c>.</summary>
public sealed class CultureTests
{
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
        var calls = Surface.Types.Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMethods(Surface.Declared).Where(method => method.IsStatic && !method.ContainsGenericParameters))
            .SelectMany(method => method.GetParameters().Where(IsSequence).Select(parameter => (method, parameter)));

        calls.Where(one => Refusal(one.method, one.parameter) is { } wrong && wrong is not ArgumentException)
            .Select(one => $"{one.method.DeclaringType!.Name}.{one.method.Name}({one.parameter.Name})").Should().BeEmpty();
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

    private static bool IsSequence(System.Reflection.ParameterInfo parameter) =>
        parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) && !type.GenericTypeArguments[0].IsValueType;

    private static Exception? Refusal(System.Reflection.MethodInfo method, System.Reflection.ParameterInfo parameter)
    {
        if (Specimens.ArgumentsOf(method) is not { } arguments)
        {
            return null;
        }

        arguments[parameter.Position] = Array.CreateInstance(parameter.ParameterType.GenericTypeArguments[0], 1);
        try
        {
            method.Invoke(null, arguments);
            return new InvalidOperationException("It was taken.");
        }
        catch (System.Reflection.TargetInvocationException refused)
        {
            return refused.InnerException;
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
