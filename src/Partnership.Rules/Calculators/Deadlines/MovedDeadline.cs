using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A case whose last day is another by the new calendars or the new law. A day is null where that side cannot answer.</summary>
/// <param name="Deadline">The case whose deadline moves.</param>
/// <param name="Was">The last day before the change, with its time where hours are counted.</param>
/// <param name="Now">The last day after the change.</param>
/// <param name="BecauseOf">The days added to the calendar, or removed from it, between the start event and the later of the two dates; empty when the law changed.</param>
public sealed record MovedDeadline(OpenDeadline Deadline, TriggerTime? Was, TriggerTime? Now, ValueList<NonWorkingDay> BecauseOf)
{
    /// <summary>The last day as it was; null where it cannot be said.</summary>
    public LocalDate? WasOn => Was?.On;

    /// <summary>The last day as it is now; null where it cannot be said.</summary>
    public LocalDate? NowOn => Now?.On;

    /// <summary>The key, what the day was, what it is, and because of which days.</summary>
    public override string ToString() =>
        $"{Deadline.Key}: was {Day(WasOn)}, is {Day(NowOn)}{(BecauseOf.Count == 0 ? string.Empty : $", because of {English.And([.. BecauseOf.Select(day => $"{day.Name} ({Day(day.On)})")])}")}";

    private static string Day(LocalDate? date) => date is { } known ? English.Date(known) : "not known";
}
