using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Every public model of the core stands in JSON. What does not is here, with its reason.</summary>
public sealed class EveryModelTests
{
    private static readonly Dictionary<string, string> WithoutAShape = new(StringComparer.Ordinal)
    {
        ["Alternative`1"] = "the answer of another reading; it stands inside the determination or the limit it belongs to",
        ["AfterMonths"] = "a part of a phase, which is written with its months",
        ["AtEvent"] = "a part of a phase, which is written with its event",
        ["CalendarCoverageException"] = "an exception",
        ["CalendarSet"] = "what a caller passes in; each of its calendars has a shape",
        ["Determination"] = "what every determination has in common; Determination<T> is the model",
        ["Determination`1"] = "of any answer; every one that a calculator comes to is registered, see DeterminationTests",
        ["Enumerator"] = "walks a list",
        ["Fact`1"] = "of anything; it stands inside the shapes of the types that hold one",
        ["FactSheetBuilder"] = "fills a sheet; the sheet has a shape",
        ["HolidayPattern"] = "a rule by which days are projected; a projection is no data",
        ["PatternDay"] = "a rule by which days are projected; a projection is no data",
        ["PhaseEnd"] = "a part of a phase, which is written with its months or its event",
        ["ReadWords`1"] = "how words of a document were read; a caller takes the value out of it, and the value has a shape",
        ["ReceiptInputs"] = "values on their way to a fingerprint; they are never written",
        ["ReceiptSalt"] = "a secret; it is never written",
        ["DocumentValue`1"] = "of anything; it stands inside the shapes of the types that hold one",
        ["TermsVocabulary"] = "what a caller passes in with the terms",
        ["Trace"] = "a buffer the caller owns",
        ["ValueList`1"] = "of anything; it stands inside the shapes of the types that hold one",
    };

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PartnershipJson.Resolver };

    private static readonly Type[] Models = [.. typeof(ValueList).Assembly.GetExportedTypes().Where(IsModel)];

    public static TheoryData<string> Names => new(Models.Where(type => !WithoutAShape.ContainsKey(type.Name)).Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_model_has_a_shape(string name) => HasShape(Models.Single(type => type.FullName == name)).Should().BeTrue();

    /// <summary>Also where no public property shows the shape: what can be set and is not written would be lost.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_can_be_set_on_a_model_is_named_in_its_schema(string name)
    {
        var model = Models.Single(type => type.FullName == name);
        var settable = model.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

        settable.Select(property => $"\"{JsonName.Of(property)}\":").Where(member => !SchemaOf(model).Contains(member, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_let_off_that_has_one_or_is_gone() =>
        WithoutAShape.Keys.Should().OnlyContain(name => Models.Any(type => type.Name == name && !HasShape(type)));

    /// <summary>The serializer's converter holds the shape, which no public member shows.</summary>
    private static string SchemaOf(Type type)
    {
        if (PartnershipJson.Resolver.GetTypeInfo(type, Options)?.Converter is not { } converter)
        {
            return SchemaOf(type.BaseType!);
        }

        var shape = converter.GetType().GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Single(field => field.FieldType == typeof(JsonShape<>).MakeGenericType(type)).GetValue(converter)!;
        return (string)shape.GetType().GetMethod("ToSchema")!.Invoke(shape, null)!;
    }

    /// <summary>A form of a closed hierarchy stands in the shape of the whole.</summary>
    private static bool HasShape(Type type) =>
        PartnershipJson.Resolver.GetTypeInfo(type, Options) is not null || (type.BaseType is { IsAbstract: true } whole && whole != typeof(object) && HasShape(whole));

    private static bool IsModel(Type type) => !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !type.Name.StartsWith("ClosedSet`", StringComparison.Ordinal);
}
