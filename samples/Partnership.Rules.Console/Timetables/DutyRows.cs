using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Timetables;

/// <summary>Duties as rows of four columns: date, duty and who, limit, clause.</summary>
internal static class DutyRows
{
    internal const int DateWidth = 15;
    internal const string Provisional = "provisional";
    private const int LimitWidth = 22;
    private const int ClauseWidth = 21;

    internal static Grid Grid() => new Grid()
        .AddColumn(new GridColumn().NoWrap().Width(DateWidth).PadLeft(2).PadRight(2))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(2))
        .AddColumn(new GridColumn().Width(LimitWidth).PadLeft(0).PadRight(2))
        .AddColumn(new GridColumn().NoWrap().Width(ClauseWidth).PadLeft(0).PadRight(0));

    internal static void Add(Grid grid, ScheduledDuty due) => grid.AddRow(
        due.On is { } on ? $"[green]{Dates.Brief(on)}[/]" : "[red]not known[/]",
        $"{Markup.Escape(due.Duty.What)}{Who(due)}{(due.Due.Caveats.Any(flag => flag.Code == Provisional) ? " [yellow]provisional[/]" : string.Empty)}",
        Markup.Escape(due.Duty.Limit.ToString()),
        Markup.Escape(Clause.Of(due.Citation)));

    /// <summary>Who must act, unless the duty itself begins with it.</summary>
    private static string Who(ScheduledDuty due) =>
        due.Duty.Who.Count == 0 ? " [grey](by whom: not stated)[/]"
        : due.Duty.What.StartsWith(due.Duty.WhoInWords, StringComparison.OrdinalIgnoreCase) ? string.Empty
        : $" [grey]({Markup.Escape(due.Duty.WhoInWords)})[/]";
}
