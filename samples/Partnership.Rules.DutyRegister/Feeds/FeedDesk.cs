using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Feeds;

/// <summary>Makes, finds and revokes feeds. The token is shown once; the register keeps its hash.</summary>
public sealed class FeedDesk(Register register, LondonClock clock)
{
    /// <summary>Makes a feed of a team, or of a board where a board is named, and gives its token.</summary>
    public async Task<string> MakeAsync(string? team, string? board, Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        register.Feeds.Add(new Feed { Team = board is null ? team : null, Board = board, TokenHash = Hash(token) });
        Note(ProcessKind.FeedMade, actor, $"A feed of {board ?? team}");
        await register.SaveChangesAsync(stop);
        return token;
    }

    public async Task RevokeAsync(long id, Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var feed = await register.Feeds.SingleOrDefaultAsync(one => one.Id == id && one.RevokedAt == null, stop) ?? throw new RefusedException("feed", "There is no such feed, or it is revoked already.");
        feed.RevokedAt = clock.Now;
        Note(ProcessKind.FeedRevoked, actor, $"A feed of {feed.Board ?? feed.Team}");
        await register.SaveChangesAsync(stop);
    }

    /// <summary>The feed of a token; null for a token that is unknown or revoked, with no difference between the two.</summary>
    public async Task<Feed?> OfTokenAsync(string token, CancellationToken stop = default)
    {
        var hash = Hash(token);
        return await register.Feeds.AsNoTracking().SingleOrDefaultAsync(feed => feed.TokenHash == hash && feed.RevokedAt == null, stop);
    }

    private void Note(string kind, Actor actor, string what)
    {
        var why = actor.Why.Trim().Length > 0 ? actor.Why.Trim() : throw new RefusedException("why", "Say why.");
        var process = new Process { Kind = kind, Who = actor.Who, Why = why, When = clock.Now };
        process.Events.Add(new ProcessEvent { What = what });
        register.Processes.Add(process);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
