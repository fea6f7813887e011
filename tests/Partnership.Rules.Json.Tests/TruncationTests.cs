using FluentAssertions;
using NodaTime;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

public sealed class TruncationTests
{
    [Fact]
    public void A_list_that_breaks_off_keeps_what_came_before_and_leaves_out_the_broken_year()
    {
        var rows = string.Join(", ", Lists.Row("Christmas Day", "2025-12-25"), Lists.Row("Good Friday", "2026-04-03"), Lists.Row("Easter Monday", "2026-04-06"));
        var whole = Lists.With(rows);
        var file = GovUkBankHolidays.Read(whole[..whole.IndexOf("Easter", StringComparison.Ordinal)]);

        var division = file.Find(CalendarId.Parse("england-and-wales"))!;
        division.NonWorkingDays.Select(day => day.Name).Should().Equal("Christmas Day", "Good Friday");
        division.IsCutShort.Should().BeTrue();
        (division.Coverage == new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31))).Should().BeTrue();
        file.Problems.Select(one => one.Message).Should().Equal(
            "The text stops being JSON here. What stands before it was kept.", "The division scotland is missing.", "The division northern-ireland is missing.");
    }

    [Fact]
    public void Cut_anywhere_it_never_throws_always_says_so_and_never_closes_another_day()
    {
        var whole = GovUkBankHolidays.Read(Lists.Captured);
        for (var length = 0; length < Lists.Captured.Length - 1; length += 997)
        {
            var file = GovUkBankHolidays.Read(Lists.Captured[..length]);

            file.IsComplete.Should().BeFalse();
            foreach (var division in file.Divisions)
            {
                division.NonWorkingDays.Should().BeSubsetOf(whole.Find(division.Id)!.NonWorkingDays);
                var covered = whole.Find(division.Id)!.NonWorkingDays.Where(day => division.Coverage?.Contains(day.On) == true);
                division.NonWorkingDays.Where(day => division.Coverage?.Contains(day.On) == true).Should().Equal(covered, "a year that is covered is whole");
            }
        }
    }
}
