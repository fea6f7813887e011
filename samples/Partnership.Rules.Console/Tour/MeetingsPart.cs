using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Timetables;
using Spectre.Console;

namespace Partnership.Rules.Console.Tour;

/// <summary>Each group's next meetings, with what is due round the first of them.</summary>
internal static class MeetingsPart
{
    internal static void Show(IReadOnlyList<NextMeetings> meetings, Output output)
    {
        Heading.Title("The next meetings, and what is due before and after each", output);
        foreach (var partnership in meetings.GroupBy(one => one.Group.Partnership))
        {
            output.Line($"[bold blue]{Markup.Escape(partnership.Key.Name)}[/]");
            foreach (var one in partnership)
            {
                ShowGroup(one, output);
            }

            output.Line();
        }

        foreach (var note in meetings.SelectMany(Notes).Distinct())
        {
            output.Line($"[grey]{Markup.Escape(note)}[/]");
        }
    }

    private static void ShowGroup(NextMeetings one, Output output)
    {
        var cadence = one.Group.Meetings.Cadence;
        output.Line($"  [bold]{Markup.Escape(one.Group.Name)}[/] meets {Markup.Escape(cadence.Value.ToString())} [grey]{Markup.Escape(Clause.Of(cadence.Citation))}[/]");
        if (one.Coming.Count == 0)
        {
            output.Line("  [red]unknown[/]          its next meeting: see below");
            return;
        }

        output.Line($"  [bold]{Dates.Brief(one.Coming[0].Meeting)}[/]{Gap(one.Coming[0].Meeting)}next meeting, proposed{Later(one)}");
        ShowDuties(one, output);
    }

    /// <summary>What fills the date up to the column of the duties.</summary>
    private static string Gap(LocalDate date) => new(' ', DutyRows.DateWidth + 2 - Dates.Brief(date).Length);

    private static IEnumerable<string> Notes(NextMeetings one) =>
        one.Proposed.StillNeeded.Select(ask => $"Not known until you answer: {ask.Text}").Concat(one.Proposed.Caveats.Select(flag => flag.Text));

    private static string Later(NextMeetings one) => one.Coming.Count == 1
        ? string.Empty
        : $"; then {string.Join(", ", one.Coming.Skip(1).Select(meeting => Dates.DayAndMonth(meeting.Meeting)))}";

    private static void ShowDuties(NextMeetings one, Output output)
    {
        if (one.Coming[0].Count == 0)
        {
            output.Line("  [grey]Nothing is due by a date: the document sets none before or after a meeting.[/]");
            return;
        }

        var grid = DutyRows.Grid();
        foreach (var due in one.Coming[0])
        {
            DutyRows.Add(grid, due);
        }

        output.Show(grid);
    }
}
