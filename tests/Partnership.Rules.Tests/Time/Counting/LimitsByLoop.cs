using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Time;

/// <summary>Every kind of limit in both directions, with every rolling, against a loop from day to day that shares nothing with the tables.</summary>
public sealed class LimitsByLoop
{
    private static readonly Gen<(AnyCalendar Any, int Day, TimeLimit Limit)> Cases =
        from any in AnyCalendar.All
        from day in Gen.Choose(-3, AnyCalendar.Length + 2)
        from counting in Gen.Elements(Counting.All.ToArray())
        from unit in Gen.Elements(UnitsOf(counting))
        from amount in Gen.Frequency((1, Gen.Choose(1, 3)), (2, Gen.Choose(1, 40)), (1, Gen.Choose(150, 320)))
        from direction in Gen.Elements(Direction.All.ToArray())
        from rolling in Gen.Elements(Rolling.All.ToArray())
        select (any, day, TimeLimit.Of(amount, unit, counting, direction).Rolled(rolling));

    [Property(MaxTest = 3000)]
    public Property A_limit_comes_to_the_day_that_a_loop_finds_and_is_refused_where_the_loop_leaves_the_calendar() => Law.ForAll(Cases, one =>
    {
        var counted = one.Limit.TryCountFrom(AnyCalendar.On(one.Day), one.Any.Calendar, out var date);

        (counted ? date.On : (LocalDate?)null).Should().Be(Expected(one.Any, one.Day, one.Limit), $"{one.Limit} {AnyCalendar.On(one.Day)}");
    });

    [Property]
    public Property The_form_that_throws_says_the_same_as_the_form_that_does_not() => Law.ForAll(Cases, one =>
    {
        var (trigger, calendar) = (AnyCalendar.On(one.Day), one.Any.Calendar);
        if (one.Limit.TryCountFrom(trigger, calendar, out var counted))
        {
            (one.Limit.CountFrom(trigger, calendar) == counted).Should().BeTrue();
        }
        else
        {
            one.Limit.Invoking(limit => limit.CountFrom(trigger, calendar)).Should().Throw<CalendarCoverageException>().Where(refusal => refusal.Coverage == calendar.Coverage);
        }
    });

    private static TimeUnit[] UnitsOf(Counting counting) =>
        counting == Counting.CorrespondingDate ? [TimeUnit.Months, TimeUnit.Years]
        : counting == Counting.BeginningWith ? [.. TimeUnit.All]
        : counting == Counting.DayZeroExcluded ? [TimeUnit.Days, TimeUnit.Weeks]
        : [TimeUnit.Days];

    private static LocalDate? Expected(AnyCalendar any, int day, TimeLimit limit) =>
        Counted(any, day, limit) is { } counted ? Roll(any, counted, limit.Rolling) : null;

    private static LocalDate? Counted(AnyCalendar any, int day, TimeLimit limit)
    {
        var sign = limit.Direction == Direction.After ? 1 : -1;
        return limit.Counting.Code switch
        {
            "day-zero-excluded" => AnyCalendar.On(day + (sign * Days(limit))),
            "clear-days" => AnyCalendar.On(day + (sign * (limit.Amount + 1))),
            "beginning-with" when limit.Unit == TimeUnit.Days || limit.Unit == TimeUnit.Weeks => AnyCalendar.On(day + (sign * (Days(limit) - 1))),
            "beginning-with" => Corresponding(day, limit, sign).PlusDays(-sign),
            "corresponding-date" => Corresponding(day, limit, sign),
            "working-days" => On(Walk(any.IsOpen, day, limit.Amount, sign)),
            "working-days-beginning-with" => On(Walk(any.IsOpen, day - sign, limit.Amount, sign, day)),
            "clear-days-working-days" => Beyond(Walk(any.IsOpen, day, limit.Amount, sign), sign),
            "clear-days-sundays-and-holidays" => Beyond(Walk(one => !IsSundayOrHoliday(any, one), day, limit.Amount, sign), sign),
            "clear-days-outside-breaks" => Beyond(Walk(one => !IsBreak(any, one, IsoDayOfWeek.Saturday), day, limit.Amount, sign), sign),
            "days-outside-breaks" => On(Walk(one => !IsBreak(any, one, IsoDayOfWeek.Saturday), day, limit.Amount, sign)),
            "days-outside-longer-breaks" => On(Walk(one => !IsBreak(any, one, IsoDayOfWeek.Friday), day, limit.Amount, sign)),
            _ => throw new InvalidOperationException($"The loop does not know {limit.Counting}."),
        };
    }

