using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>
/// Every member of every type that can be set goes there and back: each is given another value in turn, and what is read is that value. The members and the
/// values are found by reflection, so a member that a writer or a reader forgets is named here although no generator and no sample ever sets it.
/// </summary>
public sealed class EveryMemberLaws
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PartnershipJson.Resolver };

    private static readonly Type[] Models = [.. typeof(ValueList).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && !type.ContainsGenericParameters && type.GetMethod("<Clone>$") is not null && ShapeOf(type) is not null)];

    public static TheoryData<string> Names => [.. Models.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_member_of_a_model_goes_there_and_back(string name)
    {
        var type = Models.Single(one => one.FullName == name);
        var wholes = Wholes(type);
        wholes.Where(one => one.Read is not null && !one.Read.Equals(one.Written)).Select(one => $"{one.Written}: {Difference(Json(type, one.Written), Json(type, one.Read!))}").Should().BeEmpty("a value comes back as it was");
        if (!IsAnswer(type))
        {
            wholes.Where(one => one.Read is null).Select(one => one.Written).Should().BeEmpty("what can be made can be read");
            Members(type).Select(member => Fault(type, member, [.. wholes.Select(one => one.Written)])).Where(fault => fault is not null).Should().BeEmpty();
        }
    }

    /// <summary>An answer is written only, so no value of it is read and its members are not tried.</summary>
    [Fact]
    public void Most_models_are_tried_and_the_rest_are_answers() => Models.Count(type => Wholes(type).Any(one => one.Read is not null)).Should().BeGreaterThan(160);

    /// <summary>True when whatever is written of a type is refused as the result that it is, or that it holds.</summary>
    private static bool IsAnswer(Type type) => Wholes(type) is { Length: > 0 } wholes && wholes.All(one => Json(type, one.Written) is { } json && Read(type, json) is { } result
        && ((System.Collections.IEnumerable)result.GetType().GetProperty("Problems")!.GetValue(result)!).Cast<object>().Any(problem => problem.ToString()!.Contains(" is a result", StringComparison.Ordinal)));

    /// <summary>
    /// Null when two values of the member go there and back: one member of a whole value is set otherwise, or, where no other value fits the rest of it, two whole
    /// values differ in it.
    /// </summary>
    private static string? Fault(Type type, PropertyInfo member, object[] good)
    {
        var tries = 0;
        foreach (var changed in good.Take(4).SelectMany(record => Changed(record, member).Take(24)))
        {
            tries++;
            switch (There(type, changed))
            {
                case { } read when read.Equals(changed):
                    return null;
                case { } read:
                    return $"{type.Name}.{member.Name}: {member.GetValue(changed)} was written and {member.GetValue(read)} was read. {Difference(Json(type, changed), Json(type, read))}";
            }
        }

        return good.Select(member.GetValue).Distinct().Skip(1).Any() ? null : $"{type.Name}.{member.Name}: of {good.Length} values that go there and back, no other value of {tries} is read";
    }

    private static IEnumerable<object> Changed(object record, PropertyInfo member) =>
        Instances.Of(member.PropertyType).Where(value => !value.Equals(member.GetValue(record)))
            .Select(value => member.SetMethod is { IsPublic: true } ? Rebuilding.With(record, member, value) : Rebuilding.Rebuilt(record, member, value))
            .OfType<object>().Where(made => !made.Equals(record));

    /// <summary>What can be set: by an initialiser, or by a parameter of the constructor that bears its name.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type) =>
        Rebuilding.Settable(type).Concat(type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.SetMethod is null && type.GetConstructors().Any(constructor => Rebuilding.Held(type, constructor).Contains(one))));

    /// <summary>Values of a type, and what is read of each; of an answer nothing is read, because it is written only.</summary>
    private static (object Written, object? Read)[] Wholes(Type type) => [.. Instances.Of(type).Where(one => one.GetType() == type).Select(one => (one, There(type, one)))];

    private static string? Json(Type type, object value) => ShapeOf(type) is var (shape, holder) ? (string?)Instances.Tried(() => holder.GetMethod("Write")!.Invoke(shape, [value])) : null;

    private static object? Read(Type type, string json) => ShapeOf(type) is var (shape, holder) ? Instances.Tried(() => holder.GetMethod("Read")!.Invoke(shape, [json])) : null;

    /// <summary>Where two texts part; a member that is not written leaves no difference.</summary>
    private static string Difference(string? one, string? other)
    {
        var at = (one ?? string.Empty).Zip(other ?? string.Empty).TakeWhile(pair => pair.First == pair.Second).Count();
        return at == one?.Length && at == other?.Length ? "It is not written." : $"...{one?[Math.Max(0, at - 80)..Math.Min(one.Length, at + 80)]} became ...{other?[Math.Max(0, at - 80)..Math.Min(other.Length, at + 80)]}";
    }

    /// <summary>What is read of what is written; null when it is refused on either side.</summary>
    private static object? There(Type type, object value)
    {
        var result = Json(type, value) is { } json ? Read(type, json) : null;
        return result is not null && (bool)result.GetType().GetProperty("IsComplete")!.GetValue(result)! ? Instances.Tried(() => result.GetType().GetProperty("Value")!.GetValue(result)) : null;
    }

    /// <summary>The shape of a type, or of the closed hierarchy it is a form of.</summary>
    private static (object Shape, Type Holder)? ShapeOf(Type? type)
    {
        if (type is null || type == typeof(object) || type.ContainsGenericParameters)
        {
            return null;
        }

        return PartnershipJson.Resolver.GetTypeInfo(type, Options) is null ? ShapeOf(type.BaseType)
            : Instances.Tried(() => typeof(PartnershipJson).GetMethod(nameof(PartnershipJson.Of))!.MakeGenericMethod(type).Invoke(null, null)) is { } shape ? (shape, typeof(JsonShape<>).MakeGenericType(type)) : null;
    }
}
