using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Partnership.Rules.WebApi;

/// <summary>A parameter of an address: what it is, an example, and its codes where it has some.</summary>
internal sealed record Takes(string Name, string Words, JsonNode Example, bool IsRequired = true, string? Format = null, IReadOnlyList<string>? Codes = null);

/// <summary>Holds an address to the parameters that it takes: any other is refused, and the document of the API says which are required, their form and their codes.</summary>
internal sealed class Contract : IEndpointFilter, IOpenApiOperationTransformer
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        string[] known = [.. context.HttpContext.GetEndpoint()!.Metadata.OfType<Takes>().Select(one => one.Name)];
        var valid = known.Length == 0 ? "This address takes none." : $"Enter one of {string.Join(", ", known)}.";
        var strange = context.HttpContext.Request.Query.Keys
            .Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(key => key, _ => (string[])[$"There is no such parameter. {valid}"], StringComparer.Ordinal);
        return strange.Count > 0 ? Results.ValidationProblem(strange) : await next(context);
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var taken in context.Description.ActionDescriptor.EndpointMetadata.OfType<Takes>())
        {
            Describe(operation.Parameters!.OfType<OpenApiParameter>().Single(one => one.Name == taken.Name), taken);
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiParameter parameter, Takes taken)
    {
        (parameter.Description, parameter.Required, parameter.Example) = (taken.Words, taken.IsRequired, taken.Example);
        if (parameter.Schema is OpenApiSchema schema)
        {
            schema.Format = taken.Format;
            schema.Type = taken.Format == "int32" ? JsonSchemaType.Integer : schema.Type;
            schema.Enum = taken.Codes is null ? null : [.. taken.Codes.Select(code => (JsonNode)code)];
        }
    }
}
