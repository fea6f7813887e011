using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>A counted deadline for people.</summary>
internal static class DeadlineTable
{
    internal static void Show(DeadlineAnswer answer, Output output)
    {
        var due = answer.Counted is { } counted ? $"[bold green]{Dates.Words(counted.On)}[/]{(counted.Provisional ? " [yellow](provisional)[/]" : string.Empty)}" : "[bold red]no date[/]";
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn(new GridColumn());
        grid.AddRow("From", Dates.Words(answer.From));
        grid.AddRow("Limit", Markup.Escape(answer.Limit.ToString()));
        grid.AddRow("Calendar", Markup.Escape(answer.Calendar.Id.Words));
        grid.AddRow("Due", due);
        output.Show(grid);
        output.Line();
        foreach (var line in Explanation.Of(answer).Skip(1).SkipLast(answer.Problem is null ? 0 : 1))
        {
            output.Line(Markup.Escape(line));
        }

        if (answer.Progress is { } progress)
        {
            output.Line(Markup.Escape($"{progress}."));
        }

        if (answer.Done is { } done)
        {
            output.Line(Markup.Escape($"Done: {Spoken.Of(done)}."));
        }
    }
}
