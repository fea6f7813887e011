using NodaTime;

namespace Partnership.Rules.Time;

/// <content>The same table for callers who hold <c>DateOnly</c>: its day number is the index, and its working days have a list of their own, so no date is converted.</content>
internal sealed partial class WorkingDayTable
{
#if NET8_0_OR_GREATER
    /// <summary>One rank after the last day, and room behind it, for a vector reads four bytes where two are asked for.</summary>
    private const int Padding = 2;

    private int firstDayNumber;
    private DateOnly[] selectDateOnly = [];

    private int SizeOfDayNumbers => selectDateOnly.Length * sizeof(int);

    internal bool TryIndex(DateOnly date, out int index)
    {
        index = unchecked(date.DayNumber - firstDayNumber);
        return !IsOutside(index, days);
    }

    /// <summary>The n-th working day strictly after the day, or strictly before when n is negative; the day itself when n is 0; false past either end.</summary>
    internal bool TryPlus(DateOnly date, int n, out DateOnly result)
    {
        result = date;
        return TryIndex(date, out var index) && (n == 0 || TrySelect(PlaceOf(index, n), out result));
    }

    private bool TrySelect(int place, out DateOnly date)
    {
        var inside = !IsOutside(place, selectDateOnly.Length);
        date = inside ? selectDateOnly[place] : default;
        return inside;
    }

    private void FillDayNumbers(LocalDate start, bool[] open)
    {
        firstDayNumber = start.ToDateOnly().DayNumber;
        selectDateOnly = new DateOnly[select.Length];
        for (var (day, worked) = (0, 0); day < open.Length; day++)
        {
            if (open[day])
            {
                selectDateOnly[worked++] = DateOnly.FromDayNumber(firstDayNumber + day);
            }
        }
    }
#else
    private const int Padding = 1;

    private static int SizeOfDayNumbers => 0;

    private static void FillDayNumbers(LocalDate start, bool[] open)
    {
        // There is no DateOnly on netstandard2.0.
    }
#endif
}
