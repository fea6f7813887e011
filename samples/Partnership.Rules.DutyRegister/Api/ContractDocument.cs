using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>What the document of the API says of the whole: what it is for, and how a program signs in.</summary>
internal sealed class ContractDocument : IOpenApiDocumentTransformer
{
    private const string Bearer = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "Duty register";
        document.Info.Description = "Enter what happened once, and read every deadline that it starts, with its reasons. A problem is reported as problem details (RFC 9457).";
        document.Info.Version = "1.0.0";
        document.Servers = [];
        document.AddComponent(Bearer, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Bearer,
            BearerFormat = "JWT",
            Description = "A token of the provider that the register trusts, with a role: reader, officer or administrator.",
        });
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
        return Task.CompletedTask;
    }
}
