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
        Lines(output, "Note: ", document.Flags.Select(flag => flag.Says));
        output.Line(Markup.Escape(document.Notice));
    }

    internal static void Show(ComparisonDocument document, Output output)
    {
        output.Line(Markup.Escape($"{Dates.Iso(document.From)}: {Named(document.Before)}"));
        output.Line(Markup.Escape($"{Dates.Iso(document.To)}: {Named(document.After)}"));
        foreach (var change in document.Changes)
        {
            output.Line();
            output.Line($"[bold]{Markup.Escape(change.Aspect)}[/]");
            Lines(output, "  before: ", Said(change.Before));
            Lines(output, "  after:  ", Said(change.After));
        }

        output.Line();
        Lines(output, string.Empty, document.Changes.Any() ? document.Changes.SelectMany(change => change.Because).Distinct().Select(because => $"Because: {because}") : ["Nothing changed in any aspect."]);
        Lines(output, "Note: ", document.Flags.Select(flag => flag.Says));
    }

    private static string Named(IEnumerable<string> definitions) => definitions.Any() ? string.Join(", ", definitions) : "none that ships";

    private static IEnumerable<string> Said(IEnumerable<LimbDocument> limbs) => limbs.Any()
        ? limbs.GroupBy(limb => limb.Says).Select(same => $"{same.Key} - {string.Join(", ", same.Select(limb => $"{limb.Citation.Source} {limb.Citation.Section}"))}")
        : ["nothing"];

    private static void Lines(Output output, string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.Line(Markup.Escape(label + line));
        }
    }
}
