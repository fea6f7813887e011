using Microsoft.AspNetCore.Diagnostics;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Tells a program what was wrong as problem details, by the field; a status without a body becomes one too.</summary>
internal sealed class ApiProblems : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            var errors = new Dictionary<string, string[]> { [refused.Field] = [refused.Message] };
            return refused.Field == "version" ? Results.Problem(refused.Message, statusCode: StatusCodes.Status412PreconditionFailed) : Results.ValidationProblem(errors);
        }
    }

    internal static async Task AnswerAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await http.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new() { HttpContext = http });
        }
        else
        {
            http.Response.Redirect($"/error?status={http.Response.StatusCode}");
        }
    }
}
