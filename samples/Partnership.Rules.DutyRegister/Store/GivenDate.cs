using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A date that was given, with everything needed to give it again: never changed, never deleted.</summary>
public sealed class GivenDate
{
    public long Id { get; init; }

    public long DutyId { get; init; }

    public Duty? Duty { get; init; }

    /// <summary>What gave it: who, when and why.</summary>
    public long ProcessId { get; init; }

    public Process? Process { get; init; }

    public required string State { get; init; }

    public LocalDate? DueOn { get; init; }

    public LocalTime? DueAt { get; init; }

    public LocalDate? OpensOn { get; init; }

    /// <summary>The answer in words.</summary>
    public required string Words { get; init; }

    /// <summary>The determination as JSON.</summary>
    public required string Document { get; init; }

    /// <summary>The receipt as JSON; it proves the answer to whoever holds the salt.</summary>
    public required string Receipt { get; init; }

    /// <summary>The facts by which it was given, as JSON.</summary>
    public required string Facts { get; init; }

    /// <summary>The rule by its id, and the version of the package.</summary>
    public required string RuleId { get; init; }

    public required string PackageVersion { get; init; }

    /// <summary>The day of the shipped calendars, and the last of the register's own days that was known.</summary>
    public LocalDate CalendarOn { get; init; }

    public long LastCalendarDay { get; init; }
}
