using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>The pattern by which the calendars may be projected gives every year they hold, but for the days listed here.</summary>
public sealed class StatutoryPattern
{
    public static TheoryData<string> Divisions => BankHolidayData.Divisions;

    [Theory]
    [MemberData(nameof(Divisions))]
    public void It_gives_every_day_of_every_year_but_the_one_offs_and_the_moves(string division)
    {
        var calendar = UkCalendars.All[CalendarId.Parse(division)];
        var expected = Exceptions(division).Select(one => one.Day).Order(StringComparer.Ordinal);

        var listed = calendar.NonWorkingDays.Select(day => day.On).ToHashSet();
        var patterned = Enumerable.Range(1995, 34).SelectMany(year => calendar.Pattern!.In(year)).Select(day => day.On).ToHashSet();
        var differences = listed.Except(patterned).Select(day => $"+{Days.Iso(day)}")
            .Concat(patterned.Except(listed).Select(day => $"-{Days.Iso(day)}"));

        differences.Order(StringComparer.Ordinal).Should().Equal(expected);
    }

    private static IEnumerable<(string Day, string Reason)> Exceptions(string division) =>
    [
        ("+1995-05-08", "50 years of VE day"),
        ("+1999-12-31", "Millennium Eve"),
        ("+2002-06-03", "Golden Jubilee"),
        ("+2002-06-04", "the spring holiday, moved next to the Golden Jubilee"),
        ("-2002-05-27", "the spring holiday, moved next to the Golden Jubilee"),
        ("+2011-04-29", "royal wedding"),
        ("+2012-06-04", "the spring holiday, moved next to the Diamond Jubilee"),
        ("-2012-05-28", "the spring holiday, moved next to the Diamond Jubilee"),
        ("+2012-06-05", "Diamond Jubilee"),
        ("+2020-05-08", "the early May holiday, moved to 75 years of VE day"),
        ("-2020-05-04", "the early May holiday, moved to 75 years of VE day"),
        ("+2022-06-02", "the spring holiday, moved next to the Platinum Jubilee"),
        ("-2022-05-30", "the spring holiday, moved next to the Platinum Jubilee"),
        ("+2022-06-03", "Platinum Jubilee"),
        ("+2022-09-19", "the State Funeral"),
        ("+2023-05-08", "the coronation"),
        division == "scotland"
            ? ("+2026-06-15", "the World Cup, in Scotland")
            : ("-1995-05-01", "the early May holiday, moved to VE day; Scotland kept both"),
    ];
}
