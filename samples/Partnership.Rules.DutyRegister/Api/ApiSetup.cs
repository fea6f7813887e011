using Partnership.Rules.DutyRegister.SignIn;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>The API under <c>/api/v1</c>: what programs ask and enter.</summary>
internal static class ApiSetup
{
    internal const string Document = "v1";

    internal static void AddRegisterApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi(Document, options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Duty register";
            document.Info.Description = "Enter what happened once, and read every clock that it starts, with its reasons.";
            document.Info.Version = "1.0.0";
            return Task.CompletedTask;
        }));
    }

    internal static void MapRegisterApi(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        var api = app.MapGroup("/api/v1").RequireAuthorization(Roles.Reader).AddEndpointFilter<ApiProblems>().AddEndpointFilter<KnownParameters>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized);
        EventEndpoints.Map(api);
        MatterEndpoints.Map(api);
        TimetableEndpoints.Map(api);
        ReceiptEndpoints.Map(api);
    }
}
