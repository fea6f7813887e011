using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
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
            output.Line("  [grey]The document sets no dates round a meeting.[/]");
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
    }

    private static Grid Table(MeetingTimetable timetable)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2)).AddColumn().AddColumn().AddColumn().AddColumn(new GridColumn().NoWrap());
        foreach (var due in timetable)
        {
            grid.AddRow(
                due.On is { } on ? $"[green]{Dates.Brief(on)}[/]{(due.Due.Flags.Count > 0 ? " [yellow]*[/]" : string.Empty)}" : "[red]unknown[/]",
                Markup.Escape(due.Duty.What),
                due.Duty.Who.Count == 0 ? "[grey]who: unspecified[/]" : Markup.Escape(due.Duty.WhoInWords),
                Markup.Escape(due.Duty.Deadline.Limit.ToString()),
                Markup.Escape($"line {due.Because.Lines}, {due.Because.Id}"));
        }

        return grid;
    }
}
