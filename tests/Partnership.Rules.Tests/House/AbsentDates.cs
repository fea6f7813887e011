using System.Reflection;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>One convention for a date that is not there: the member is null, or is a fact, a document's value or a determination that says why. It never throws, and no day of the calendar stands for none.</summary>
public sealed class AbsentDates
{
    private static readonly Type[] Dates = [typeof(LocalDate), typeof(LocalDateTime), typeof(PartialDate), typeof(TriggerTime), typeof(DateOnly)];
    private static readonly Type[] SayWhy = [typeof(Fact<>), typeof(DocumentValue<>), typeof(Determination<>)];

    /// <summary>Its days follow one another, so a day that is null has not come by the date asked about; a day nobody knows is named in a list beside them.</summary>
    private static readonly string[] DaysThatHaveNotCome = ["GrievanceFacts"];

    private static readonly PropertyInfo[] All = Surface.Types.Select(Specimens.Closed).Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetProperties(Surface.Declared)).Where(property => property.GetIndexParameters().Length == 0 && IsDate(property.PropertyType)).ToArray();

    [Fact]
    public void There_are_dates_to_look_at() => All.Should().HaveCountGreaterThan(60);

    [Fact]
    public void A_date_that_is_not_there_does_not_throw() => All.Select(Value).OfType<Exception>().Select(wrong => wrong.Message).Should().BeEmpty();

    [Fact]
    public void No_day_of_the_calendar_stands_for_none() =>
        All.Where(property => Value(property) is { } value && (value.Equals(LocalDate.MinIsoValue) || value.Equals(LocalDate.MaxIsoValue) || value.Equals(DateOnly.MinValue) || value.Equals(DateOnly.MaxValue))).Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void What_a_caller_knows_is_a_fact() =>
        All.Where(property => property.DeclaringType!.Name.EndsWith("Facts", StringComparison.Ordinal) && !DaysThatHaveNotCome.Contains(property.DeclaringType.Name) && Said(property.PropertyType) is null).Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void What_says_why_is_never_null_too()
    {
        var nullability = new NullabilityInfoContext();
        All.Where(property => Said(property.PropertyType) is { } said && said != typeof(Determination<>) && nullability.Create(property).ReadState == NullabilityState.Nullable).Select(Surface.Of).Should().BeEmpty();
    }

    private static bool IsDate(Type type) => Dates.Contains(Bare(type)) || (Said(type) is not null && type.GenericTypeArguments is [var inner] && Dates.Contains(inner));

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static Type? Said(Type type) => Bare(type) is { IsGenericType: true } generic && SayWhy.Contains(generic.GetGenericTypeDefinition()) ? generic.GetGenericTypeDefinition() : null;

    /// <summary>The value in a specimen of its type; the exception that was thrown in its place.</summary>
    private static object? Value(PropertyInfo property)
    {
        var owner = property.GetMethod!.IsStatic ? null : Specimens.Of(property.DeclaringType!);
        try
        {
            return owner is null && !property.GetMethod.IsStatic ? null : property.GetValue(owner);
        }
        catch (TargetInvocationException thrown)
        {
            return new InvalidOperationException($"{Surface.Of(property)}: {thrown.InnerException!.Message}");
        }
    }
}
