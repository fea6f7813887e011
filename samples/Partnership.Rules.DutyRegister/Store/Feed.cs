using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A calendar feed of a team. Only a hash of its token is kept: whoever reads the database cannot read the feed.</summary>
public sealed class Feed
{
    public long Id { get; init; }

    public required string Team { get; init; }

    public required string TokenHash { get; init; }

    public Instant? RevokedAt { get; set; }
}
