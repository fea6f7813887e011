using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>Every page as it opens: fit for everybody at every width, and it tells of no problem that nobody has made.</summary>
public sealed class PageLooksTests : IAsyncLifetime
{
    private static readonly string[] Addresses =
    [
        "/", "/matters/new", "/matters/FOI-2026-001", "/matters/HOU-2026-001", "/matters/BOARD-2026-004", "/dates/1", "/meeting", "/board", "/plan", "/definition", "/definition/interview",
        "/calendar", "/feeds", "/notices", "/history", "/history/1", "/sign-in", "/signed-out", "/not-allowed", "/error",
    ];

    private Site site = null!;

    public static TheoryData<string> Pages => [.. Addresses];

    public async Task InitializeAsync() => site = await Site.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_fit_for_everybody_at_every_width(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        await using var window = await site.OpenAsync("administrator", Looks.Widths[0]);
        await window.Page.GotoAsync(address);

        (await window.Page.Locator(".errors").CountAsync()).Should().Be(0, because: $"nobody has filled {address} in");
        await Looks.AreFitAsync(window.Page, address.Trim('/') is { Length: > 0 } name ? name.Replace('/', '-') : "duties");
    }

    [Fact]
    public void Every_page_is_in_the_list()
    {
        var routes = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetServices<Microsoft.AspNetCore.Routing.EndpointDataSource>(site.Host.Services)
            .SelectMany(source => source.Endpoints).OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct();
        string[] elsewhere = ["/Index", "/duties/{id:long}", "/recalculations/{id:long}"]; // The second leads on; the third is among the answers.

        routes.Except(Addresses.Select(address => address switch { "/dates/1" => "/dates/{id:long}", "/history/1" => "/history/{id:long}", _ when address.StartsWith("/matters/", StringComparison.Ordinal) && address != "/matters/new" => "/matters/{key}", _ => address }))
            .Should().BeSubsetOf(elsewhere);
    }

    [Fact]
    public async Task The_keyboard_alone_goes_from_the_skip_link_to_a_matter()
    {
        await using var window = await site.OpenAsync("reader", 1280);
        var page = window.Page;
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to main content");
        await page.Keyboard.PressAsync("Enter");
        await Hands.UntilAsync(page, "document.activeElement.id === 'main'");
        await new Hands(page, byKeyboard: true).PressAsync(page.Locator("a[href^='/matters/']").First);

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/matters/"));
    }
}
