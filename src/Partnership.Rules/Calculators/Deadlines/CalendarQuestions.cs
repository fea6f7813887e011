using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What to ask when the calendars cannot answer.</summary>
internal static class CalendarQuestions
{
    internal static Question Missing(CalendarId id) => new("calendar", $"Which days are holidays in the calendar {id}? Enter a calendar of that name: it is not among those given.");

    internal static Question Longer(CalendarCoverageException outside) => new(
        "calendar",
        $"Which days are holidays outside {English.Date(outside.Coverage.Start)} to {English.Date(outside.Coverage.End)}, which is all that the calendar {outside.CalendarId} covers? Enter a longer calendar, or opt in to a projection.");
}
