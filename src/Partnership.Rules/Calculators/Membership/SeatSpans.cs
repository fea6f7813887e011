using NodaTime;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Since when seats have been filled without a break, and which end breaks them. Walks arrays; allocates nothing.</summary>
internal static class SeatSpans
{
    internal static (int Sure, int Doubtful, int Carrying) Count(Seat[] seats, LocalDate on, Succession? succession)
    {
        var (sure, doubtful, carrying) = (0, 0, 0);
        foreach (var seat in seats)
        {
            if (seat.SurelyOn(on))
            {
                sure++;
            }
            else if (succession == Succession.CarriesOnUntilReplaced && seat.CarriesOnTo(on))
            {
                sure++;
                carrying++;
            }
            else if (seat.PerhapsOn(on))
            {
                doubtful++;
            }
        }

        return (sure, doubtful, carrying);
    }

    internal static CategoryResult Dated(in CategoryResult standing, Seat[] seats, LocalDate on, Succession? succession)
    {
        var dated = standing with { Since = Since(seats, on, standing.Category.MinimumSeats, succession) };
        return succession == Succession.CarriesOnUntilReplaced ? dated : WithBreak(dated, seats, on);
    }

    /// <summary>The day after the last one on which enough filled the category; null when there was none, or when a missing date leaves the day open.</summary>
    internal static LocalDate? EmptySince(Seat[] seats, LocalDate on, int least, Succession? succession)
    {
        var (sure, perhaps) = (LocalDate.MinIsoValue, LocalDate.MinIsoValue);
        foreach (var seat in seats)
        {
            sure = Latest(sure, seat.SurelyTo, seat.SurelyTo < on && Filled(seats, seat.SurelyTo, succession) >= least);
            perhaps = Latest(perhaps, seat.PerhapsTo, seat.PerhapsTo < on && PerhapsFilled(seats, seat.PerhapsTo) >= least);
        }

        return sure == perhaps && sure > LocalDate.MinIsoValue ? sure.PlusDays(1) : null;
    }

    private static LocalDate Latest(LocalDate one, LocalDate other, bool counts) => counts ? LocalDate.Max(one, other) : one;

    private static int PerhapsFilled(Seat[] seats, LocalDate day)
    {
        var count = 0;
        foreach (var seat in seats)
        {
            count += seat.PerhapsOn(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Steps back from the day: from the start of the seats that fill it, to the day before, as long as enough were filled then.</summary>
    private static LocalDate? Since(Seat[] seats, LocalDate on, int least, Succession? succession)
    {
        var since = on;
        for (var day = on; Filled(seats, day, succession) >= least; day = since.PlusDays(-1))
        {
            since = LastStart(seats, day, least, succession);
            if (since == LocalDate.MinIsoValue)
            {
                break;
            }
        }

        return since;
    }

    private static int Filled(Seat[] seats, LocalDate day, Succession? succession) => Count(seats, day, succession).Sure;

    /// <summary>The day from which the earliest-starting <paramref name="least"/> of the seats filled on a day have all been filled.</summary>
    private static LocalDate LastStart(Seat[] seats, LocalDate day, int least, Succession? succession)
    {
        var start = LocalDate.MinIsoValue;
        for (var more = least; more > 0; more -= CountStarting(seats, start, day, succession))
        {
            start = NextStart(seats, more == least ? null : start, day, succession);
        }

        return start;
    }

    private static LocalDate NextStart(Seat[] seats, LocalDate? after, LocalDate day, Succession? succession)
    {
        var next = LocalDate.MaxIsoValue;
        foreach (var seat in seats)
        {
            if (On(seat, day, succession) && (after is null || seat.SurelyFrom > after) && seat.SurelyFrom < next)
            {
                next = seat.SurelyFrom;
            }
        }

        return next;
    }

    private static int CountStarting(Seat[] seats, LocalDate start, LocalDate day, Succession? succession)
    {
        var count = 0;
        foreach (var seat in seats)
        {
            count += seat.SurelyFrom == start && On(seat, day, succession) ? 1 : 0;
        }

        return count;
    }

    private static bool On(Seat seat, LocalDate day, Succession? succession) =>
        seat.SurelyOn(day) || (succession == Succession.CarriesOnUntilReplaced && seat.CarriesOnTo(day));

    private static CategoryResult WithBreak(in CategoryResult standing, Seat[] seats, LocalDate on)
    {
        for (var next = NextEnd(seats, on); next is not null; next = NextEnd(seats, next.SurelyTo.PlusDays(1)))
        {
            if (Filled(seats, next.SurelyTo.PlusDays(1), Succession.TermsEnd) < standing.Category.MinimumSeats)
            {
                return standing with { MetUntil = next.SurelyTo, BrokenBy = next.Appointment.Member };
            }
        }

        return standing;
    }

    private static Seat? NextEnd(Seat[] seats, LocalDate from)
    {
        Seat? next = null;
        foreach (var seat in seats)
        {
            if (seat.SurelyOn(from) && seat.SurelyTo < LocalDate.MaxIsoValue && (next is null || seat.SurelyTo < next.SurelyTo))
            {
                next = seat;
            }
        }

        return next;
    }
}
