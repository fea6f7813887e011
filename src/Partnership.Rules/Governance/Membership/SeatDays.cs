using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>The first and the last days of seats, each in order, so that how many run on a day is found without a walk over them. Counting allocates nothing.</summary>
internal sealed class SeatDays
{
    private readonly LocalDate[] surelyFrom;
    private readonly LocalDate[] surelyTo;
    private readonly LocalDate[] begun;
    private readonly LocalDate[] perhapsFrom;
    private readonly LocalDate[] perhapsTo;

    internal SeatDays(Seat[] seats)
    {
        var sure = seats.Where(one => one.SurelyFrom <= one.SurelyTo).ToArray();
        surelyFrom = InOrder(sure, one => one.SurelyFrom);
        surelyTo = InOrder(sure, one => one.SurelyTo);
        begun = InOrder(seats, one => one.SurelyFrom);
        perhapsFrom = InOrder(seats, one => one.PerhapsFrom);
        perhapsTo = InOrder(seats, one => one.PerhapsTo);
    }

    /// <summary>How many certainly run on a day.</summary>
    internal int SurelyOn(LocalDate day) => NotAfter(surelyFrom, day) - Before(surelyTo, day);

    /// <summary>How many have certainly begun by a day, over or not.</summary>
    internal int BegunBy(LocalDate day) => NotAfter(begun, day);

    /// <summary>How many run on a day, or possibly run.</summary>
    internal int PerhapsOn(LocalDate day) => NotAfter(perhapsFrom, day) - Before(perhapsTo, day);

    private static LocalDate[] InOrder(Seat[] seats, Func<Seat, LocalDate> day) => [.. seats.Select(day).OrderBy(one => one)];

    private static int Before(LocalDate[] days, LocalDate day) => day == LocalDate.MinIsoValue ? 0 : NotAfter(days, day.PlusDays(-1));

    private static int NotAfter(LocalDate[] days, LocalDate day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
