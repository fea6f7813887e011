namespace Partnership.Rules.DutyRegister.Feeds;

/// <summary>Serves a feed to whoever has its token; a calendar program has no other way to sign in.</summary>
internal static class FeedEndpoints
{
    internal static void MapFeeds(this WebApplication app)
    {
        app.MapGet("/feeds/{token}.ics", async (string token, FeedDesk desk, DutyFeed duties, CancellationToken stop) =>
            await desk.OfTokenAsync(token, stop) is { } feed ? Results.Bytes(await duties.WriteAsync(feed, stop), "text/calendar; charset=utf-8", "duties.ics") : Results.NotFound()).ExcludeFromDescription();
        app.MapGet("/.well-known/notice-keys.json", (Notices.NoticeSigner signer) => Results.Json(new { keys = new[] { signer.PublicKey() } })).ExcludeFromDescription();
    }
}
