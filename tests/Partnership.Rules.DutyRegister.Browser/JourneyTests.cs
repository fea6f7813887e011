using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Tests;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>The five journeys and the interview: wide and narrow, with a pointer, by keyboard alone, without script, and in print.</summary>
public abstract class JourneyTests(int width, string way) : IAsyncLifetime
{
    private const string Keyboard = "keyboard";
    private const string NoScript = "no-script";

    /// <summary>A working day for each way, so that each adds one of its own.</summary>
    private static readonly Dictionary<(int Width, string Way), int> Days = new() { [(1280, Keyboard)] = 9, [(390, Keyboard)] = 10, [(1280, NoScript)] = 11, [(390, "pointer")] = 14, [(320, NoScript)] = 15 };

    private Site site = null!;

    public async Task InitializeAsync() => site = await Site.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Enter_an_event_and_see_every_clock()
    {
        await using var window = await OpenAsync("officer", "/matters/new");
        var (page, hands) = (window.Page, HandsOn(window));
        await hands.ChooseAsync("#event", "A protection notice under the Act of 2010 is served (give the time)");
        await hands.FillDateAsync("on", 27, 11, 2026);
        await hands.FillAsync("#at", "10:00");
        await hands.FillAsync("#key", $"DAPN-{width}-{way}");
        await hands.FillAsync("#team", "a-team");
        await hands.FillAsync("#why", "the police told us");
        await hands.PressAsync("Enter, and start the deadlines");

        (await page.Locator("h1").InnerTextAsync()).Should().Be($"DAPN-{width}-{way}");
        (await page.Locator(".clock").CountAsync()).Should().BePositive();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("at 10:00");
        await PrintsAsync(page);
    }

    [Fact]
    public async Task Answer_what_is_still_needed()
    {
        var matter = await site.Host.EnterAsync(Questioned($"ASK-{width}-{way}"));
        await using var window = await OpenAsync("officer", $"/matters/{matter.Key}");
        var (page, hands) = (window.Page, HandsOn(window));
        if (await page.Locator("form input[type=radio][name^='fact-']").CountAsync() > 0)
        {
            await hands.CheckAsync($"#{await page.Locator("form input[type=radio][name^='fact-']").First.GetAttributeAsync("id")}");
        }
        else
        {
            await hands.FillDateAsync((await page.Locator("form fieldset[id^='fact-']").First.GetAttributeAsync("id"))!, 16, 11, 2026);
        }

        await hands.FillAsync("#why", "the file says so");
        await hands.PressAsync("Save the answers");

        (await page.Locator(".history").InnerTextAsync()).Should().Contain("example officer: the file says so");
        await PrintsAsync(page);
    }

    [Fact]
    public async Task Add_a_bank_holiday_see_what_moves_and_confirm()
    {
        await using var window = await OpenAsync("administrator", "/calendar");
        var (page, hands) = (window.Page, HandsOn(window));
        await hands.CheckAsync("#part-england-and-wales");
        await hands.FillDateAsync("on", Days[(width, way)], 12, 2026);
        await hands.FillAsync("#name", "Day of mourning");
        await hands.FillAsync("#source", "a proclamation");
        await hands.PressAsync("See what would move");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("Nothing is changed yet").And.Contain("FOI-2026-001");
        await hands.FillAsync("#why", "proclaimed");
        await hands.PressAsync("Confirm, and move the dates");
        await CountedAsync(page);

        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("moved");
        await PrintsAsync(page);
    }

    [Fact]
    public async Task Ask_why_a_date_was_given()
    {
        await using var window = await OpenAsync("reader", "/");
        var (page, hands) = (window.Page, HandsOn(window));
        await hands.PressAsync(page.Locator("a[href^='/duties/']").First);

        (await page.Locator("main").InnerTextAsync()).Should().Contain("the same answer comes out today").And.Contain("What it was before");
        await PrintsAsync(page);
    }

    [Fact]
    public async Task Upload_a_plan()
    {
        await using var window = await OpenAsync("reader", "/plan");
        var (page, hands) = (window.Page, HandsOn(window));
        await hands.UploadAsync("#plan", Files.Plan);
        await hands.PressAsync("Read the plan");

        (await page.Locator("main").InnerTextAsync()).Should().Contain("Publish a leaflet");
        await PrintsAsync(page);
    }

    [Fact]
    public async Task Ask_which_definitions_are_met_in_four_screens()
    {
        await using var window = await OpenAsync("reader", "/definition/interview");
        var (page, hands) = (window.Page, HandsOn(window));
        await hands.FillDateAsync("on", 1, 11, 2026);
        await hands.PressAsync("Begin");
        for (var screens = 0; await page.Locator("#answers").CountAsync() > 0; screens++)
        {
            screens.Should().BeLessThan(4);
            await hands.CheckAsync(screens == 0 ? $"#{await page.Locator("#answers input[type=checkbox]").First.GetAttributeAsync("id")}" : "#none-none");
            await hands.PressAsync("Go on");
        }

        (await page.Locator("h1").InnerTextAsync()).Should().Be("Result");
        await PrintsAsync(page);
    }

    private async Task<Window> OpenAsync(string role, string address)
    {
        var window = await site.OpenAsync(role, width, script: way != NoScript);
        await window.Page.GotoAsync(address);
        return window;
    }

    private Hands HandsOn(Window window) => new(window.Page, byKeyboard: way == Keyboard);

    /// <summary>Lets the runner count until nothing is left to count, of this journey or another.</summary>
    private async Task CountedAsync(IPage page)
    {
        while (await site.Host.StoreAsync(register => register.Recalculations.AnyAsync(one => one.EndedAt == null)))
        {
            await site.Host.RunAsync();
        }

        // The page looks again by itself.
        await Assertions.Expect(page.Locator("progress")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }

    private static async Task PrintsAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("nav").First.IsVisibleAsync()).Should().BeFalse();
        (await page.Locator("h1").First.IsVisibleAsync()).Should().BeTrue();
    }

    /// <summary>Something that happened and of which a date, or a choice, is still needed.</summary>
    private static NewMatter Questioned(string key)
    {
        var (on, at) = (new LocalDate(2026, 11, 2), new LocalTime(10, 0));
        var happened = LawEvent.All.First(one => MatterQuestion.Ask(one.Code, null, new TriggerTime(on, one.NeedsTime ? at : null), DeadlineFacts.None, UkCalendars.All).StillNeeded
            .Any(asked => MatterQuestion.Takes(one.Code, null).Any(taken => taken.Name == asked.Fact && (taken.Kind == ParameterKind.Choice || taken.Kind == ParameterKind.Date))));
        return Entries.Happened(key, happened.Code, on, happened.NeedsTime ? at : null);
    }
}

public sealed class WideKeyboardJourneys() : JourneyTests(1280, "keyboard");

public sealed class NarrowKeyboardJourneys() : JourneyTests(390, "keyboard");

public sealed class WideScriptlessJourneys() : JourneyTests(1280, "no-script");

public sealed class NarrowPointerJourneys() : JourneyTests(390, "pointer");

public sealed class NarrowestScriptlessJourneys() : JourneyTests(320, "no-script");
