using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Definitions;

/// <summary>What applies and what it comes to, laid out for people.</summary>
internal static class DefinitionTable
{
    internal static void Show(DefinitionDocument document, Output output)
    {
        foreach (var one in document.Applies)
        {
            output.Line($"[bold]{Markup.Escape(one.Definition)}[/]  {Markup.Escape($"{one.Title}; {string.Join("; ", one.InForce)}")}");
        }

        foreach (var result in document.Results)
        {
            output.Line();
            output.Line($"[bold]{Markup.Escape(result.Outcome)}[/]  {Markup.Escape($"{result.Definition}, as to the {result.AsTo}, {result.Reading}")}");
            Lines(output, "  ", result.Steps.Where(step => step.Finding == "met").Select(step => $"{step.Says} - {step.Citation.Source} {step.Citation.Section}"));
            Lines(output, "  Still needed: ", result.StillNeeded.Select(ask => ask.Question));
            Lines(output, "  Note: ", result.Flags.Select(flag => flag.Says));
        }

        output.Line();
        output.Line(Markup.Escape(document.Notice));
    }

    private static void Lines(Output output, string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.Line(Markup.Escape(label + line));
        }
    }
}
