using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A register in this process, on a store of its own: a SQLite file, or a database of the PostgreSQL server that REGISTER_TEST_POSTGRES names.</summary>
public sealed class RegisterHost : WebApplicationFactory<Program>
{
    private readonly string name = $"register_{Guid.NewGuid():N}";
    private readonly Dictionary<string, string> settings = new() { ["Examples"] = "none", ["Limits:RequestsAMinute"] = "100000" };

    /// <summary>Monday 30 November 2026, nine in the morning.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));

    public static bool OnPostgres => PostgresServer is not null;

    private static string? PostgresServer => Environment.GetEnvironmentVariable("REGISTER_TEST_POSTGRES");

    public string Connection => PostgresServer is { } server ? $"{server};Database={name}" : $"Data Source={Path.Combine(Path.GetTempPath(), name)}.db";

    public RegisterHost With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    /// <summary>Does something with the services of one request.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task<T> StoreAsync<T>(Func<Register, Task<T>> act) => WithAsync(services => act(services.GetRequiredService<Register>()));

    /// <summary>A browser without a screen, signed in under a role; not signed in for none.</summary>
    public async Task<HttpClient> SignedInAsync(string? role)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (role is not null)
        {
            (await client.PostFormAsync("/sign-in", "/sign-in", ("role", role))).StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        }

        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Register", Connection);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            foreach (var background in services.Where(one => one.ServiceType == typeof(IHostedService) && one.ImplementationFactory is not null).ToArray())
            {
                services.Remove(background); // A test says itself when the night comes and when notices go.
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (PostgresServer is null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            File.Delete(Path.Combine(Path.GetTempPath(), $"{name}.db"));
        }
    }
}
