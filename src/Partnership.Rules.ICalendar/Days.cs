using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.ICalendar;

/// <summary>Days and instants as a file or a reader needs them, in no culture but the invariant one and in no calendar but that of the format.</summary>
internal static class Days
{
    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDatePattern Words = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>As the format has it: <c>20210908</c>.</summary>
    internal static string InFile(LocalDate date) => Basic.Format(Gregorian(date));

    /// <summary>As the format has it, in UTC: <c>20210901T120000Z</c>.</summary>
    internal static string InFile(Instant instant) => Stamp.Format(instant);

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(Gregorian(date));

    internal static string Hour(LocalTime time) => HourAndMinute.Format(time);

    internal static string InWords(LocalDate date) => Words.Format(Gregorian(date));

    /// <summary>The same day: a day of another calendar has another month and year.</summary>
    private static LocalDate Gregorian(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);
}
