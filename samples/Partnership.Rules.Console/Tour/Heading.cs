using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Tour;

/// <summary>The first lines of the tour, and the titles between.</summary>
internal static class Heading
{
    internal static void Show(LocalDate on, Output output)
    {
        var (start, end) = (UkCalendars.EnglandAndWales.Coverage.Start, UkCalendars.EnglandAndWales.Coverage.End);
        output.Line($"[bold]Partnership.Rules[/] at work on three partnerships, as at {Dates.Words(on)}.");
        output.Line($"[grey]Bank holidays of {Options.Digits(start.Year)} to {Options.Digits(end.Year)}, data of {Dates.Plain(UkCalendars.DataOn)}. Clauses are lines and catalogue entries.[/]");
        output.Line("[grey]Your own: dotnet run --project samples/Partnership.Rules.Console -- COMMAND; --help lists them.[/]");
    }

    internal static void Title(string title, Output output)
    {
        output.Line();
        output.Show(new Rule($"[bold]{Markup.Escape(title)}[/]") { Justification = Justify.Left, Style = Style.Parse("grey") });
    }
}
