using Microsoft.AspNetCore.Diagnostics;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Tells a program what could not be read of its request, such as JSON that is not complete.</summary>
internal sealed class UnreadableRequest(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException unreadable || !httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return false;
        }

        httpContext.Response.StatusCode = unreadable.StatusCode;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = { Status = unreadable.StatusCode, Detail = unreadable.InnerException?.Message ?? unreadable.Message } });
    }
}
