using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Nothing that a model can say is left out of its shape.</summary>
public sealed class CompletenessTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PartnershipJson.Resolver };

    private static readonly Type[] Models = [.. typeof(ValueList).Assembly.GetExportedTypes().Concat(typeof(PartnershipJson).Assembly.GetExportedTypes()).Where(type => !type.ContainsGenericParameters && PartnershipJson.Resolver.GetTypeInfo(type, Options) is not null)];

    public static TheoryData<string> Names => new(Models.Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_can_be_set_on_a_model_is_a_member_of_its_shape(string name)
    {
        var model = Models.Single(type => type.FullName == name);
        if (MembersIn(model) is { } members)
        {
            var settable = model.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });
            settable.Select(JsonName.Of).Should().BeSubsetOf(members);
        }
    }

    /// <summary>The members of the definition of the model; null when it has none of its own, as text and variants have not.</summary>
    private static IEnumerable<string>? MembersIn(Type model)
    {
        var schema = JsonNode.Parse((string)typeof(CompletenessTests).GetMethod(nameof(SchemaOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(model).Invoke(null, null)!)!;
        return schema["$ref"] is { } reference ? schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!["properties"]?.AsObject().Select(member => member.Key) : null;
    }

    private static string SchemaOf<T>()
        where T : notnull => PartnershipJson.Of<T>().ToSchema();
}
