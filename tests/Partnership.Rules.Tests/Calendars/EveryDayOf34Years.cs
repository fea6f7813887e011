using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>
/// Every day of 1995 to 2028 and every n from -250 to 250, in all four calendars - 25 million sums - against a loop that
/// goes from day to day and knows nothing but the seed file.
/// </summary>
public sealed class EveryDayOf34Years
{
    private const int Most = 250;
    private static readonly LocalDate First = Days.On("1995-01-01");
    private static readonly LocalDate[] Dates = Enumerable.Range(0, 12_419).Select(First.PlusDays).ToArray();

    public static TheoryData<string> Calendars { get; } = new("england-and-wales", "scotland", "northern-ireland", "united-kingdom");

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Adding_and_counting_agree_with_a_plain_loop(string id)
    {
        var calendar = UkCalendars.All[CalendarId.Parse(id)];
        var open = Open(id);

        Enumerable.Range(0, Dates.Length).SelectMany(day => Wrong(calendar, open, day, 1).Concat(Wrong(calendar, open, day, -1)))
            .Take(5).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void A_day_is_worked_exactly_when_the_seed_file_and_the_week_say_so(string id)
    {
        var calendar = UkCalendars.All[CalendarId.Parse(id)];

        Dates.Select(calendar.IsWorkingDay).Should().Equal(Open(id));
    }

    [Fact]
    public void The_days_tried_are_all_the_days_covered() =>
        UkCalendars.All.Select(one => (one.Coverage.Start, one.Coverage.End)).Should().AllBeEquivalentTo((Dates[0], Dates[^1]));

    /// <summary>Walks one way from a day, and says where the calendar differs.</summary>
    private static IEnumerable<string> Wrong(HolidayCalendar calendar, bool[] open, int day, int step)
    {
        var counted = 0;
        for (var at = day + step; counted != Most * step; at += step)
        {
            if (at < 0 || at >= open.Length)
            {
                if (!Refuses(calendar, Dates[day], counted + step))
                {
                    yield return $"{Dates[day]} and {counted + step} is answered past the end";
                }

                yield break;
            }

            if (open[at])
            {
                counted += step;
                if (calendar.PlusWorkingDays(Dates[day], counted) != Dates[at] || calendar.MinusWorkingDays(Dates[day], -counted) != Dates[at])
                {
                    yield return $"{Dates[day]} and {counted} is {Dates[at]}";
                }

                if (calendar.WorkingDaysBetween(Dates[day], Dates[at]) != counted)
                {
                    yield return $"{Dates[day]} to {Dates[at]} is {counted}";
                }
            }
        }
    }

    private static bool Refuses(HolidayCalendar calendar, LocalDate date, int count)
    {
        try
        {
            calendar.PlusWorkingDays(date, count);
            return false;
        }
        catch (CalendarCoverageException)
        {
            return true;
        }
    }

    private static bool[] Open(string id)
    {
        var closed = Seeds.Rows("bank-holidays/days.csv")
            .Where(row => row["division"] == id || id == "united-kingdom")
            .Select(row => Days.On(row["date"]))
            .ToHashSet();
        return Dates.Select(date => date.DayOfWeek < IsoDayOfWeek.Saturday && !closed.Contains(date)).ToArray();
    }
}
