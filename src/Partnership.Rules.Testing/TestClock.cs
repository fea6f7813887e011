using NodaTime;
using NodaTime.Testing;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Testing;

/// <summary>A clock for tests, which moves only when the test moves it.</summary>
/// <remarks>The library itself reads no clock: the date is a parameter. Use this type for the program around it, which takes NodaTime's <c>IClock</c>.</remarks>
public static class TestClock
{
    /// <summary>Returns a clock that shows noon, Greenwich time, on a day. It is the same day in every part of the United Kingdom, in winter and in summer.</summary>
    /// <param name="day">The day to return.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    /// <example><code>var clock = TestClock.On(new LocalDate(2026, 3, 11));</code></example>
    public static FakeClock On(LocalDate day)
    {
        Guard.Iso(day);
        return FakeClock.FromUtc(day.Year, day.Month, day.Day, 12, 0, 0);
    }
}
