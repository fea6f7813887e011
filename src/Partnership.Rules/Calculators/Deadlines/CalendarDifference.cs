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

    /// <summary>The changed days of every calendar between the start event and the later of two dates, each once.</summary>
    internal ValueList<NonWorkingDay> Between(LocalDate trigger, LocalDate? was, LocalDate? now) =>
        Before.Select(one => one.Id).Where(id => After.TryFind(id, out _))
            .SelectMany(id => Of(id).Between(trigger, was, now))
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

        /// <summary>True when a changed day is between two days, both included, or the calendars do not cover the same days.</summary>
        internal bool Touches(LocalDate one, LocalDate other)
        {
            var (first, last) = one < other ? (one, other) : (other, one);
            if (Before.Coverage != After.Coverage)
            {
                return true;
            }

            foreach (var day in changed)
            {
                if (day.On >= first && day.On <= last)
                {
                    return true;
                }
            }

            return false;
        }

        internal ValueList<NonWorkingDay> Between(LocalDate trigger, LocalDate? was, LocalDate? now)
        {
            LocalDate[] ends = [trigger, was ?? trigger, now ?? trigger];
            return changed.Where(day => day.On >= ends.Min() && day.On <= ends.Max()).ToValueList();
        }

        private static NonWorkingDay[] Changed(HolidayCalendar before, HolidayCalendar after)
        {
            HashSet<LocalDate> differs = [.. Worked(before)];
            differs.SymmetricExceptWith(Worked(after));
            return [.. differs.OrderBy(day => day).Select(day => Named(day, after) ?? Named(day, before) ?? new NonWorkingDay(day, "a day worked in one calendar and not in the other", "the two calendars"))];
        }

        private static IEnumerable<LocalDate> Worked(HolidayCalendar calendar)
        {
            for (var day = calendar.Coverage.Start; day <= calendar.Coverage.End; day = day.PlusDays(1))
            {
                if (calendar.IsWorkingDay(day))
                {
                    yield return day;
                }
            }
        }

        private static NonWorkingDay? Named(LocalDate day, HolidayCalendar calendar) => calendar.NonWorkingDays.FirstOrDefault(one => one.On == day);
    }
}