    private static int Days(TimeLimit limit) => limit.Unit == TimeUnit.Weeks ? limit.Amount * 7 : limit.Amount;

    /// <summary>The same day number by months of the common calendar, one month at a time.</summary>
    private static LocalDate Corresponding(int day, TimeLimit limit, int sign)
    {
        var from = AnyCalendar.On(day);
        var (year, month) = (from.Year, from.Month);
        for (var left = limit.Unit == TimeUnit.Years ? limit.Amount * 12 : limit.Amount; left > 0; left--)
        {
            month += sign;
            (year, month) = month == 0 ? (year - 1, 12) : month == 13 ? (year + 1, 1) : (year, month);
        }

        return new LocalDate(year, month, Math.Min(from.Day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>The n-th day that counts, strictly beyond the start; null when the start or the walk is outside.</summary>
    private static int? Walk(Func<int, bool> counts, int day, int amount, int sign, int? mustCover = null)
    {
        if (!IsCovered(mustCover ?? day))
        {
            return null;
        }

        while (amount > 0)
        {
            day += sign;
            if (!IsCovered(day))
            {
                return null;
            }

            amount -= counts(day) ? 1 : 0;
        }

        return day;
    }

    private static LocalDate? On(int? day) => day is { } found ? AnyCalendar.On(found) : null;

    /// <summary>The day after the days that must be clear, which the calendar must cover too.</summary>
    private static LocalDate? Beyond(int? last, int sign) => last is { } found && IsCovered(found + sign) ? AnyCalendar.On(found + sign) : null;

    private static LocalDate? Roll(AnyCalendar any, LocalDate counted, Rolling rolling)
    {
        var day = Period.DaysBetween(AnyCalendar.Start, counted);
        var sign = rolling == Rolling.Previous ? -1 : 1;
        while (rolling != Rolling.Stay && IsCovered(day) && (rolling == Rolling.NextOutsideBreaks ? IsBreak(any, day, IsoDayOfWeek.Saturday) : !any.IsOpen(day)))
        {
            day += sign;
        }

        return rolling == Rolling.Stay || IsCovered(day) ? AnyCalendar.On(day) : null;
    }

    /// <summary>Sundays, and every day from the last week day before a holiday to the first week day after it that is none; for Easter from Thursday 28 March to Tuesday 2 April 2024.</summary>
    private static bool IsBreak(AnyCalendar any, int day, IsoDayOfWeek lastWeekDay) =>
        AnyCalendar.On(day).DayOfWeek == IsoDayOfWeek.Sunday || day is >= 87 and <= 92
        || Enumerable.Range(day - 20, 41).Where(one => IsHoliday(any, one)).Any(holiday =>
            day >= Edge(holiday, -1, one => AnyCalendar.On(one).DayOfWeek > lastWeekDay)
            && day <= Edge(holiday, 1, one => AnyCalendar.On(one).DayOfWeek > lastWeekDay || IsHoliday(any, one)));

    private static int Edge(int holiday, int sign, Func<int, bool> isWithin)
    {
        var day = holiday + sign;
        while (isWithin(day))
        {
            day += sign;
        }

        return day;
    }

    private static bool IsHoliday(AnyCalendar any, int day) => IsCovered(day) && any.Closed.Contains(day) && !any.Extra.Contains(day);

    private static bool IsCovered(int day) => day is >= 0 and < AnyCalendar.Length;

    /// <summary>2024 alone is in these calendars; its Good Friday was 29 March.</summary>
    private static bool IsSundayOrHoliday(AnyCalendar any, int day)
    {
        var on = AnyCalendar.On(day);
        return on.DayOfWeek == IsoDayOfWeek.Sunday || on is { Month: 3, Day: 29 } or { Month: 12, Day: 25 } || (any.Closed.Contains(day) && !any.Extra.Contains(day));
    }
}
