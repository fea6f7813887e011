using System.Collections.Concurrent;
using Microsoft.Playwright;
using NodaTime;
using Partnership.Rules.DutyRegister.Tests;

[assembly: CollectionBehavior(MaxParallelThreads = 4)] // Windows of one browser, which wait for the server more than they compute.

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>One register on a port of its own and one browser, for all tests; each test has a window to itself.</summary>
public sealed class Site : IAsyncDisposable
{
    private static readonly Lazy<Task<Site>> Started = new(StartAsync);

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> signedIn = new();
    private IPlaywright driver = null!;
    private IBrowser browser = null!;

    private Site() => AppDomain.CurrentDomain.ProcessExit += (_, _) => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public RegisterHost Host { get; } = new();

    private string Address { get; set; } = string.Empty;

    public static Task<Site> SharedAsync() => Started.Value;

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        driver.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A new window, signed in under a role; the form of signing in is filled in once for each role.</summary>
    public async Task<Window> OpenAsync(string role, int width, bool script = true)
    {
        var state = await signedIn.GetOrAdd(role, _ => new Lazy<Task<string>>(() => SignInAsync(role))).Value;
        return await Window.OpenAsync(browser, new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script, BaseURL = Address, StorageState = state });
    }

    private static async Task<Site> StartAsync()
    {
        var site = new Site();
        site.Host.UseKestrel(0);
        site.Host.StartServer();
        site.Address = site.Host.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        site.driver = await Playwright.CreateAsync();
        site.browser = await site.driver.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-extensions"] });
        await site.Host.EnterAsync(Entries.Happened("FOI-2026-001", "information-requested", new LocalDate(2026, 11, 20)));
        await site.Host.EnterAsync(Entries.Happened("DAPN-2026-001", "protection-notice-served", new LocalDate(2026, 11, 28), new LocalTime(22, 15)));
        await site.Host.EnterAsync(Entries.Happened("HOU-2026-001", "first-satisfied-of-homelessness", new LocalDate(2026, 11, 9)));
        await site.Host.EnterAsync(Entries.Happened("BOARD-2026-004", "southampton/board/meeting", new LocalDate(2026, 12, 16)));
        return site;
    }

    private async Task<string> SignInAsync(string role)
    {
        await using var window = await Window.OpenAsync(browser, new() { BaseURL = Address });
        await window.Page.GotoAsync("/sign-in");
        await window.Page.Locator($"#role-{role}").CheckAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await window.Page.WaitForURLAsync("**/");
        return await window.Page.Context.StorageStateAsync();
    }
}

/// <summary>A window of the browser, with cookies of its own; closed when the test is done with it.</summary>
public sealed class Window : IAsyncDisposable
{
    private Window(IPage page) => Page = page;

    public IPage Page { get; }

    public ValueTask DisposeAsync() => Page.Context.DisposeAsync();

    internal static async Task<Window> OpenAsync(IBrowser browser, BrowserNewContextOptions options) => new(await (await browser.NewContextAsync(options)).NewPageAsync());
}
