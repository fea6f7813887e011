using Partnership.Rules.Console.Shell;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Definitions;

/// <summary>What applies and what it comes to, laid out for people.</summary>
internal static class DefinitionTable
{
    internal static void Show(DefinitionDocument document, Output output)
    {
        foreach (var one in document.Applies)
        {
            output.Line($"[bold]{Markup.Escape(one.Title)}[/]{Markup.Escape($"; {Spoken.Line(string.Join("; ", one.InForce))} ({one.Definition})")}");
        }

        foreach (var result in document.Results)
        {
            output.Line();
            output.Line($"[bold]{Markup.Escape(Spoken.Of(result.Outcome))}[/]  {Markup.Escape($"{Title(document, result.Definition)}, as to the {result.AsTo}, {result.Reading} interpretation")}");
            Steps(output, result);
            Lines(output, "  Still needed: ", result.StillNeeded.Select(ask => ask.Question));
        }

        output.Line();
        Lines(output, "Caveat: ", document.Results.SelectMany(Notes).GroupBy(note => note.Says).Select(same => $"{same.Key} ({string.Join("; ", same.Select(note => Title(document, note.Definition)).Distinct())})"));
        Lines(output, "Caveat: ", document.Flags.Select(flag => flag.Says));
        output.Line(Markup.Escape(document.Notice));
    }

    /// <summary>The title of a definition that the answer lists; its id where it lists none.</summary>
    private static string Title(DefinitionDocument document, string definition) =>
        document.Applies.FirstOrDefault(one => one.Definition == definition)?.Title ?? definition;

    internal static void Show(ComparisonDocument document, Output output)
    {
        output.Line(Markup.Escape($"{Dates.Plain(document.From)}: {Named(document.Titles.Before)}"));
        output.Line(Markup.Escape($"{Dates.Plain(document.To)}: {Named(document.Titles.After)}"));
        foreach (var change in document.Changes)
        {
            output.Line();
            output.Line($"[bold]{Markup.Escape(change.Aspect)}[/]");
            Lines(output, "  before: ", Said(change.Before));
            Lines(output, "  after:  ", Said(change.After));
        }

        output.Line();
        Lines(output, string.Empty, document.Changes.Any() ? document.Changes.SelectMany(change => change.Because).Distinct().Select(because => $"Because: {because}") : ["Nothing changed in any aspect."]);
        Lines(output, "Caveat: ", document.Flags.Select(flag => flag.Says));
    }

    internal static void Show(DifferenceDocument document, Output output)
    {
        foreach (var relation in document.Relations)
        {
            output.Line($"[bold]{Markup.Escape($"{document.Titles.From} and {document.Titles.To}")}[/], {Markup.Escape($"as to the {relation.AsTo}, {Interpretations(relation)}: {relation.Words}.")}");
        }

        Cases(output, $"Covered by '{document.Titles.To}' and not by '{document.Titles.From}'", document.Gained);
        Cases(output, $"Covered by '{document.Titles.From}' and not by '{document.Titles.To}'", document.Lost);
    }

    private static string Interpretations(RelationDocument relation) => relation.FromReading == relation.ToReading
        ? $"both in the {relation.FromReading} interpretation"
        : $"in the {relation.FromReading} and the {relation.ToReading} interpretation";

    private static void Cases(Output output, string heading, IEnumerable<CaseDocument> cases)
    {
        output.Line();
        output.Line($"[bold]{Markup.Escape(heading)}[/]{(cases.Any() ? string.Empty : ": no case")}");
        foreach (var one in cases)
        {
            output.Line(Markup.Escape($"- As to the {one.AsTo}: {one.Sentence}"));
            output.Line(Markup.Escape($"  Covered by {Places(one.CoveredBy)}; not covered by {Places(one.OmittedBy)}."));
        }
    }

    private static string Places(IEnumerable<Statutes.StepDocument> steps) =>
        string.Join(", ", steps.Select(step => step.Citation.InWords).Distinct());

    /// <summary>Each deciding step once, under the one that it serves, with its clause; the text it is in is named once.</summary>
    private static void Steps(Output output, ResultDocument result)
    {
        output.Line($"  by: {Markup.Escape(result.Text)}");
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0)).AddColumn().AddColumn();
        foreach (var (finding, says, clause) in DecidingSteps.Of(result.Reasons).Select(step => (Word(step.Finding), new string(' ', 2 * step.Depth) + step.Text, Clause.Within(step.Citation, result.Text))).Distinct())
        {
            grid.AddRow(Markup.Escape(finding), Markup.Escape(says), Markup.Escape(clause));
        }

        output.Show(grid);
    }

    private static string Word(Finding finding) => finding.IsMet ? "met" : finding.IsNotMet ? "not met" : "not known";

    private static IEnumerable<(string Says, string Definition)> Notes(ResultDocument result) =>
        result.Flags.Where(flag => flag.Code != "assessment-only").Select(flag => (flag.Says, result.Definition));

    private static string Named(IEnumerable<string> definitions) => definitions.Any() ? string.Join("; ", definitions) : "none that is built in";

    private static IEnumerable<string> Said(IEnumerable<LimbDocument> limbs) => limbs.Any()
        ? limbs.GroupBy(limb => limb.Says).Select(same => $"{same.Key} - {string.Join(", ", same.Select(limb => limb.Citation.InWords))}")
        : ["nothing"];

    private static void Lines(Output output, string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.Line(Markup.Escape(label + line));
        }
    }
}
