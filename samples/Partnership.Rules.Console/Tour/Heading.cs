using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Tour;

/// <summary>The first and the last lines of the tour, and the titles between.</summary>
internal static class Heading
{
    internal static void Show(LocalDate on, Output output)
    {
        var (start, end) = (UkCalendars.EnglandAndWales.Coverage.Start, UkCalendars.EnglandAndWales.Coverage.End);
        output.Line($"[bold]Partnership.Rules[/] at work on three partnerships, as at {Dates.Words(on)}.");
        output.Line($"[grey]Bank holidays of {Options.Digits(start.Year)} to {Options.Digits(end.Year)}, data of {Dates.Iso(UkCalendars.DataOn)}. Clauses are lines and catalogue entries.[/]");
    }

    internal static void Title(string title, Output output)
    {
        output.Line();
        output.Show(new Rule($"[bold]{Markup.Escape(title)}[/]") { Justification = Justify.Left, Style = Style.Parse("grey") });
    }

    internal static void ShowMore(Output output)
    {
        Title("More: dotnet run --project samples/Partnership.Rules.Console -- ...", output);
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(3)).AddColumn();
        grid.AddRow("timetable --group southampton/board --year 2027 --ics board.ics", "a year, for your own calendar");
        grid.AddRow("deadline --from 2022-05-30 --working-days 3", "any deadline, day by day");
        grid.AddRow("calendar --govuk bank-holidays.json", "the holidays against GOV.UK's");
        output.Show(grid);
    }
}
