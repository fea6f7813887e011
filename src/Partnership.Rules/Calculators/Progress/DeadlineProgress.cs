using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>How far a deadline has run on a day.</summary>
/// <param name="On">The day asked about.</param>
/// <param name="WorkingDaysElapsed">The working days after the event, up to and including the day asked about.</param>
/// <param name="WorkingDaysLeft">The working days after the day asked about, up to and including the last day; 0 from the last day on.</param>
public sealed record DeadlineProgress(LocalDate On, int WorkingDaysElapsed, int WorkingDaysLeft)
{
    /// <summary>Both numbers in words.</summary>
    public override string ToString() => $"{TimeUnit.Days.Of(WorkingDaysElapsed, "working ")} elapsed, {English.Number(WorkingDaysLeft)} left";
}
