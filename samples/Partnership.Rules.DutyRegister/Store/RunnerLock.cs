using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>Who counts just now. It runs out by itself, so that a runner that was killed holds nobody up.</summary>
public sealed class RunnerLock
{
    public required string Name { get; init; }

    public required string Owner { get; set; }

    public required Instant Until { get; set; }
}
