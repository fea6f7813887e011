using System.Runtime.CompilerServices;
using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Working days by rank and select: two array reads whatever the count. See docs/decisions/0009.</summary>
/// <remarks>
/// <c>rank[i]</c> is how many working days come before day i; <c>select[k]</c> is the k-th working day. Both start at 0.
/// A day's index is read from the start of its month, so no calendar arithmetic is done. Every read is bounded at both ends.
/// </remarks>
internal sealed partial class WorkingDayTable
{
    private readonly int firstMonth;
    private readonly int days;
    private readonly int[] monthStart;
    private readonly ushort[] rank;
    private readonly LocalDate[] select;

    /// <summary>Builds the table once.</summary>
    /// <param name="coverage">The days it covers.</param>
    /// <param name="open">The working days among them, in order.</param>
    internal WorkingDayTable(DateInterval coverage, bool[] open)
    {
        firstMonth = PackedDate.Of(coverage.Start) >> PackedDate.MonthShift;
        days = open.Length;
        monthStart = new int[(PackedDate.Of(coverage.End) >> PackedDate.MonthShift) - firstMonth + 1];
        rank = new ushort[days + Padding];
        select = new LocalDate[days];
        Array.Resize(ref select, Fill(coverage.Start, open));
        FillDayNumbers(coverage.Start, open);
    }

    /// <summary>About how much memory the table takes, in bytes.</summary>
    internal int SizeInBytes => (monthStart.Length * sizeof(int)) + (rank.Length * sizeof(ushort)) + (select.Length * sizeof(int)) + SizeOfDayNumbers;

    /// <summary>The place of a day in the coverage; false when it is outside, or of another calendar system.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryIndex(LocalDate date, out int index)
    {
        var packed = PackedDate.Of(date);
        var month = unchecked((packed >> PackedDate.MonthShift) - firstMonth);
        if (!PackedDate.IsIso(packed) || IsOutside(month, monthStart.Length))
        {
            index = -1;
            return false;
        }

        index = unchecked(monthStart[month] + ((packed >> PackedDate.DayShift) & PackedDate.DayMask));
        return !IsOutside(index, days);
    }

    internal bool IsWorkingDay(int index) => rank[index + 1] != rank[index];

    /// <summary>The n-th working day strictly after the day, or strictly before when n is negative; the day itself when n is 0; false past either end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryPlus(LocalDate date, int n, out LocalDate result)
    {
        result = date;
        return TryIndex(date, out var index) && (n == 0 || TrySelect(PlaceOf(index, n), out result));
    }

    /// <summary>The n-th working day on or after the day, counted forwards or backwards; n is 1 or more.</summary>
    internal bool TryCountOn(LocalDate date, int n, int sign, out LocalDate result)
    {
        result = default;
        return TryIndex(date, out var index) && TrySelect(unchecked(sign > 0 ? rank[index] + n - 1 : rank[index + 1] - n), out result);
    }

    /// <summary>Working days after the first day and up to the second; those from the second to before the first, negated, when it is earlier.</summary>
    internal int Between(int start, int end) =>
        end >= start ? rank[end + 1] - rank[start + 1] : rank[end] - rank[start];

    /// <summary>The place of the answer among the working days. A sum too large wraps to a number below 0, which is outside.</summary>
    private int PlaceOf(int index, int n)
    {
        var after = n > 0 ? 1 : 0;
        return unchecked(rank[index + after] + n - after);
    }

    private bool TrySelect(int place, out LocalDate date)
    {
        var working = select;
        if (IsOutside(place, working.Length))
        {
            date = default;
            return false;
        }

        date = working[place];
        return true;
    }

    /// <summary>Both bounds in one comparison: a number below 0 wraps to one far too large.</summary>
    private static bool IsOutside(int place, int length) => unchecked((uint)place >= (uint)length);

    /// <summary>A month at a time, for a loop over all the days would be compiled twice. Gives the number of working days.</summary>
    private int Fill(LocalDate start, bool[] open)
    {
        var (year, month, worked) = (start.Year, start.Month, 0);
        for (var before = 1 - start.Day; before < days; month++)
        {
            (year, month) = month > 12 ? (year + 1, 1) : (year, month);
            monthStart[((year - 1) * PackedDate.MonthsInYear) + month - 1 - firstMonth] = before;
            worked = FillMonth(new LocalDate(year, month, 1), before, open, worked);
            before += CalendarSystem.Iso.GetDaysInMonth(year, month);
        }

        return worked;
    }

    /// <summary>One month of the table, given how many working days come before it.</summary>
    private int FillMonth(LocalDate first, int before, bool[] open, int worked)
    {
        var end = Math.Min(days, before + CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month));
        for (var i = Math.Max(0, before); i < end; i++)
        {
            if (open[i])
            {
                select[worked++] = new LocalDate(first.Year, first.Month, i - before + 1);
            }

            rank[i + 1] = (ushort)worked;
        }

        return worked;
    }
}
