using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Nothing that a model can say is left out of its shape, and no shape is left out of the resolver.</summary>
public sealed class CompletenessTests
{
    private static readonly (string Name, Type Model, object Shape)[] Shapes =
    [
        .. typeof(PartnershipJson).Assembly.GetExportedTypes()
            .Where(type => type.IsAbstract && type.IsSealed)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(JsonShape<>))
            .Select(property => ($"{property.DeclaringType!.Name}.{property.Name}", property.PropertyType.GetGenericArguments()[0], property.GetValue(null)!)),
    ];

    public static TheoryData<string> Names => new(Shapes.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_can_be_set_on_a_model_is_a_member_of_its_shape(string name)
    {
        var (_, model, shape) = Shapes.Single(one => one.Name == name);
        var members = MembersIn(shape).ToHashSet(StringComparer.Ordinal);
        var settable = model.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

        settable.Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Should().BeSubsetOf(members);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_shape_is_known_to_the_resolver(string name)
    {
        var model = Shapes.Single(one => one.Name == name).Model;
        var options = new JsonSerializerOptions { TypeInfoResolver = PartnershipJson.Resolver };

        PartnershipJson.Resolver.GetTypeInfo(model, options).Should().NotBeNull();
    }

    private static IEnumerable<string> MembersIn(object shape)
    {
        var schema = JsonNode.Parse((string)shape.GetType().GetMethod("ToSchema")!.Invoke(shape, null)!)!;
        if (schema["$ref"] is not { } reference)
        {
            return [];
        }

        var definition = schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!;
        return definition["properties"]?.AsObject().Select(member => member.Key) ?? [];
    }
}
