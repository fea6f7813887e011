using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry.Metrics;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Clock, limits, measures and health.</summary>
internal static class RunningSetup
{
    private const long LargestUpload = 10 * 1024 * 1024;
    private const int RequestsAMinute = 600;

    internal static void AddRunning(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<LondonClock>();
        services.AddSingleton<Measures>();
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = LargestUpload);
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = LargestUpload);
        var most = configuration.GetValue("Limits:RequestsAMinute", RequestsAMinute);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetSlidingWindowLimiter(
                context.User.Identity?.Name ?? context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
        });
        services.AddHealthChecks().AddCheck<Readiness>("register");
        var telemetry = services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Measures.Name));
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null)
        {
            telemetry.WithMetrics(metrics => metrics.AddOtlpExporter());
        }
    }

    internal static void MapHealth(this WebApplication app)
    {
        app.Services.GetRequiredService<Measures>();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = async (context, report) => await context.Response.WriteAsJsonAsync(new { status = report.Status.ToString(), details = report.Entries.Values.Select(entry => entry.Description) }) });
    }
}
