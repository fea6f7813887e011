using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>A day that a list of bank holidays has and a calendar has not, or the other way about.</summary>
/// <param name="Division">The division in which the two lists differ.</param>
/// <param name="On">The day on which the two lists differ.</param>
/// <param name="NameInFile">The name in the list; null when the list does not have it.</param>
/// <param name="NameInCalendar">The name in the calendar; null when the calendar does not have it.</param>
public sealed record BankHolidayDisagreement(CalendarId Division, LocalDate On, string? NameInFile, string? NameInCalendar)
{
    /// <summary>The day, its name, and the only list that has it.</summary>
    public override string ToString() =>
        $"{Division} {LocalDatePattern.Iso.Format(On)} {NameInFile ?? NameInCalendar}: only the {(NameInFile is null ? "calendar" : "file")} has it";
}
