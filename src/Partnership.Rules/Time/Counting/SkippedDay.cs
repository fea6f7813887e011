using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A day that a count passed over, and why.</summary>
/// <param name="On">The day that was not counted.</param>
/// <param name="Reason">The name of the holiday, or the day of the week.</param>
public sealed record SkippedDay(LocalDate On, string Reason)
{
    /// <summary>Date and reason, as one line of text: "Friday 3 April 2026 (Good Friday)"; only the date for a weekend.</summary>
    public override string ToString() => Reason.Length == 0 || Reason == On.DayOfWeek.ToString() ? English.Weekday(On) : $"{English.Weekday(On)} ({Reason})";
}
