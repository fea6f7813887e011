using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Two sets of calendars, and on which days each calendar of the one differs from the same calendar of the other.</summary>
internal sealed class CalendarDifference(CalendarSet before, CalendarSet after)
{
    private readonly Dictionary<CalendarId, OneCalendar> known = [];

    internal CalendarSet Before { get; } = before;

    internal CalendarSet After { get; } = after;

    internal OneCalendar Of(CalendarId id)
    {
        if (!known.TryGetValue(id, out var difference))
        {
            known[id] = difference = new OneCalendar(Before[id], After[id]);
        }

        return difference;
    }

    /// <summary>The changed days of every calendar between the start event and the later of two dates, each once; where there is none, those so near that their break reaches there.</summary>
    internal ValueList<NonWorkingDay> Between(LocalDate trigger, LocalDate? was, LocalDate? now)
    {
        var between = Between(trigger, was, now, 0);
        return between.Count > 0 ? between : Between(trigger, was, now, TimeLimit.WidestReach);
    }

    private ValueList<NonWorkingDay> Between(LocalDate trigger, LocalDate? was, LocalDate? now, int reach) =>
        Before.Select(one => one.Id).Where(id => After.TryFind(id, out _))
            .SelectMany(id => Of(id).Between(trigger, was, now, reach))
            .GroupBy(day => day.On).Select(same => same.First()).OrderBy(day => day.On).ToValueList();

    /// <summary>One calendar as it was and as it is.</summary>
    internal sealed class OneCalendar
    {
        private readonly NonWorkingDay[] changed;

        internal OneCalendar(HolidayCalendar before, HolidayCalendar after)
        {
            (Before, After) = (before, after);
            IsNone = ReferenceEquals(before, after);
            changed = IsNone ? [] : Changed(before, after);
            IsNone = IsNone || (changed.Length == 0 && before.Coverage == after.Coverage && before.ProclaimedThrough == after.ProclaimedThrough);
        }

        internal HolidayCalendar Before { get; }

        internal HolidayCalendar After { get; }

        internal bool IsNone { get; }

        /// <summary>True when a changed day is between two days, both included, or as near to them as a limit reaches, or the calendars do not cover the same days.</summary>
        internal bool Touches(LocalDate one, LocalDate other, int reach)
        {
            var (first, last) = one < other ? (one, other) : (other, one);
            if (Before.Coverage != After.Coverage)
            {
                return true;
            }

            foreach (var day in changed)
            {
                if (IsWithin(day.On, first, last, reach))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>The changed days between the start event and the later of two dates; where there is none, those within reach.</summary>
        internal ValueList<NonWorkingDay> Between(LocalDate trigger, LocalDate? was, LocalDate? now) =>
            Between(trigger, was, now, 0) is { Count: > 0 } between ? between : Between(trigger, was, now, TimeLimit.WidestReach);

        internal ValueList<NonWorkingDay> Between(LocalDate trigger, LocalDate? was, LocalDate? now, int reach)
        {
            LocalDate[] ends = [trigger, was ?? trigger, now ?? trigger];
            return changed.Where(day => IsWithin(day.On, ends.Min(), ends.Max(), reach)).ToValueList();
        }

        private static bool IsWithin(LocalDate day, LocalDate first, LocalDate last, int reach) =>
            (day >= first && day <= last) || (reach > 0 && Period.DaysBetween(first, day) >= -reach && Period.DaysBetween(day, last) >= -reach);

        private static NonWorkingDay[] Changed(HolidayCalendar before, HolidayCalendar after)
        {
            var days = new List<NonWorkingDay>();
            var first = LocalDate.Min(before.Coverage.Start, after.Coverage.Start);
            var last = LocalDate.Max(before.Coverage.End, after.Coverage.End);
            for (var (place, count) = (0, Period.DaysBetween(first, last)); place <= count; place++)
            {
                var day = first.PlusDays(place);
                if (Said.Of(day, before) != Said.Of(day, after))
                {
                    days.Add(Named(day, after) ?? Named(day, before) ?? new NonWorkingDay(day, "a day worked in one calendar and not in the other", "the two calendars"));
                }
            }

            return [.. days];
        }

        private static NonWorkingDay? Named(LocalDate day, HolidayCalendar calendar) => calendar.NonWorkingDays.FirstOrDefault(one => one.On == day);

        /// <summary>All that a count asks of a day: a holiday on a Saturday closes no working day, but those limits that count Saturdays omit it.</summary>
        private readonly record struct Said(bool IsCovered, bool IsWorked, bool IsHoliday, LocalDate? InPlaceOf, ReplacementKind? Replacement)
        {
            internal static Said Of(LocalDate day, HolidayCalendar calendar)
            {
                if (!calendar.Covers(day))
                {
                    return default;
                }

                var closed = calendar.NonWorkingDayOn(day);
                return new Said(true, calendar.IsWorkingDay(day), closed is not null, closed?.InPlaceOf, closed?.Replacement);
            }
        }
    }
}
