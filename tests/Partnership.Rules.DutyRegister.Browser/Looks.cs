using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>What is asked of each page: no violation that axe finds, nothing wider than the window, and a picture where SCREENSHOTS names a folder.</summary>
internal static class Looks
{
    /// <summary>What passes is not listed: that costs as much as finding what does not.</summary>
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>How wide A4 is, at 96 dots an inch.</summary>
    private const int SheetOfPaper = 794;

    internal static int[] Widths { get; } = [1280, 390, 320];

    /// <summary>What axe looks at: in every run the narrowest window, where most is folded; in the nightly run, which sets REGISTER_LOOKS, each width.</summary>
    private static bool IsAsked(int width) => width == Widths[^1] || Environment.GetEnvironmentVariable("REGISTER_LOOKS") is not null;

    internal static async Task AreFitAsync(IPage page, string name)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            if (IsAsked(width))
            {
                var found = await page.RunAxe(OnlyViolations);
                found.Violations.Select(one => $"{one.Id}: {string.Join(", ", one.Nodes.Select(node => node.Html))}").Should().BeEmpty(because: $"{name} at {width}");
            }

            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).Should().BeTrue(because: $"{name} fits a window of {width}");
            await KeepAsync(page, $"{name}-{width}");
        }

        await page.SetViewportSizeAsync(SheetOfPaper, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await KeepAsync(page, $"{name}-print");
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
