using Microsoft.Playwright;
using NodaTime;
using Partnership.Rules.DutyRegister.Tests;

[assembly: CollectionBehavior(DisableTestParallelization = true)] // One browser at a time: two slow each other down.

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>The register on a port of its own, and a browser that looks at it.</summary>
public sealed class Site : IAsyncLifetime
{
    private IPlaywright driver = null!;
    private IBrowser browser = null!;
    private IBrowserContext? window;

    public RegisterHost Host { get; } = new();

    public string Address { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        Host.UseKestrel(0);
        Host.StartServer();
        Address = Host.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        driver = await Playwright.CreateAsync();
        browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-extensions"] });
        await Host.EnterAsync(Entries.Happened("FOI-2026-001", "information-requested", new LocalDate(2026, 11, 20)));
        await Host.EnterAsync(Entries.Happened("DAPN-2026-001", "protection-notice-served", new LocalDate(2026, 11, 28), new LocalTime(22, 15)));
        await Host.EnterAsync(Entries.Happened("HOU-2026-001", "first-satisfied-of-homelessness", new LocalDate(2026, 11, 9)));
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        driver.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A page in a new window, signed in under a role; the window before it is closed.</summary>
    public async Task<IPage> OpenAsync(string role, int width, bool script = true)
    {
        if (window is not null)
        {
            await window.CloseAsync();
        }

        window = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script, BaseURL = Address });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.Locator($"#role-{role}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        return page;
    }
}
