using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>What the document of the API says of a member: its form with an example, or its codes. A document has no members but those it names.</summary>
internal sealed class ContractSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo?.AttributeProvider is { } member)
        {
            Describe(schema, member.GetCustomAttributes(typeof(FormAttribute), inherit: false), member.GetCustomAttributes(typeof(CodesAttribute), inherit: false));
        }

        if (context.JsonTypeInfo.Type.Namespace?.StartsWith("Partnership.Rules.DutyRegister", StringComparison.Ordinal) == true)
        {
            schema.AdditionalPropertiesAllowed = false;
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, object[] forms, object[] codes)
    {
        if (forms is [FormAttribute { Form: var form }])
        {
            (schema.Format, schema.Pattern, schema.Examples) = (form.Format, form.Pattern, [form.Example]);
        }

        if (codes is [CodesAttribute { Codes: var set }])
        {
            schema.Enum = [.. set.Select(code => (JsonNode)code)];
            if (schema.Type?.HasFlag(JsonSchemaType.Null) == true)
            {
                schema.Enum.Add(JsonNullSentinel.JsonNull);
            }
        }
    }
}
