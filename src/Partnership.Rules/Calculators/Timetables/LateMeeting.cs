using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>A meeting that came later after the one before than its group's spacing allows.</summary>
/// <param name="On">The day of the meeting.</param>
/// <param name="DueOn">The latest day for it.</param>
public sealed record LateMeeting(LocalDate On, LocalDate DueOn)
{
    /// <summary>How many days late it was.</summary>
    public int DaysLate => Period.Between(DueOn, On, PeriodUnits.Days).Days;

    /// <summary>Day and lateness, as one line of text.</summary>
    public override string ToString() => $"{English.Date(On)}, due by {English.Date(DueOn)}";
}
