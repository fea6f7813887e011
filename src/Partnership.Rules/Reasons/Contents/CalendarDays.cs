using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Reasons;

/// <summary>The days of a calendar that an answer drew on.</summary>
internal sealed record CalendarDays(HolidayCalendar Calendar, LocalDate First, LocalDate Last);
