using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A day that is not worked, with its name and the source that closes it.</summary>
/// <remarks>The date is the day observed. When it replaces another day, that day is given too, and whether it is still a holiday.</remarks>
public sealed record NonWorkingDay
{
    /// <summary>A non-working day that is in force.</summary>
    /// <param name="on">The day observed.</param>
    /// <param name="name">The name, such as "Boxing Day".</param>
    /// <param name="source">The source: an Act, a proclamation or the organisation.</param>
    /// <exception cref="ArgumentException">The name or the source is blank.</exception>
    public NonWorkingDay(LocalDate on, string name, string source)
        : this(on, Guard.NotBlank(name), Guard.NotBlank(source), NonWorkingDayStatus.InForce)
    {
    }

    private NonWorkingDay(LocalDate on, string name, string source, NonWorkingDayStatus status)
    {
        On = on;
        Name = name;
        Source = source;
        Status = status;
    }

    /// <summary>The day on which the holiday is observed.</summary>
    public LocalDate On { get; }

    /// <summary>The name of the day.</summary>
    public string Name { get; }

    /// <summary>What closes the day.</summary>
    public string Source { get; }

    /// <summary>How sure it is.</summary>
    public NonWorkingDayStatus Status { get; private init; }

    /// <summary>When a one-off or a move was proclaimed or announced; null when it was not, or when the day is not known.</summary>
    public PartialDate? ProclaimedOn { get; private init; }

    /// <summary>The day this one is in place of; null when it replaces none.</summary>
    public LocalDate? InPlaceOf { get; private init; }

    /// <summary>Whether the day that it replaces is still a holiday itself; null when it replaces none.</summary>
    public ReplacementKind? Replacement { get; private init; }

    /// <summary>The same day, appointed on account of another, with what became of that other day.</summary>
    /// <param name="replaced">The other day.</param>
    /// <param name="kind">Whether the replaced day is still a holiday.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public NonWorkingDay Replacing(LocalDate replaced, ReplacementKind kind) => this with { InPlaceOf = replaced, Replacement = Guard.NotNull(kind) };

    /// <summary>The same day, in place of another.</summary>
    /// <param name="replaced">The day replaced.</param>
    public NonWorkingDay Replacing(LocalDate replaced) => Replacing(replaced, ReplacementKind.InPlace);

    /// <summary>The same day with the date of its proclamation.</summary>
    /// <param name="on">The day of the proclamation.</param>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    public NonWorkingDay Proclaimed(PartialDate on) => this with { ProclaimedOn = Guard.NotNull(on) };

    /// <summary>The same day with another status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentNullException">The status is null.</exception>
    public NonWorkingDay As(NonWorkingDayStatus status) => this with { Status = Guard.NotNull(status) };

    /// <summary>Date and name, as in <c>28 December 2026 Boxing Day (in place of 26 December 2026)</c>.</summary>
    public override string ToString() =>
        $"{English.Date(On)} {Name}{(InPlaceOf is { } replaced ? $" ({(Replacement == ReplacementKind.InAddition ? "in addition to" : "in place of")} {English.Date(replaced)})" : string.Empty)}";
}
