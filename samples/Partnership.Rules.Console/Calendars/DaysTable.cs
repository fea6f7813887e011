using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;
using Partnership.Rules.Time;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Partnership.Rules.Console.Calendars;

/// <summary>Tables of days for people.</summary>
internal static class DaysTable
{
    internal static IRenderable Of(IEnumerable<NonWorkingDay> days)
    {
        var table = Plain("Date", "Closed for", "In place of", "By");
        foreach (var day in days)
        {
            var mark = day.Status == NonWorkingDayStatus.InForce ? string.Empty : $" [yellow]({Spoken.Of(day.Status.ToString()!)})[/]";
            table.AddRow(Dates.Brief(day.On), Markup.Escape(day.Name) + mark, day.InPlaceOf is { } replaced ? Dates.Brief(replaced) : string.Empty, Markup.Escape(day.Source));
        }

        return table;
    }

    internal static IRenderable Of(IReadOnlyCollection<BankHolidayDisagreement> disagreements)
    {
        if (disagreements.Count == 0)
        {
            return new Markup("In the years that both cover, the file and the built-in days agree.");
        }

        var table = Plain("Calendar", "Date", "Only in", "As");
        foreach (var one in disagreements)
        {
            table.AddRow(one.Division.Value, Dates.Brief(one.On), one.NameInFile is null ? "[yellow]the built-in days[/]" : "[yellow]the file[/]", Markup.Escape(one.NameInFile ?? one.NameInCalendar!));
        }

        return table;
    }

    internal static string Or(LocalDate? date, string nothing) => date is { } known ? Dates.Brief(known) : nothing;

    internal static Table Plain(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = true };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn($"[bold]{heading}[/]") { NoWrap = heading is "Date" or "From" or "To" or "In place of" });
        }

        return table;
    }
}
