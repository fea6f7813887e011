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
            return Results.ValidationProblem(errors);
        }
    }

    internal static async Task AnswerAsync(StatusCodeContext context) =>
        await context.HttpContext.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new() { HttpContext = context.HttpContext });
}
