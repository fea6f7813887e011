using FluentAssertions;
using NodaTime;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>Easter, by way of the Good Friday a pattern gives.</summary>
public sealed class EasterTests
{
    private static readonly HolidayPattern GoodFriday = HolidayPattern.Of([PatternDay.FromEaster("Good Friday", "the Act", -2)]);

    /// <summary>The earliest, the latest, and the years in which the plain moon would be a week late and is moved (1954, 1981, 2049, 2076).</summary>
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2024-03-31")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    public void The_known_Easters(string sunday) =>
        GoodFriday.In(Days.On(sunday).Year).Should().ContainSingle().Which.On.Should().Be(Days.On(sunday).PlusDays(-2));

    /// <summary>Against the ecclesiastical full moon, as Reingold and Dershowitz state it: another road to the same Sunday.</summary>
    [Fact]
    public void Every_year_is_the_Sunday_after_the_full_moon()
    {
        for (var year = 1; year <= HolidayPattern.LastYear; year++)
        {
            GoodFriday.In(year)[0].On.Should().Be(SundayAfterTheMoonOf(year).PlusDays(-2));
        }
    }

    private static LocalDate SundayAfterTheMoonOf(int year)
    {
        var (golden, century) = (year % 19, (year / 100) + 1);
        var epact = (14 + (11 * golden) - (3 * century / 4) + ((5 + (8 * century)) / 25)) % 30;
        var adjusted = epact == 0 || (epact == 1 && golden > 10) ? epact + 1 : epact;
        return new LocalDate(year, 4, 19).PlusDays(-adjusted).Next(IsoDayOfWeek.Sunday);
    }
}
