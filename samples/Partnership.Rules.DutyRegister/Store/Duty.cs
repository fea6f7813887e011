using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A deadline that a matter started, and where it stands now. Every date that it ever had is in its <see cref="GivenDate"/> rows.</summary>
public sealed class Duty : IVersioned
{
    public long Id { get; init; }

    public long MatterId { get; init; }

    public Matter? Matter { get; init; }

    /// <summary>The row of the law table, such as <c>R25</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The stage of a deadline with stages; empty for none.</summary>
    public required string Stage { get; init; }

    public required string Title { get; init; }

    public required string Clause { get; init; }

    public string? Who { get; init; }

    /// <summary>The facts by which its date is counted, as JSON: those of the matter's that its rule takes.</summary>
    public required string Facts { get; set; }

    /// <summary>What is known of its date, by a code of <see cref="DutyState"/>.</summary>
    public required string State { get; set; }

    public LocalDate? DueOn { get; set; }

    public LocalTime? DueAt { get; set; }

    /// <summary>The first day on which a thing may be done, for a clock that opens and does not close.</summary>
    public LocalDate? OpensOn { get; set; }

    public LocalDate? DoneOn { get; set; }

    public int Version { get; set; }

    public List<GivenDate> Dates { get; init; } = [];
}
