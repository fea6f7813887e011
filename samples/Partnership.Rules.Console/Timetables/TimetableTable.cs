using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Timetables;

/// <summary>Timetables for people.</summary>
internal static class TimetableTable
{
    internal static void Show(MeetingTimetable timetable, Output output)
    {
        output.Line($"[bold]{Markup.Escape(timetable.Group.Name)}, {Dates.Words(timetable.Meeting)}[/]");
        if (timetable.Count == 0)
        {
            output.Line("  [grey]The document sets no dates before or after a meeting.[/]");
        }
        else
        {
            output.Show(Table(timetable));
        }

        output.Line();
    }

    internal static void ShowSilence(Group group, Output output)
    {
        if (group.Unspecified.Count > 0)
        {
            output.Line($"Its document does not say: {Markup.Escape(string.Join("; ", group.Unspecified.Select(point => point.Words)))}.");
        }

        if (group.UnreadProvisions.Count > 0)
        {
            output.Line($"The file does not hold what its document says of this: {Markup.Escape(string.Join("; ", group.UnreadProvisions.Select(point => point.Words)))}.");
        }
    }

    /// <summary>The caveats that go with the dates, each once; those that are provisional are marked so in their rows.</summary>
    internal static void ShowNotes(IEnumerable<MeetingTimetable> meetings, IEnumerable<Caveat> others, Output output)
    {
        var flags = meetings.SelectMany(meeting => meeting).SelectMany(due => due.Due.Caveats).Where(flag => flag.Code != DutyRows.Provisional);
        foreach (var says in flags.Concat(others).Select(flag => flag.Text).Distinct())
        {
            output.Line($"Caveat: {Markup.Escape(says)}");
        }
    }

    private static Grid Table(MeetingTimetable timetable)
    {
        var grid = DutyRows.Grid();
        foreach (var due in timetable)
        {
            DutyRows.Add(grid, due);
        }

        return grid;
    }
}
