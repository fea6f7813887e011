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

    internal static CategoryResult Dated(in CategoryResult standing, Seat[] seats, SeatDays days, LocalDate on, Succession? succession)
    {
        var dated = standing with { Since = Since(seats, days, on, standing.Category.MinimumSeats, succession) };
        return succession == Succession.CarriesOnUntilReplaced ? dated : WithBreak(dated, seats, days, on);
    }

    /// <summary>The day after the last one on which enough filled the category; null when there was none, or when a missing date leaves the day open.</summary>
    internal static LocalDate? EmptySince(Seat[] seats, SeatDays days, LocalDate on, int least, Succession? succession)
    {
        var (sure, perhaps) = (LocalDate.MinIsoValue, LocalDate.MinIsoValue);
        foreach (var seat in seats)
        {
            sure = Latest(sure, seat.SurelyTo, seat.SurelyTo < on && Filled(days, seat.SurelyTo, succession) >= least);
            perhaps = Latest(perhaps, seat.PerhapsTo, seat.PerhapsTo < on && days.PerhapsOn(seat.PerhapsTo) >= least);
        }

        return sure == perhaps && sure > LocalDate.MinIsoValue ? sure.PlusDays(1) : null;
    }

    private static LocalDate Latest(LocalDate one, LocalDate other, bool counts) => counts ? LocalDate.Max(one, other) : one;

    /// <summary>Of the days on which a seat starts, the last one before which too few were filled.</summary>
    private static LocalDate Since(Seat[] seats, SeatDays days, LocalDate on, int least, Succession? succession)
    {
        var since = LocalDate.MinIsoValue;
        foreach (var seat in seats)
        {
            var start = seat.SurelyFrom;
            since = Latest(since, start, start > since && start <= on && Filled(days, start.PlusDays(-1), succession) < least);
        }

        return since;
    }

    /// <summary>Who carries on until replaced fills a seat from its first day on, whether the term is over or not.</summary>
    private static int Filled(SeatDays days, LocalDate day, Succession? succession) =>
        succession == Succession.CarriesOnUntilReplaced ? days.BegunBy(day) : days.SurelyOn(day);

    /// <summary>Of the days on which a seat ends, the first one after which too few are filled.</summary>
    private static CategoryResult WithBreak(in CategoryResult standing, Seat[] seats, SeatDays days, LocalDate on)
    {
        Seat? breaks = null;
        foreach (var seat in seats)
        {
            if (on <= seat.SurelyTo && seat.SurelyFrom <= seat.SurelyTo && seat.SurelyTo < (breaks?.SurelyTo ?? LocalDate.MaxIsoValue)
                && days.SurelyOn(seat.SurelyTo.PlusDays(1)) < standing.Category.MinimumSeats)
            {
                breaks = seat;
            }
        }

        return breaks is null ? standing : standing with { MetUntil = breaks.SurelyTo, BrokenBy = breaks.Appointment.Member };
    }
}
