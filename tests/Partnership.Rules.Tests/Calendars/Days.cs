using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Time;

/// <summary>Short ways of writing dates and calendars in tests.</summary>
internal static class Days
{
    internal static readonly LocalDate DataOn = new(2026, 11, 22);

    /// <summary>Monday to Friday with no holiday at all, over the years the bundled calendars cover.</summary>
    internal static HolidayCalendar WeekendsOnly { get; } = Calendar("weekends-only", On("1995-01-01"), On("2028-12-31"));

    internal static LocalDate On(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static HolidayCalendar Calendar(string id, LocalDate first, LocalDate last, params NonWorkingDay[] closed) =>
        HolidayCalendar.Create(CalendarId.Parse(id), new DateInterval(first, last), closed, DataOn);

    internal static NonWorkingDay Closed(string on) => new(On(on), "closed", "the organisation");
}
