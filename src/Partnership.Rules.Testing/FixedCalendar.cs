using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Testing;

/// <summary>Calendars for tests: Monday to Friday from 2000 to 2099, and only the non-working days that the test itself names.</summary>
/// <remarks>
/// <para>A test that counts by <c>UkCalendars</c> changes its answer when a bank holiday is proclaimed. A test that counts by these calendars never does.</para>
/// <para>Worked example: five working days after Wednesday 23 December 2026 is Wednesday 30 December by the days of the week, and Thursday 31 December
/// where the test names 25 December as a non-working day.</para>
/// </remarks>
/// <example><code>var calendars = FixedCalendar.NotWorkedOn(new LocalDate(2026, 12, 25));</code></example>
public static class FixedCalendar
{
    private static readonly DateInterval Coverage = new(new LocalDate(2000, 1, 1), new LocalDate(2099, 12, 31));

    private static readonly string[] Parts = ["england-and-wales", "scotland", "northern-ireland"];

    private static readonly CalendarId Union = CalendarId.Parse("united-kingdom");

    /// <summary>The four calendars of the United Kingdom, by the names that rules use, with weekends and no bank holiday.</summary>
    public static CalendarSet Weekdays { get; } = NotWorkedOn();

    /// <summary>Returns the four calendars of the United Kingdom with the non-working days that a test names, in each of the four alike.</summary>
    /// <param name="days">The non-working days, each once. A weekend day changes nothing.</param>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    /// <exception cref="ArgumentException">A day is named twice, or is not from 2000 to 2099.</exception>
    public static CalendarSet NotWorkedOn(params LocalDate[] days)
    {
        foreach (var day in Guard.NotNull(days))
        {
            Guard.Require(Coverage.Contains(Guard.Iso(day, nameof(days))), $"{LocalDatePattern.Iso.Format(day)} is outside the calendars for tests. Enter a day from 2000-01-01 to 2099-12-31.", nameof(days));
        }

        HolidayCalendar[] parts = [.. Parts.Select(name => Named(name, days))];
        return CalendarSet.Of([.. parts, HolidayCalendar.Union(Union, parts)]);
    }

    private static HolidayCalendar Named(string name, LocalDate[] days) => HolidayCalendar.Create(
        CalendarId.Parse(name), Coverage, days.Select(day => new NonWorkingDay(day, "A day of the test", "The test itself")), Coverage.Start);
}
