using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Western Easter by the anonymous Gregorian rule.</summary>
internal static class Easter
{
    internal static LocalDate SundayIn(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var solar = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = solar - (solar / 28 * (1 - (solar / 28 * (29 / (solar + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var offset = moon - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new LocalDate(year, month, offset + 28 - (31 * (month / 4)));
    }
}
