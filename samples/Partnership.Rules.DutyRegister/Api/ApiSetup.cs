using Partnership.Rules.DutyRegister.SignIn;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>The API under <c>/api/v1</c>: what programs ask and enter.</summary>
internal static class ApiSetup
{
    internal const string Document = "v1";

    internal static void AddRegisterApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<UnreadableRequest>();
        services.AddOpenApi(Document, options => options
            .AddDocumentTransformer<ContractDocument>()
            .AddOperationTransformer<ContractOperation>()
            .AddSchemaTransformer<ContractSchema>());
    }

    internal static void MapRegisterApi(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        var api = app.MapGroup("/api/v1").RequireAuthorization(Roles.Reader).AddEndpointFilter<ApiProblems>().AddEndpointFilter<KnownParameters>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);
        EventEndpoints.Map(api);
        MatterEndpoints.Map(api);
        TimetableEndpoints.Map(api);
        BoardEndpoints.Map(api);
        InterviewEndpoints.Map(api);
        ReceiptEndpoints.Map(api);
    }
}
