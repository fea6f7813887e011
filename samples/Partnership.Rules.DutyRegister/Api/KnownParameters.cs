namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Refuses a parameter that the address does not have: a misspelt one must not be passed over in silence.</summary>
internal sealed class KnownParameters : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var known = context.HttpContext.GetEndpoint()?.Metadata.GetOrderedMetadata<Takes>() ?? [];
        var unknown = context.HttpContext.Request.Query.Keys.Where(key => !known.Any(one => one.Fits(key))).ToArray();
        return unknown.Length == 0
            ? await next(context)
            : Results.ValidationProblem(unknown.ToDictionary(name => name, _ => new[] { known.Count == 0 ? "This address takes no parameters." : $"Not known here. Known are {string.Join(", ", known.Select(one => one.Name))}." }));
    }
}
