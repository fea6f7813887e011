using System.Net;
using NodaTime;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>The journeys without script: enter, answer, add a day, ask why, read a plan.</summary>
public sealed class PageTests : IDisposable
{
    private readonly RegisterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_officer_enters_an_event_and_sees_every_clock()
    {
        using var client = await host.SignedInAsync("officer");

        using var entered = await client.PostFormAsync("/matters/new", "/matters/new", ("event", "information-requested"), ("on-day", "10"), ("on-month", "7"), ("on-year", "2026"), ("key", "FOI-7"), ("team", "a-team"), ("why", "came by e-mail"));

        entered.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var page = Forms.Text(await client.GetStringAsync(entered.Headers.Location));
        page.Should().Contain("by Tuesday 11 August 2026").And.Contain("came by e-mail").And.Contain("What can follow");
    }

    [Theory]
    [InlineData("31", "2", "2026", "FOI-7", "a-team", "why", "is no date")]
    [InlineData("10", "7", "2026", "John Smith", "a-team", "why", "Never a person's name")]
    [InlineData("10", "7", "2026", "FOI-7", "A Team", "why", "Give the team")]
    [InlineData("10", "7", "2026", "FOI-7", "a-team", "", "Say why")]
    public async Task What_cannot_be_used_is_told_at_its_field(string day, string month, string year, string key, string team, string why, string told)
    {
        using var client = await host.SignedInAsync("officer");

        using var answer = await client.PostFormAsync("/matters/new", "/matters/new", ("event", "information-requested"), ("on-day", day), ("on-month", month), ("on-year", year), ("key", key), ("team", team), ("why", why));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        Forms.Text(await answer.Content.ReadAsStringAsync()).Should().Contain("There is a problem").And.Contain(told);
    }

