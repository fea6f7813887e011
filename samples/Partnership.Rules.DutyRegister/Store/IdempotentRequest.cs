using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A request that created something, by the key that its sender gave: sent again, it creates nothing more.</summary>
public sealed class IdempotentRequest
{
    public long Id { get; init; }

    public required string Key { get; init; }

    public required string BodyHash { get; init; }

    public required string MatterKey { get; init; }

    public required Instant At { get; init; }
}
