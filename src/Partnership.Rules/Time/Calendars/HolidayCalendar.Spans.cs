#if NET8_0_OR_GREATER
using NodaTime;

namespace Partnership.Rules.Time;

/// <content>Many dates at once, for callers with columns of them. On .NET 8 and later only.</content>
public sealed partial class HolidayCalendar
{
    /// <summary>For every date the n-th working day strictly after it (before it when n is negative). Allocates nothing.</summary>
    /// <param name="dates">The dates, each a day 0.</param>
    /// <param name="count">How many working days; the same for all.</param>
    /// <param name="results">The span that receives the answers; at least as long as the dates.</param>
    /// <exception cref="ArgumentException">The results are shorter than the dates, or a date is not in the ISO calendar.</exception>
    /// <exception cref="CalendarCoverageException">A date or an answer is outside the coverage. Answers before it have been written.</exception>
    public void PlusWorkingDays(ReadOnlySpan<LocalDate> dates, int count, Span<LocalDate> results)
    {
        RequireRoom(dates.Length, results.Length);
        var done = table.Plus(dates, count, results);
        if (done < dates.Length)
        {
            throw Outside(dates[done], count);
        }
    }

    /// <summary>For every date the n-th working day strictly after it (before it when n is negative). Allocates nothing.</summary>
    /// <param name="dates">The dates, each a day 0.</param>
    /// <param name="count">How many working days; the same for all.</param>
    /// <param name="results">The span that receives the answers; at least as long as the dates.</param>
    /// <exception cref="ArgumentException">The results are shorter than the dates.</exception>
    /// <exception cref="CalendarCoverageException">A date or an answer is outside the coverage. Answers before it have been written.</exception>
    public void PlusWorkingDays(ReadOnlySpan<DateOnly> dates, int count, Span<DateOnly> results)
    {
        RequireRoom(dates.Length, results.Length);
        var done = table.Plus(dates, count, results);
        if (done < dates.Length)
        {
            throw Outside(LocalDate.FromDateOnly(dates[done]), count);
        }
    }

    internal DateOnly Plus(DateOnly date, int count) =>
        table.TryPlus(date, count, out var result) ? result : throw Outside(LocalDate.FromDateOnly(date), count);

    internal bool TryPlus(DateOnly date, int count, out DateOnly result) => table.TryPlus(date, count, out result);

    internal bool IsWorked(DateOnly date) => table.IsWorkingDay(IndexOf(date));

    internal int Between(DateOnly start, DateOnly end) => table.Between(IndexOf(start), IndexOf(end));

    private int IndexOf(DateOnly date) =>
        table.TryIndex(date, out var index) ? index : throw Outside(LocalDate.FromDateOnly(date));

    private static void RequireRoom(int dates, int results)
    {
        if (results < dates)
        {
            throw new ArgumentException($"There is room for {results} answers; there are {dates} dates.", nameof(results));
        }
    }
}
#endif
