using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;
using Spectre.Console;

namespace Partnership.Rules.Console.Tour;

/// <summary>The weeks between two days: each working day with its number in the count, each closed day without.</summary>
internal sealed class Weeks
{
    private const int DaysInWeek = 7;
    private const int CellWidth = 8;

    private readonly LocalDate start;
    private readonly LocalDate end;
    private readonly HolidayCalendar calendar;

    private Weeks(LocalDate start, LocalDate end, HolidayCalendar calendar)
    {
        this.start = start;
        this.end = end;
        this.calendar = calendar;
    }

    internal static Grid Of(LocalDate start, LocalDate end, HolidayCalendar calendar) => new Weeks(start, end, calendar).Draw();

    private Grid Draw()
    {
        var grid = new Grid();
        for (var column = 0; column < DaysInWeek; column++)
        {
            grid.AddColumn(new GridColumn().NoWrap().Width(CellWidth).PadLeft(column == 0 ? 2 : 1).PadRight(0));
        }

        grid.AddColumn(new GridColumn().PadLeft(2).PadRight(0));
        grid.AddRow("[grey]Mon[/]", "[grey]Tue[/]", "[grey]Wed[/]", "[grey]Thu[/]", "[grey]Fri[/]", "[grey]Sat[/]", "[grey]Sun[/]", "[grey](n): the n-th day counted[/]");
        var (first, last) = (LocalDate.Min(start, end), LocalDate.Max(start, end));
        for (var monday = first.PlusDays(1 - (int)first.DayOfWeek); monday <= last; monday = monday.PlusDays(DaysInWeek))
        {
            var week = monday;
            var days = Enumerable.Range(0, DaysInWeek).Select(day => week.PlusDays(day)).ToArray();
            grid.AddRow([.. days.Select(day => day < first || day > last ? string.Empty : Cell(day)), Notes(days.Where(day => day >= first && day <= last))]);
        }

        return grid;
    }

    private string Cell(LocalDate day)
    {
        var number = Options.Digits(day.Day);
        return day == start ? $"[bold]{number} (0)[/]"
            : !calendar.IsWorkingDay(day) ? (calendar.NonWorkingDayOn(day) is null ? $"[grey]{number}[/]" : $"[yellow]{number} closed[/]")
            : $"{(day == end ? "[bold green]" : "[default]")}{number} ({Options.Digits(Math.Abs(calendar.WorkingDaysBetween(start, day)))})[/]";
    }

    private string Notes(IEnumerable<LocalDate> days) => string.Join(
        "; ",
        days.Select(day =>
            day == start ? $"[bold]{Dates.DayAndMonth(day)} day 0[/]"
            : day == end ? $"[bold green]{Dates.DayAndMonth(day)} due[/]"
            : calendar.NonWorkingDayOn(day) is { } closed ? $"[yellow]{Dates.DayAndMonth(day)} {Markup.Escape(closed.Name)}[/]"
            : string.Empty).Where(note => note.Length > 0));
}
