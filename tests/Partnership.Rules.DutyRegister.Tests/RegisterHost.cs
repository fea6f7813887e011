using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Partnership.Rules.DutyRegister.Notices;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A register in this process, on a store of its own: a SQLite file, or a database of the PostgreSQL server that REGISTER_TEST_POSTGRES names.</summary>
public sealed class RegisterHost : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new() { ["Examples"] = "none", ["Limits:RequestsAMinute"] = "100000" };
    private readonly List<Action<IServiceCollection>> changes = [];

    private readonly bool ownsStore;

    public RegisterHost()
        : this(new TestStore()) => ownsStore = true;

    /// <summary>A second instance on a store, or one on a store that is put back.</summary>
    public RegisterHost(TestStore store) => Store = store;

    /// <summary>Monday 30 November 2026, nine in the morning.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Kills the register at a boundary of its work with the database.</summary>
    public KillSwitch Kill { get; } = new();

    public TestStore Store { get; }

    public string Environment { get; init; } = "Development";

    public RegisterHost With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    public RegisterHost With(Action<IServiceCollection> change)
    {
        changes.Add(change);
        return this;
    }

    /// <summary>Notices go to this receiver.</summary>
    public RegisterHost NoticesTo(HttpMessageHandler receiver) => With("Notices:Address", "https://receiver.test/hook")
        .With(services => services.AddHttpClient(nameof(NoticeSender)).ConfigurePrimaryHttpMessageHandler(() => receiver));

    /// <summary>Does something with the services of one request.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task<T> StoreAsync<T>(Func<Register, Task<T>> act) => WithAsync(services => act(services.GetRequiredService<Register>()));

    /// <summary>A browser without a screen, signed in under a role; not signed in for none.</summary>
    public async Task<HttpClient> SignedInAsync(string? role, params DelegatingHandler[] handlers)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        var client = handlers.Length == 0 ? CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress })
            : CreateDefaultClient([.. handlers, new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler()]);
        if (role is not null)
        {
            // On a port of its own the client follows the redirection; in this process it does not.
            using var signedIn = await client.PostFormAsync("/sign-in", "/sign-in", ("role", role));
            (signedIn.StatusCode == System.Net.HttpStatusCode.Redirect ? signedIn.Headers.Location!.ToString() : signedIn.RequestMessage!.RequestUri!.AbsolutePath).Should().Be("/");
        }

        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment(Environment);
        builder.UseSetting("ConnectionStrings:Register", Store.Connection);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.ConfigureDbContext<SqliteRegister>(options => options.AddInterceptors(Kill));
            services.ConfigureDbContext<PostgresRegister>(options => options.AddInterceptors(Kill));
            foreach (var background in services.Where(one => one.ServiceType == typeof(IHostedService) && one.ImplementationFactory is not null).ToArray())
            {
                services.Remove(background); // A test says itself when the night comes and when notices go.
            }

            changes.ForEach(change => change(services));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (ownsStore)
        {
            Store.Dispose();
        }
    }
}
