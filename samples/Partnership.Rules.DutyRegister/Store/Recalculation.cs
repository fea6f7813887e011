using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A count of all matters anew, in steps that are each one transaction: it can be killed anywhere and goes on from its last step.</summary>
public sealed class Recalculation : IVersioned
{
    public long Id { get; init; }

    public long ProcessId { get; init; }

    public Process? Process { get; init; }

    /// <summary>What asked for it: a night, or a change of the calendar. One only of each.</summary>
    public required string Key { get; init; }

    /// <summary>The last of the register's own days before the change.</summary>
    public long Before { get; init; }

    public long After { get; init; }

    /// <summary>Whether every matter is counted, and not only those that the change of the calendar can move.</summary>
    public bool Whole { get; init; }

    public int Total { get; set; }

    public int Seen { get; set; }

    public int Moved { get; set; }

    public long LastMatterId { get; set; }

    public int Version { get; set; }

    public Instant? EndedAt { get; set; }
}
