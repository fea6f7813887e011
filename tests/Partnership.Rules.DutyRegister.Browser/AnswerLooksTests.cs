using Microsoft.Playwright;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>Every page as it answers a form: what was asked for, and what was wrong.</summary>
public sealed class AnswerLooksTests : IAsyncLifetime
{
    private static readonly Dictionary<string, (string Address, Func<IPage, Hands, Task> Fill)> All = new()
    {
        ["what-would-move"] = ("/calendar", async (page, hands) => await ProposeAsync(hands)),
        ["counting"] = ("/calendar", async (page, hands) =>
        {
            await ProposeAsync(hands);
            await hands.FillAsync("#why", "proclaimed");
            await hands.PressAsync("Confirm, and move the dates");
            await page.RouteAsync("**/recalculations/*", route => route.AbortAsync("aborted")); // The page looks again every two seconds, and axe needs longer.
        }
        ),
        ["meeting-timetable"] = ("/meeting", async (page, hands) =>
        {
            await page.Locator("#group").SelectOptionAsync("southampton/board");
            await hands.FillDateAsync("on", 16, 12, 2026);
            await hands.PressAsync("Show the duties");
        }
        ),
        ["board-answer"] = ("/board", async (page, hands) =>
        {
            await hands.UploadAsync("#members", Files.Board);
            await hands.PressAsync("Look at the board");
        }
        ),
        ["plan-read"] = ("/plan", async (page, hands) =>
        {
            await hands.UploadAsync("#plan", Files.Plan);
            await hands.PressAsync("Read the plan");
        }
        ),
        ["definitions"] = ("/definition", async (page, hands) =>
        {
            await hands.FillDateAsync("on", 1, 11, 2026);
            await hands.PressAsync("Show the definitions");
        }
        ),
        ["interview-screen"] = ("/definition/interview", async (page, hands) => await BeginAsync(hands)),
        ["interview-end"] = ("/definition/interview", async (page, hands) =>
        {
            await BeginAsync(hands);
            while (await page.Locator("#none-none").CountAsync() > 0)
            {
                await hands.CheckAsync("#none-none");
                await hands.PressAsync("Go on");
            }
        }
        ),
        ["feed-made"] = ("/feeds", async (page, hands) =>
        {
            await hands.FillAsync("#why", "the diary of the team");
            await hands.PressAsync("Make a feed");
        }
        ),
        ["wrong-matter"] = ("/matters/new", async (page, hands) =>
        {
            await hands.FillDateAsync("on", 31, 2, 2026);
            await hands.PressAsync("Enter, and start the deadlines");
        }
        ),
        ["wrong-board"] = ("/board", async (page, hands) =>
        {
            await hands.UploadAsync("#members", Files.Spoiled);
            await hands.PressAsync("Look at the board");
        }
        ),
        ["wrong-screen"] = ("/definition/interview", async (page, hands) =>
        {
            await BeginAsync(hands);
            await hands.PressAsync("Go on");
        }
        ),
        ["wrong-ping"] = ("/notices", async (page, hands) => await hands.PressAsync("Send a test notice")),
        ["no-such-page"] = ("/nothing", (page, hands) => Task.CompletedTask),
    };

    private Site site = null!;

    public static TheoryData<string> Answers => [.. All.Keys];

    public async Task InitializeAsync() => site = await Site.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_is_fit_for_everybody_at_every_width(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        await using var window = await site.OpenAsync("administrator", Looks.Widths[0]);
        var page = window.Page;
        await page.GotoAsync(All[name].Address);
        await All[name].Fill(page, new Hands(page, byKeyboard: false));

        (await page.Locator(".errors").CountAsync() > 0).Should().Be(name.StartsWith("wrong", StringComparison.Ordinal));
        await Looks.AreFitAsync(page, name);
    }

    private static async Task ProposeAsync(Hands hands)
    {
        await hands.CheckAsync("#part-scotland");
        await hands.FillDateAsync("on", 16, 12, 2026);
        await hands.FillAsync("#name", "Day of mourning");
        await hands.FillAsync("#source", "a proclamation");
        await hands.PressAsync("See what would move");
    }

    private static async Task BeginAsync(Hands hands)
    {
        await hands.FillDateAsync("on", 1, 11, 2026);
        await hands.PressAsync("Begin");
    }
}
