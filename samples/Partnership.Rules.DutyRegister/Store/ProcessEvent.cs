namespace Partnership.Rules.DutyRegister.Store;

/// <summary>One thing that a change did, written in the same transaction.</summary>
public sealed class ProcessEvent
{
    public long Id { get; init; }

    public long ProcessId { get; init; }

    public Process? Process { get; init; }

    public long? MatterId { get; init; }

    public Matter? Matter { get; init; }

    public required string What { get; init; }

    public string? Was { get; init; }

    public string? Now { get; init; }
}
