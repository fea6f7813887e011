using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.Calculators;

/// <summary>A meeting that came later after the one before than its group's spacing allows.</summary>
/// <param name="On">The day of the meeting.</param>
/// <param name="DueBy">The latest day for it.</param>
public sealed record LateMeeting(LocalDate On, LocalDate DueBy)
{
    /// <summary>How many days late it was.</summary>
    public int DaysLate => Period.Between(DueBy, On, PeriodUnits.Days).Days;

    /// <summary>Day and lateness.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(On)}, due by {LocalDatePattern.Iso.Format(DueBy)}";
}
