using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Walks a count once more to say which days it passed over.</summary>
internal static class SkippedDays
{
    internal static ValueList<SkippedDay> Find(TimeLimit limit, LocalDate trigger, CountedDate counted, HolidayCalendar calendar)
    {
        var passed = limit.Counting.UsesCalendar
            ? Between(trigger, counted.BeforeRolling).Where(day => limit.Counting.PassesOver(day, calendar))
            : [];
        var rolled = counted.Rolled
            ? Between(counted.BeforeRolling, counted.On).Append(counted.BeforeRolling)
            : [];
        return passed.Concat(rolled).Distinct().OrderBy(day => day)
            .Select(day => new SkippedDay(day, SundayOrHoliday.Reason(day, calendar) ?? day.DayOfWeek.ToString()))
            .ToValueList();
    }

    private static IEnumerable<LocalDate> Between(LocalDate one, LocalDate other)
    {
        for (var day = LocalDate.Min(one, other).PlusDays(1); day < LocalDate.Max(one, other); day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
