using System.Runtime.InteropServices;
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A date that a limit found, with what a careful reader must know of it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CountedDate
{
    internal CountedDate(LocalDate on) => On = BeforeRolling = on;

    /// <summary>The same count, rolled.</summary>
    internal CountedDate(in CountedDate counted, LocalDate on, bool provisional)
    {
        (On, BeforeRolling, Provisional) = (on, counted.On, provisional);
        (OtherInterpretation, MonthEndTaken) = (counted.OtherInterpretation, counted.MonthEndTaken);
    }

    /// <summary>The last day on which the thing may be done, that day included.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>The day the count itself found, before any rolling.</summary>
    public LocalDate BeforeRolling { get; internal init; }

    /// <summary>The day an equal argument would give, where the law leaves two open; null otherwise.</summary>
    public LocalDate? OtherInterpretation { get; internal init; }

    /// <summary>True when the month had no corresponding date, so that its last day was used.</summary>
    public bool MonthEndTaken { get; internal init; }

    /// <summary>True when the date depends on non-working days that are projected, not appointed.</summary>
    public bool Provisional { get; internal init; }

    /// <summary>True when the counted day was closed and the rule moved it.</summary>
    public bool Rolled => On != BeforeRolling;

    /// <summary>The date, as in <c>2026-03-11</c>.</summary>
    public override string ToString() => English.Date(On);
}
