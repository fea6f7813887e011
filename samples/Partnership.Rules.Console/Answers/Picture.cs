using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Governance;

/// <summary>An answer with its reasons, for people.</summary>
internal static class Picture
{
    internal static void Answer(Output output, string title, AnswerForm answer)
    {
        output.Line($"[bold]{Markup.Escape(title)}[/]: {Markup.Escape(Spoken.Of(answer.Answer))}");
        Lines(output, answer.OtherReadings.Select(one => $"or {Spoken.Line(one)}"));
        Lines(output, answer.Findings.Select(one => $"{Spoken.Of(one.Finding)}: {one.Says} - {one.Because.InWords}"));
        Lines(output, answer.Flags.Select(one => $"Caveat: {one.Says}{Cited(one.Because)}"));
        Lines(output, answer.StillNeeded.Select(one => $"Still needed: {one.Question}"));
    }

    internal static void Rows(Output output, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var column in columns)
        {
            table.AddColumn($"[bold]{Markup.Escape(column)}[/]");
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        output.Show(table);
    }

    /// <summary>The clause behind a note.</summary>
    private static string Cited(ClauseForm? because) => because is null ? string.Empty : $" - {because.InWords}";

    internal static void Lines(Output output, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.Line($"  {Markup.Escape(line)}");
        }
    }
}
