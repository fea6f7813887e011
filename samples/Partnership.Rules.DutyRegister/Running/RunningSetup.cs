using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry.Metrics;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Deadline, limits, measures and health.</summary>
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
        ShareKeys(services, configuration["Keys:Folder"]);
        var most = configuration.GetValue("Limits:RequestsAMinute", RequestsAMinute);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path == "/error" ? RateLimitPartition.GetNoLimiter("the page that says so") : RateLimitPartition.GetSlidingWindowLimiter(
                context.User.Identity?.IsAuthenticated == true ? Actor.KeyOf(context.User) : context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
        });
        services.AddHealthChecks().AddCheck<Readiness>("register");
        var telemetry = services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Measures.Name));
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null)
        {
            telemetry.WithMetrics(metrics => metrics.AddOtlpExporter());
        }
    }

    /// <summary>Instances that share a folder of keys take each other's cookies and forms; without one, those of an instance end with it.</summary>
    private static void ShareKeys(IServiceCollection services, string? folder)
    {
        if (folder is not null)
        {
            services.AddDataProtection().SetApplicationName("duty-register").PersistKeysToFileSystem(new DirectoryInfo(folder));
        }
    }

    internal static void MapHealth(this WebApplication app)
    {
        app.Services.GetRequiredService<Measures>();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = async (context, report) => await context.Response.WriteAsJsonAsync(new { status = report.Status.ToString(), details = report.Entries.Values.Select(entry => entry.Description) }) });
    }
}
