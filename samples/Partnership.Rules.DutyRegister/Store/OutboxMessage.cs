using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A notice that a date moved, written with the date itself, and sent afterwards.</summary>
public sealed class OutboxMessage
{
    public long Id { get; init; }

    /// <summary>The id by which a receiver knows that it has the notice already.</summary>
    public required Guid EventId { get; init; }

    public required string Body { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Until when somebody has taken it to send it.</summary>
    public Instant? TakenUntil { get; set; }

    public Instant? SentAt { get; set; }

    public int Attempts { get; set; }

    public Instant NextAt { get; set; }
}
