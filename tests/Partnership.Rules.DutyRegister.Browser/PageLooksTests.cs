using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>Every page: no violation that axe finds, nothing wider than the window, and a picture where one is asked for.</summary>
public sealed class PageLooksTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Addresses = ["/", "/matters/new", "/matters/FOI-2026-001", "/matters/HOU-2026-001", "/dates/1", "/meeting", "/board", "/plan", "/definition", "/calendar", "/feeds", "/history", "/sign-in", "/not-allowed", "/error"];

    private static readonly int[] Widths = [1280, 390, 320];

    public static TheoryData<string> Pages => [.. Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_fit_for_everybody_at_every_width(string address)
    {
        var page = await site.OpenAsync("administrator", Widths[0]);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(address);

            var found = await page.RunAxe();
            found.Violations.Select(one => $"{one.Id}: {string.Join(", ", one.Nodes.Select(node => node.Html))}").Should().BeEmpty(because: $"{address} at {width}");
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).Should().BeTrue(because: $"{address} fits a window of {width}");
            (await page.Locator(".errors").CountAsync()).Should().Be(0, because: $"nobody has filled {address} in");
            await KeepAsync(page, address, $"{width}");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/matters/FOI-2026-001")]
    public async Task A_page_prints_without_what_only_a_screen_needs(string address)
    {
        var page = await site.OpenAsync("reader", 1280);
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator("nav").First.IsVisibleAsync()).Should().BeFalse();
        (await page.Locator("h1").IsVisibleAsync()).Should().BeTrue();
        await KeepAsync(page, address, "print");
    }

    private static async Task KeepAsync(IPage page, string address, string how)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder)
        {
            var name = address.Trim('/').Replace('/', '-');
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{(name.Length == 0 ? "duties" : name)}-{how}.png"), FullPage = true });
        }
    }
}
