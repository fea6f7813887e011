using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Calendars;

/// <summary>The calendars, and the last of the council's own days that they hold (0 for none).</summary>
public sealed record KnownCalendars(long Last, CalendarSet Set);