    [Fact]
    public async Task An_administrator_adds_a_day_after_seeing_what_would_move()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 11, 20)));
        using var client = await host.SignedInAsync("administrator");

        using var dry = await client.PostFormAsync("/calendar", "/calendar?handler=Day", ("part", "england-and-wales"), ("on-day", "9"), ("on-month", "12"), ("on-year", "2026"), ("name", "Day of mourning"), ("source", "proclamation"));
        var page = await dry.Content.ReadAsStringAsync();
        Forms.Text(page).Should().Contain("1 of 1 duties would have another date").And.Contain("FOI-1");
        var days = System.Text.RegularExpressions.Regex.Match(page, "name=\"days\" value=\"([^\"]*)\"").Groups[1].Value;
        using var confirmed = await client.PostFormAsync("/calendar", "/calendar?handler=Confirm", ("days", WebUtility.HtmlDecode(days)), ("why", "proclaimed"));
        await host.RunAsync();

        confirmed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        Forms.Text(await client.GetStringAsync(confirmed.Headers.Location)).Should().Contain("1 date moved").And.Contain("FOI-1");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?show=overdue&team=a-team")]
    [InlineData("/?page-number=7")]
    [InlineData("/history")]
    [InlineData("/meeting")]
    [InlineData("/definition")]
    [InlineData("/calendar")]
    public async Task A_page_that_nobody_has_filled_in_tells_of_no_problem(string page)
    {
        using var client = await host.SignedInAsync("administrator");

        Forms.Text(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Should().NotContain("There is a problem");
    }

    [Fact]
    public async Task Somebody_asks_why_a_date_was_given()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 7, 10)));
        using var client = await host.SignedInAsync("reader");

        var page = Forms.Text(await client.GetStringAsync(new Uri("/dates/1", UriKind.Relative)));

        page.Should().Contain("by Tuesday 11 August 2026").And.Contain("By what was known then, the same answer comes out today.");
    }

    [Fact]
    public async Task A_plan_is_uploaded_and_read()
    {
        using var client = await host.SignedInAsync("reader");

        using var answer = await client.PostFileAsync("/plan", "/plan", "plan", "Ref,Action,Lead,By when,RAG\n1.1,Publish a leaflet,Council,March 2027,Green\n"u8.ToArray());

        Forms.Text(await answer.Content.ReadAsStringAsync()).Should().Contain("1 actions").And.Contain("Publish a leaflet").And.Contain("Board: actions by strand and rating");
    }

    [Fact]
    public async Task A_board_says_what_is_met_and_what_breaks_next()
    {
        using var client = await host.SignedInAsync("reader");
        var members = """{"authority":"county","members":[{"member":"m1","categories":["a"],"from":"2021-10-01"},{"member":"m2","categories":["c"],"from":"2021-10-01","to":"2026-12-31"}]}"""u8.ToArray();

        using var answer = await client.PostFileAsync("/board", "/board", "members", members, ("on-day", "30"), ("on-month", "11"), ("on-year", "2026"));

        Forms.Text(await answer.Content.ReadAsStringAsync()).Should().Contain("Not met").And.Contain("What breaks next").And.Contain("is met until Thursday 31 December 2026, when member m2 leaves");
    }

    [Fact]
    public async Task An_interview_asks_at_most_four_screens_and_tells_what_comes_out()
    {
        using var client = await host.SignedInAsync("reader");
        using var begun = await client.PostFileAsync("/definition/interview", "/definition/interview?handler=Begin", "other", [], ("on-day", "1"), ("on-month", "11"), ("on-year", "2026"), ("jurisdiction", "england"));
        var (page, screens) = (await begun.Content.ReadAsStringAsync(), 0);
        while (page.Contains("id=\"none-none\"", StringComparison.Ordinal))
        {
            using var next = await client.PostFormAsync("/definition/interview", "/definition/interview", [.. Forms.Hidden(page), ("none", "none")]);
            page = await next.Content.ReadAsStringAsync();
            screens++.Should().BeLessThan(4);
        }

        screens.Should().BePositive();
        Forms.Text(page).Should().Contain("No further answer would change anything").And.Contain("not met");
    }

    [Theory]
    [InlineData("", "You named no partnership", "The government definition as Southampton")]
    [InlineData("southampton", "The government definition as Southampton", "You named no partnership")]
    [InlineData("mars", "'mars' is not valid. Valid values: ", "In force on")]
    public async Task Only_the_partnership_that_is_asked_about_adds_its_own_definition(string partnership, string told, string silent)
    {
        using var client = await host.SignedInAsync("reader");

        using var answer = await client.PostFormAsync("/definition", "/definition", ("on-day", "1"), ("on-month", "10"), ("on-year", "2021"), ("jurisdiction", "england"), ("partnership", partnership));

        Forms.Text(await answer.Content.ReadAsStringAsync()).Should().Contain(told).And.NotContain(silent);
    }

    [Theory]
    [InlineData("", "", "Tick what is so, or say")]
    [InlineData("behaviour/physical", "none", "and not both")]
    public async Task A_screen_that_is_not_answered_or_twice_is_asked_again(string ticked, string none, string told)
    {
        ArgumentNullException.ThrowIfNull(ticked);
        using var client = await host.SignedInAsync("reader");
        (string, string)[] answers = [("on", "2026-11-01"), ("jurisdiction", "england"), ("facts", "{}"), ("none", none), .. ticked.Length > 0 ? [("ticked", ticked)] : Array.Empty<(string, string)>()];

        using var answer = await client.PostFormAsync("/definition/interview", "/definition/interview", answers);

        Forms.Text(await answer.Content.ReadAsStringAsync()).Should().Contain("There is a problem").And.Contain(told);
    }

    [Fact]
    public async Task Somebody_reads_all_that_a_change_did()
    {
        await host.EnterAsync(Entries.Happened("FOI-1", "information-requested", new LocalDate(2026, 7, 10)));
        using var client = await host.SignedInAsync("reader");

        Forms.Text(await client.GetStringAsync(new Uri("/history?kind=matter-entered", UriKind.Relative))).Should().Contain("A matter was entered");
        Forms.Text(await client.GetStringAsync(new Uri("/history/1", UriKind.Relative))).Should().Contain("example officer").And.Contain("by Tuesday 11 August 2026");
    }

    [Fact]
    public async Task A_date_in_the_list_leads_to_why()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 7, 10)));
        using var client = await host.SignedInAsync("reader");
        (await client.GetStringAsync(new Uri("/", UriKind.Relative))).Should().Contain("href=\"/duties/1\"");

        using var answer = await client.GetAsync(new Uri("/duties/1", UriKind.Relative));

        answer.Headers.Location!.ToString().Should().Be("/dates/1");
    }
}
