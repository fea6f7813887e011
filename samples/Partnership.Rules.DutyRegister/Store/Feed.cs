using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A calendar feed of a team, or of a board. Only a hash of its token is kept: whoever reads the database cannot read the feed.</summary>
public sealed class Feed
{
    public long Id { get; init; }

    /// <summary>The team whose matters it holds; null for the feed of a board.</summary>
    public string? Team { get; init; }

    /// <summary>The group whose meetings and deadlines it holds, by key; null for the feed of a team.</summary>
    public string? Board { get; init; }

    public required string TokenHash { get; init; }

    public Instant? RevokedAt { get; set; }
}
