using System.CommandLine;
using Partnership.Rules.Console.Deadlines.Rows;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Calendars;

/// <summary>A newly proclaimed day, and the file of deadlines still open.</summary>
internal sealed class AddedOptions
{
    private const string Needed = "id," + Columns.Needed;

    private readonly Setting<NonWorkingDay> day = new("--added", "a date and a name such as 2027-05-10=\"Extra holiday\"", Day, "a day newly closed");
    private readonly Setting<string> open = Options.File("--open", "a CSV file of open deadlines, or - for standard input");

    private readonly Terminal terminal;

    internal AddedOptions(Command command, Terminal terminal)
    {
        this.terminal = terminal;
        command.Add(day);
        command.Add(open);
    }

    internal bool AreGiven(ParseResult parsed) => day.IsGiven(parsed) || open.IsGiven(parsed);

    /// <summary>Counts which deadlines move.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="calendars">The calendars as they are.</param>
    /// <param name="only">The calendar that the day closes; null for all. A day closed in a part of the United Kingdom is closed in its union.</param>
    internal MovesView Count(ParseResult parsed, CalendarSet calendars, CalendarId? only)
    {
        var (closed, name) = (day.Needed(parsed), open.Needed(parsed));
        var after = calendars.Select(one => IsClosed(one.Id, only) ? Close(one, closed) : one);
        using var content = Files.Open(name, open.Name, terminal);
        var file = new LimitFile(content, open.Name, Needed);
        return MovesView.Of(OpenDeadlines.Read(file, calendars), calendars, after);
    }

    private static bool IsClosed(CalendarId id, CalendarId? only) =>
        only is null || only == UkCalendars.UnitedKingdom.Id || id == only || id == UkCalendars.UnitedKingdom.Id;

    private HolidayCalendar Close(HolidayCalendar calendar, NonWorkingDay closed) => calendar.Coverage.Contains(closed.On)
        ? calendar.WithNonWorkingDays([closed])
        : throw new BadUsageException($"{day.Name}: {Dates.Iso(closed.On)} is not covered. Enter a day within {Dates.Iso(calendar.Coverage.Start)} to {Dates.Iso(calendar.Coverage.End)}, or --project-to.");

    private static NonWorkingDay Day(string text)
    {
        var parts = text.Split('=', 2);
        var on = Dates.Parse(parts[0]);
        return parts.Length == 2 && parts[1].Trim(' ', '"') is { Length: > 0 } name ? new NonWorkingDay(on, name, "added") : throw new FormatException(text);
    }
}
