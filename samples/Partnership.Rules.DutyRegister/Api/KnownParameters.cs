namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Refuses a parameter that the address does not have: a misspelt one must not be passed over in silence.</summary>
internal sealed class KnownParameters : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var known = http.GetEndpoint()?.Metadata.GetMetadata<Takes>()?.Names ?? [];
        var unknown = http.Request.Query.Keys.Where(key => !known.Contains(key, StringComparer.Ordinal) && !(known.Contains("fact") && key.StartsWith("fact.", StringComparison.Ordinal))).ToArray();
        return unknown.Length == 0
            ? await next(context)
            : Results.ValidationProblem(unknown.ToDictionary(name => name, _ => new[] { known.Length == 0 ? "This address takes no parameters." : $"Not known here. Known are {string.Join(", ", known)}." }));
    }
}

/// <summary>The parameters of an address.</summary>
internal sealed record Takes(params string[] Names);
