using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Working days by rank and select: two array reads whatever the count. See docs/decisions/0009.</summary>
/// <remarks>
/// <c>rank[i]</c> is how many working days come before day i; <c>select[k]</c> is the k-th working day. Both start at 0.
/// A day's index is read from the start of its month, so no calendar arithmetic is done. Every read is bounded at both ends.
/// </remarks>
internal sealed class WorkingDayTable
{
    private readonly int firstYear;
    private readonly int days;
    private readonly int[] monthStart;
    private readonly ushort[] rank;
    private readonly LocalDate[] select;

    /// <summary>Builds the table once.</summary>
    /// <param name="coverage">The days it covers.</param>
    /// <param name="open">Which of them are worked, in order.</param>
    internal WorkingDayTable(DateInterval coverage, bool[] open)
    {
        firstYear = coverage.Start.Year;
        days = open.Length;
        monthStart = MonthStarts(coverage);
        rank = new ushort[days + 1];
        select = new LocalDate[days];
        var worked = 0;
        for (var month = 0; month < monthStart.Length; month++)
        {
            worked = Fill(month, open, worked);
        }

        Array.Resize(ref select, worked);
    }

    /// <summary>About how much memory the table takes, in bytes.</summary>
    internal int SizeInBytes => (monthStart.Length * sizeof(int)) + (rank.Length * sizeof(ushort)) + (select.Length * sizeof(int));

    internal bool TryIndex(LocalDate date, out int index)
    {
        var month = unchecked(((date.Year - firstYear) * 12) + date.Month - 1);
        if (IsOutside(month, monthStart.Length))
        {
            index = -1;
            return false;
        }

        index = unchecked(monthStart[month] + date.Day);
        return !IsOutside(index, days);
    }

    internal bool IsWorkingDay(int index) => rank[index + 1] != rank[index];

    /// <summary>The n-th working day strictly after the day, or strictly before when n is negative; false past either end.</summary>
    internal bool TryPlus(int index, int n, out LocalDate date)
    {
        var place = n > 0 ? rank[index + 1] + (long)n - 1 : rank[index] + (long)n;
        var inside = place >= 0 && place < select.Length;
        date = inside ? select[(int)place] : default;
        return inside;
    }

    /// <summary>Working days after the first day and up to the second; those from the second to before the first, negated, when it is earlier.</summary>
    internal int Between(int start, int end) =>
        end >= start ? rank[end + 1] - rank[start + 1] : rank[end] - rank[start];

    /// <summary>Both bounds in one comparison: a number below 0 wraps to one far too large.</summary>
    private static bool IsOutside(int place, int length) => unchecked((uint)place >= (uint)length);

    /// <summary>One month of the table, given how many working days come before it. A month at a time, for a loop over all the days would be compiled twice.</summary>
    private int Fill(int month, bool[] open, int worked)
    {
        var before = monthStart[month];
        var end = Math.Min(days, before + DaysIn(month, firstYear) + 1);
        for (var i = Math.Max(0, before + 1); i < end; i++)
        {
            if (open[i])
            {
                select[worked++] = new LocalDate(firstYear + (month / 12), (month % 12) + 1, i - before);
            }

            rank[i + 1] = (ushort)worked;
        }

        return worked;
    }

    private static int[] MonthStarts(DateInterval coverage)
    {
        var (year, start) = (coverage.Start.Year, -coverage.Start.DayOfYear);
        var starts = new int[(coverage.End.Year - year + 1) * 12];
        for (var month = 0; month < starts.Length; month++)
        {
            starts[month] = start;
            start += DaysIn(month, year);
        }

        return starts;
    }

    private static int DaysIn(int month, int firstYear) => CalendarSystem.Iso.GetDaysInMonth(firstYear + (month / 12), (month % 12) + 1);
}
