using Microsoft.Playwright;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>Fills a page in: with a pointer, or by keyboard alone, when nothing is reached but by the tab key.</summary>
internal sealed class Hands(IPage page, bool byKeyboard)
{
    private const int MostTabs = 300;
    private const int MostTries = 600;

    internal async Task FillAsync(string field, string text)
    {
        if (!byKeyboard)
        {
            await page.Locator(field).FillAsync(text);
            return;
        }

        await ReachAsync(page.Locator(field));
        await page.Keyboard.TypeAsync(text);
    }

    internal async Task FillDateAsync(string name, int day, int month, int year)
    {
        await FillAsync($"#{name}-day", $"{day}");
        await FillAsync($"#{name}-month", $"{month}");
        await FillAsync($"#{name}-year", $"{year}");
    }

    internal async Task ChooseAsync(string field, string label)
    {
        if (!byKeyboard)
        {
            await page.Locator(field).SelectOptionAsync(new SelectOptionValue { Label = label });
            return;
        }

        await ReachAsync(page.Locator(field));
        await page.Keyboard.TypeAsync(label);
        (await page.Locator(field).EvaluateAsync<string>("select => select.selectedOptions[0].text")).Should().Be(label);
    }

    /// <summary>Ticks a box, or a button of a group: the tab key reaches the group, the arrows go through it.</summary>
    internal async Task CheckAsync(string field)
    {
        if (!byKeyboard)
        {
            await page.Locator(field).CheckAsync();
            return;
        }

        var sought = page.Locator(field);
        var name = await sought.GetAttributeAsync("name");
        await ReachAsync(page.Locator($"{field}, input[type=radio][name='{name}']"));
        await page.Keyboard.PressAsync("Space");
        for (var presses = 0; presses < 20 && !await sought.IsCheckedAsync(); presses++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        (await sought.IsCheckedAsync()).Should().BeTrue();
    }

    internal async Task PressAsync(ILocator button)
    {
        if (!byKeyboard)
        {
            await button.ClickAsync();
            return;
        }

        await ReachAsync(button);
        await page.EvaluateAsync("document.documentElement.dataset.left = 'yes'");
        await EnterAsync();
        await UntilAsync(page, "document.documentElement.dataset.left === undefined && document.readyState === 'complete'");
    }

    /// <summary>Waits until a statement about the page is true. It is asked again each time, for the page's policy lets no text run as a program within it.</summary>
    internal static async Task UntilAsync(IPage page, string statement)
    {
        for (var tries = 0; !await IsSoAsync(page, statement); tries++)
        {
            tries.Should().BeLessThan(MostTries, because: statement);
            await Task.Delay(50);
        }
    }

    /// <summary>False as well while one page is left and the next is not there yet.</summary>
    private static async Task<bool> IsSoAsync(IPage page, string statement)
    {
        try
        {
            return await page.EvaluateAsync<bool>(statement);
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    internal Task PressAsync(string button) => PressAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    internal async Task UploadAsync(string field, FilePayload file)
    {
        if (!byKeyboard)
        {
            await page.Locator(field).SetInputFilesAsync(file);
            return;
        }

        await ReachAsync(page.Locator(field));
        var chooser = await page.RunAndWaitForFileChooserAsync(EnterAsync);
        await chooser.SetFilesAsync(file);
    }

    /// <summary>Presses the enter key once the page is painted with the focus where it is: before that a browser drops the key.</summary>
    private async Task EnterAsync()
    {
        await page.EvaluateAsync("() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses the tab key until one of the elements has the focus.</summary>
    internal async Task ReachAsync(ILocator sought)
    {
        for (var presses = 0; presses < MostTabs; presses++)
        {
            if (await sought.EvaluateAllAsync<bool>("elements => elements.includes(document.activeElement)"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The tab key does not reach {sought}.");
    }
}
