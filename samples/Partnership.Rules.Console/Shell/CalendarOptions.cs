using System.CommandLine;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Shell;

/// <summary>Which calendar, how far, and what the organisation itself closes.</summary>
internal sealed class CalendarOptions
{
    private static readonly CalendarId EnglandAndWales = CalendarId.Parse("england-and-wales");

    private readonly Setting<CalendarId> calendar = Options.Calendar();
    private readonly Setting<int> projectTo = Options.Year("--project-to", UkCalendars.DataOn.Year, HolidayPattern.LastYear, "projects holidays past those proclaimed");
    private readonly Setting<LocalDate[]> closed = new("--closed", "days such as 2026-12-24,2026-12-29", Days, "days the organisation itself closes");

    /// <param name="command">The command that takes the options.</param>
    /// <param name="namesCalendar">False when what is asked names its calendar itself.</param>
    internal CalendarOptions(Command command, bool namesCalendar = true)
    {
        if (namesCalendar)
        {
            command.Add(calendar);
        }

        command.Add(projectTo);
        command.Add(closed);
    }

    /// <summary>The calendar named; null when none is.</summary>
    internal CalendarId? Given(ParseResult parsed) => calendar.IsGiven(parsed) ? calendar.Needed(parsed) : null;

    /// <summary>The calendar asked for; England and Wales when none is named.</summary>
    internal CalendarId Id(ParseResult parsed) => calendar.Or(parsed, EnglandAndWales);

    internal bool Projects(ParseResult parsed) => projectTo.IsGiven(parsed);

    /// <summary>Calendars as the other options change them.</summary>
    internal CalendarSet Apply(CalendarSet calendars, ParseResult parsed)
    {
        var projected = projectTo.IsGiven(parsed) ? calendars.Select(one => one.ProjectedTo(projectTo.Needed(parsed))) : calendars;
        return closed.IsGiven(parsed) ? projected.Select(one => Close(one, parsed)) : projected;
    }

    /// <summary>A calendar with the organisation's own closed days.</summary>
    internal HolidayCalendar Close(HolidayCalendar open, ParseResult parsed)
    {
        try
        {
            return open.WithNonWorkingDays(closed.Or(parsed, []).Select(on => new NonWorkingDay(on, "Closed by the organisation", "the organisation")));
        }
        catch (CalendarCoverageException outside)
        {
            throw new BadUsageException($"{closed.Name}: {Dates.Iso(outside.Date)} is not covered. Enter days within {Dates.Iso(outside.Coverage.Start)} to {Dates.Iso(outside.Coverage.End)}, or --project-to.");
        }
    }

    private static LocalDate[] Days(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Dates.Parse)];
}
