using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NodaTime;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Tests;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>The five journeys, wide and narrow, and without script.</summary>
public sealed class JourneyTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<int, bool> Windows => new()
    {
        { 1280, true },
        { 390, true },
        { 320, false },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Enter_an_event_and_see_every_clock(int width, bool script)
    {
        var page = await site.OpenAsync("officer", width, script);
        await page.GotoAsync("/matters/new");
        await page.Locator("#event").SelectOptionAsync("protection-notice-served");
        await FillDateAsync(page, "on", 27, 11, 2026);
        await page.Locator("#at").FillAsync("10:00");
        await page.Locator("#key").FillAsync($"DAPN-{width}");
        await page.Locator("#team").FillAsync("a-team");
        await page.Locator("#why").FillAsync("the police told us");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enter and start the clocks" }).ClickAsync();

        (await page.Locator("h1").InnerTextAsync()).Should().Be($"DAPN-{width}");
        (await page.Locator(".clock").CountAsync()).Should().BePositive();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("at 10:00");
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Answer_what_is_still_needed(int width, bool script)
    {
        var matter = await site.Host.EnterAsync(Questioned($"ASK-{width}"));
        var page = await site.OpenAsync("officer", width, script);
        await page.GotoAsync($"/matters/{matter.Key}");
        var questions = await page.Locator("form input[name^='fact-']").CountAsync();
        questions.Should().BePositive();
        if (await page.Locator("form input[type=radio][name^='fact-']").CountAsync() > 0)
        {
            await page.Locator("form input[type=radio][name^='fact-']").First.CheckAsync();
        }
        else
        {
            var name = (await page.Locator("form fieldset[id^='fact-']").First.GetAttributeAsync("id"))!;
            await FillDateAsync(page, name, 16, 11, 2026);
        }

        await page.Locator("#why").FillAsync("the file says so");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the answers" }).ClickAsync();

        (await page.Locator(".history").InnerTextAsync()).Should().Contain("example officer: the file says so");
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Add_a_bank_holiday_see_what_moves_and_confirm(int width, bool script)
    {
        var day = width switch { 1280 => 9, 390 => 10, _ => 11 };
        var page = await site.OpenAsync("administrator", width, script);
        await page.GotoAsync("/calendar");
        await page.Locator("#part-england-and-wales").CheckAsync();
        await FillDateAsync(page, "on", day, 12, 2026);
        await page.Locator("#name").FillAsync("Day of mourning");
        await page.Locator("#source").FillAsync("a proclamation");
        await page.GetByRole(AriaRole.Button, new() { Name = "See what would move", Exact = true }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("Nothing is changed yet").And.Contain("FOI-2026-001");
        await page.Locator("#why").FillAsync("proclaimed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm, and move the dates" }).ClickAsync();
        await site.Host.RunAsync();
        await page.ReloadAsync();

        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("moved");
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Ask_why_a_date_was_given(int width, bool script)
    {
        var page = await site.OpenAsync("reader", width, script);
        await page.GotoAsync("/matters/FOI-2026-001");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Why this date\\?") }).First.ClickAsync();

        (await page.Locator("main").InnerTextAsync()).Should().Contain("the same answer comes out today").And.Contain("What it was before");
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Upload_a_plan(int width, bool script)
    {
        var page = await site.OpenAsync("reader", width, script);
        await page.GotoAsync("/plan");
        await page.Locator("#plan").SetInputFilesAsync(new FilePayload { Name = "plan.csv", MimeType = "text/csv", Buffer = "Ref,Action,Lead,By when,RAG\n1.1,Publish a leaflet,Council,March 2027,Green\n"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the plan" }).ClickAsync();

        (await page.Locator("table").InnerTextAsync()).Should().Contain("Publish a leaflet");
    }

    [Fact]
    public async Task The_keyboard_alone_goes_from_the_skip_link_to_a_matter()
    {
        var page = await site.OpenAsync("reader", 1280);
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to main content");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("document.activeElement.id === 'main'");
        for (var presses = 0; presses < 20 && !(await FocusedAsync(page)).Contains("/matters/", StringComparison.Ordinal); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        (await FocusedAsync(page)).Should().StartWith("/matters/");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/matters/"));
    }

    /// <summary>Something that happened and of which a date, or a choice, is still needed.</summary>
    private static NewMatter Questioned(string key)
    {
        var (on, at) = (new LocalDate(2026, 11, 2), new LocalTime(10, 0));
        var happened = LawEvent.All.First(one => MatterQuestion.Ask(one.Code, null, new TriggerTime(on, one.NeedsTime ? at : null), DeadlineFacts.None, UkCalendars.All).StillNeeded
            .Any(asked => MatterQuestion.Takes(one.Code, null).Any(taken => taken.Name == asked.Fact && (taken.Kind == ParameterKind.Choice || taken.Kind == ParameterKind.Date))));
        return Entries.Happened(key, happened.Code, on, happened.NeedsTime ? at : null);
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.getAttribute('href') || ''");

    private static async Task FillDateAsync(IPage page, string name, int day, int month, int year)
    {
        await page.Locator($"#{name}-day").FillAsync($"{day}");
        await page.Locator($"#{name}-month").FillAsync($"{month}");
        await page.Locator($"#{name}-year").FillAsync($"{year}");
    }
}
