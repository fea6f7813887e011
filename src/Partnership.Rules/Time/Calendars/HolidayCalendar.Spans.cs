#if NET8_0_OR_GREATER
using NodaTime;

namespace Partnership.Rules.Time;

/// <content>Many dates at once.</content>
public sealed partial class HolidayCalendar
{
    /// <summary>For every date the n-th working day strictly after it (before it when n is negative). Allocates nothing.</summary>
    /// <param name="dates">The dates, each a day 0.</param>
    /// <param name="count">How many working days; the same for all.</param>
    /// <param name="results">Where the answers go; at least as long as the dates.</param>
    /// <exception cref="ArgumentException">There is not room enough for the answers.</exception>
    /// <exception cref="CalendarCoverageException">A date or an answer is outside the coverage. Answers before it have been written.</exception>
    public void PlusWorkingDays(ReadOnlySpan<LocalDate> dates, int count, Span<LocalDate> results)
    {
        if (results.Length < dates.Length)
        {
            throw new ArgumentException($"There is room for {results.Length} answers; there are {dates.Length} dates.", nameof(results));
        }

        for (var i = 0; i < dates.Length; i++)
        {
            results[i] = PlusWorkingDays(dates[i], count);
        }
    }
}
#endif
