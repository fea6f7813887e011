using System.CommandLine;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Diaries;
using Partnership.Rules.Console.Governance;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Timetables;

/// <summary><c>timetable</c>: the duties before and after a meeting, or a year of proposed meetings with theirs.</summary>
internal sealed class TimetableCommand
{
    private readonly Output output;
    private readonly Command command = new("timetable", "What must be done before and after a meeting, by whom and by when; or a year of proposed meetings.");
    private readonly GroupSetting group = new();
    private readonly Setting<LocalDate> meeting = Options.Date("--meeting", "the day of the meeting");
    private readonly Setting<LocalDate> called = Options.Date("--called-on", "the day on which the meeting was called, to see which duties had passed by then");
    private readonly Setting<int> year = Options.Year("--year", 1, 9999, "the year to propose meetings for");
    private readonly Setting<LocalDate> first = Options.Date("--first", "the first meeting of that year");
    private readonly OutputSetting ics = Options.Output("--ics", "the diary file to write (iCalendar)");
    private readonly Setting<string> matter = DiaryOptions.Key("--matter", "your own key of the meeting, with --ics, so that a later file can move it");
    private readonly Setting<LocalDate> movedFrom = Options.Date("--moved-from", "with --ics: the day under which an earlier file has the meeting");
    private readonly Option<bool> cancelled = Options.Flag("--cancelled", "with --ics: the meeting is cancelled");
    private readonly Option<bool> toDos = Options.Flag("--to-dos", "with --ics: to-dos in place of all-day events");
    private readonly CalendarOptions calendars;
    private readonly Option<bool> json = Options.Json();

    private TimetableCommand(Output output)
    {
        this.output = output;
        command.Add(group);
        command.Add(group.Terms);
        command.Add(meeting);
        command.Add(called);
        command.Add(year);
        command.Add(first);
        command.Add(ics);
        command.Add(matter);
        command.Add(movedFrom);
        command.Add(cancelled);
        command.Add(toDos);
        calendars = new CalendarOptions(command, namesCalendar: false);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new TimetableCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var timetables = Read(parsed);
        if (ics.IsGiven(parsed))
        {
            IcsFile.Write(Keyed(timetables.Meetings, parsed), ics, DiaryOptions.Form(output.Terminal, parsed.GetValue(toDos)), parsed, output);
        }
        else if (new Option[] { matter, movedFrom, cancelled, toDos }.FirstOrDefault(one => parsed.GetResult(one) is { Implicit: false }) is { } without)
        {
            throw ics.NeededBy(without.Name);
        }

        if (parsed.GetValue(json))
        {
            output.Json(timetables.Document);
        }
        else
        {
            timetables.Show(output);
        }

        return Outcome(timetables);
    }

    /// <summary>The meetings of a year by their places in it; one meeting by the key given, or by its day, or by the day it had.</summary>
    private ICalendarMeeting[] Keyed(IReadOnlyList<MeetingTimetable> meetings, ParseResult parsed)
    {
        if (year.IsGiven(parsed))
        {
            return new Option[] { matter, movedFrom, cancelled }.FirstOrDefault(one => parsed.GetResult(one) is { Implicit: false }) is { } wrong
                ? throw new BadUsageException($"{wrong.Name} goes with --meeting. Enter --meeting.")
                : [.. ICalendarMeeting.InYear(year.Needed(parsed), meetings)];
        }

        var key = (matter.IsGiven(parsed), movedFrom.IsGiven(parsed)) switch
        {
            (true, true) => throw new BadUsageException("Use either --matter or --moved-from, not both."),
            (true, _) => matter.Needed(parsed),
            (_, true) => Dates.Iso(movedFrom.Needed(parsed)),
            _ => Dates.Iso(meeting.Needed(parsed)),
        };
        return [.. meetings.Select(one => ICalendarMeeting.Keyed(one, key)).Select(one => parsed.GetValue(cancelled) ? one.Cancelled() : one)];
    }

    private int Outcome(Timetables timetables)
    {
        foreach (var problem in timetables.Problems)
        {
            output.Say(problem);
        }

        return timetables.Problems.Count == 0 ? Exit.Answered : Exit.Partly;
    }

    private Timetables Read(ParseResult parsed)
    {
        var (who, known) = (group.In(parsed, output, meeting.IsGiven(parsed) ? meeting.Needed(parsed) : year.IsGiven(parsed) ? new LocalDate(year.Needed(parsed), 1, 1) : null), calendars.Apply(UkCalendars.All, parsed));
        return (meeting.IsGiven(parsed), year.IsGiven(parsed)) switch
        {
            (true, false) when !first.IsGiven(parsed) => new OneTimetable(MeetingTimetable.For(who, meeting.Needed(parsed), known, CalledOn(parsed))),
            (false, true) => new YearOfTimetables(who, year.Needed(parsed), MeetingYear.Propose(who, year.Needed(parsed), First(parsed), known)),
            (true, true) => throw new BadUsageException("Use either --meeting or --year, not both."),
            (true, _) => throw new BadUsageException("--first goes with --year. Enter --year, or remove --first."),
            _ => throw new BadUsageException("A meeting or a year is needed. Enter --meeting with a day such as 2026-03-11, or --year with a year."),
        };
    }

    private LocalDate? CalledOn(ParseResult parsed)
    {
        if (!called.IsGiven(parsed))
        {
            return null;
        }

        var day = called.Needed(parsed);
        return day <= meeting.Needed(parsed) ? day : throw new BadUsageException($"--called-on: {Dates.Iso(day)} is after the meeting. Enter a day on or before {Dates.Iso(meeting.Needed(parsed))}.");
    }

    private LocalDate? First(ParseResult parsed)
    {
        if (!first.IsGiven(parsed))
        {
            return null;
        }

        var day = first.Needed(parsed);
        return day.Year == year.Needed(parsed) ? day : throw new BadUsageException($"--first: {Dates.Iso(day)} is not valid. Enter a day of {Options.Digits(year.Needed(parsed))}.");
    }
}
