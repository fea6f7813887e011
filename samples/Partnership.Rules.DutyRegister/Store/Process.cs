using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A change: who made it, when, and why. Rows are added and never changed.</summary>
public sealed class Process
{
    public long Id { get; init; }

    /// <summary>What was done, by a code of <see cref="ProcessKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Who { get; init; }

    public required Instant When { get; init; }

    public required string Why { get; init; }

    public List<ProcessEvent> Events { get; init; } = [];
}
