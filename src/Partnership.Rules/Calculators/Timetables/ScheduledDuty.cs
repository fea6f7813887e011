using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A duty with the date on which it falls due.</summary>
public sealed record ScheduledDuty
{
    internal ScheduledDuty(Duty duty, Determination<LocalDate> due)
    {
        Duty = duty;
        Due = due;
    }

    /// <summary>The duty, in our own words.</summary>
    public Duty Duty { get; }

    /// <summary>The date with its reasons.</summary>
    public Determination<LocalDate> Due { get; }

    /// <summary>The last day on which the duty is done in time; null when it cannot be known, for which see <see cref="Due"/>.</summary>
    public LocalDate? On => Due.Answer.IsKnown ? Due.Value : null;

    /// <summary>The time on that day by which it is done, as in "by 2 pm"; null when the document names none or the day cannot be known.</summary>
    /// <remarks>Worked example: two clear working days before Thursday 12 March 2026, by 2 pm, is 14:00 on Monday 9 March.</remarks>
    public LocalDateTime? Time => On is { } on && Duty.By.IsSpecified ? on.At(Duty.By.Value) : null;

    /// <summary>Where the duty is written.</summary>
    public Citation Citation => Duty.Rule.Citation;

    /// <summary>Date, duty and citation.</summary>
    public override string ToString() =>
        $"{(On is { } on ? English.Date(on) : "unknown")} {Duty} ({Citation.Id ?? Citation.Section})";
}
