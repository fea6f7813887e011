using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>What the document of the API says of the parameters of an address: which are required, their form, their codes, an example.</summary>
internal sealed class ContractOperation : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var taken in context.Description.ActionDescriptor.EndpointMetadata.OfType<Takes>())
        {
            Describe(operation, taken);
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiOperation operation, Takes taken)
    {
        if (operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(one => one.Name == taken.Name) is not { } parameter)
        {
            return; // A name that ends in a star stands for many, which OpenAPI cannot say: the summary does.
        }

        parameter.Description = taken.Words;
        parameter.Required = taken.IsRequired || parameter.In == ParameterLocation.Path;
        parameter.Example = taken.Example ?? taken.Form?.Example;
        if (parameter.Schema is OpenApiSchema { Format: null } schema)
        {
            (schema.Format, schema.Pattern) = (taken.Form?.Format, taken.Form?.Pattern);
            schema.Enum = taken.Codes is null ? null : [.. taken.Codes.Select(code => (JsonNode)code)];
        }
    }
}
