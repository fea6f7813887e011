using System.CommandLine;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Shell;

/// <summary>Which calendar, how far, and what the organisation itself closes.</summary>
internal sealed class CalendarOptions
{
    private readonly Setting<CalendarId> calendar = Options.Calendar();
    private readonly Setting<int> projectTo = Options.Number("--project-to", UkCalendars.DataOn.Year, HolidayPattern.LastYear, "projects holidays past those proclaimed");
    private readonly Setting<LocalDate[]> closed = new("--closed", "days such as 2026-12-24,2026-12-29", Days, "days the organisation itself closes");

    internal CalendarOptions(Command command)
    {
        command.Add(calendar);
        command.Add(projectTo);
        command.Add(closed);
    }

    internal bool NamesCalendar(ParseResult parsed) => calendar.IsGiven(parsed);

    /// <summary>The calendar asked for; England and Wales when none is named.</summary>
    internal CalendarId Id(ParseResult parsed) => calendar.Or(parsed, UkCalendars.EnglandAndWales.Id);

    /// <summary>Calendars as the other options change them.</summary>
    internal CalendarSet Apply(CalendarSet calendars, ParseResult parsed)
    {
        var days = closed.Or(parsed, []).Select(on => new ClosedDay(on, "closed by the organisation", "--closed")).ToArray();
        var projected = projectTo.IsGiven(parsed) ? calendars.Select(one => one.ProjectedTo(projectTo.Needed(parsed))) : calendars;
        try
        {
            return days.Length == 0 ? projected : projected.Select(one => one.WithClosed(days));
        }
        catch (CalendarCoverageException outside)
        {
            throw new BadUsageException($"--closed: {Coverage.Refusal(outside)}");
        }
    }

    private static LocalDate[] Days(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Dates.Parse)];
}
