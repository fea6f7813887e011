using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.DutyRegister.Feeds;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A feed is read by a calendar program of others; revoked, by nobody.</summary>
public sealed class FeedTests : IDisposable
{
    private readonly RegisterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_feed_holds_the_dates_of_its_team()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 7, 10)));
        var token = await MakeAsync();
        using var client = host.CreateClient();

        var calendar = Calendar.Load(await client.GetStringAsync(new Uri($"/feeds/{token}.ics", UriKind.Relative)))!;

        calendar.Events.Single().Start!.Value.Date.Should().Be(new DateTime(2026, 8, 11));
    }

    [Fact]
    public async Task A_revoked_feed_is_not_found()
    {
        var token = await MakeAsync();
        var id = await host.StoreAsync(register => register.Feeds.Select(feed => feed.Id).SingleAsync());
        await host.WithAsync(async services =>
        {
            await services.GetRequiredService<FeedDesk>().RevokeAsync(id, Entries.Officer);
            return 0;
        });
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri($"/feeds/{token}.ics", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_token_is_not_in_the_database()
    {
        var token = await MakeAsync();

        (await host.StoreAsync(register => register.Feeds.Select(feed => feed.TokenHash).SingleAsync())).Should().NotBe(token).And.HaveLength(64);
    }

    private Task<string> MakeAsync() => host.WithAsync(services => services.GetRequiredService<FeedDesk>().MakeAsync("a-team", null, Entries.Officer));
}
