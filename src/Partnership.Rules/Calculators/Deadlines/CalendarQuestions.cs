using NodaTime.Text;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What to ask when the calendars cannot answer.</summary>
internal static class CalendarQuestions
{
    internal static Question Missing(CalendarId id) => new("calendar", $"Which days are closed in the calendar {id}? It is not among the calendars given.");

    internal static Question Longer(CalendarCoverageException outside) => new(
        "calendar",
        $"Which days are closed outside {LocalDatePattern.Iso.Format(outside.Coverage.Start)} to {LocalDatePattern.Iso.Format(outside.Coverage.End)}, which is all the calendar {outside.CalendarId} covers?");
}
