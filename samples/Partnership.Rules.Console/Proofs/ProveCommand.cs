using System.CommandLine;
using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>prove</c>: faults of a rule book as such, of what is built in or of a council's own terms, each with what shows it.</summary>
internal sealed class ProveCommand
{
    private readonly Output output;
    private readonly Command command = new("prove", "Faults of a rule book whatever case is put to it: parts that never matter, rules that clash, a quorum, deadline or category out of reach.");
    private readonly TermsSetting terms = new();
    private readonly Option<bool> json = Options.Json();

    private ProveCommand(Output output)
    {
        this.output = output;
        command.Add(terms);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new ProveCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var problems = (terms.In(parsed, output) is { } own ? own.Prove(UkCalendars.All) : OfGroups(Catalogue.Groups).Concat(OfDefinitions()).Concat(RuleBookCalculator.CheckVersions(Catalogue.Rules.Select(one => one.Rule)))).ToArray();
        if (parsed.GetValue(json))
        {
            output.Json(new ProofDocument([.. problems.Select(ProblemDocument.Of)]));
        }
        else
        {
            Show(problems, output);
        }

        return Array.TrueForAll(problems, one => one.Fault == RuleBookFault.IdlePart) ? Exit.Answered : Exit.Partly;
    }

    private static IEnumerable<RuleBookProblem> OfGroups(IEnumerable<Group> groups) => groups.SelectMany(group => RuleBookCalculator.CheckGroup(group, UkCalendars.All));

    private static IEnumerable<RuleBookProblem> OfDefinitions() => DefinitionBook.All.SelectMany(one => RuleBookCalculator.Check(one, DefinitionBook.Constraints));

    private static string Words(RuleBookFault fault) => fault.Code switch
    {
        "idle-part" => "a part of a definition never changes the outcome",
        "shadowed-outcome" => "an outcome is never reached",
        "version-gap" => "no version of a rule is in force on some days",
        "version-overlap" => "two versions of a rule are in force on the same days",
        "never-together" => "two rules can never hold together",
        "quorum-out-of-reach" => "no meeting can make the quorum",
        "deadline-out-of-reach" => "no meeting can keep the deadline",
        "category-out-of-reach" => "no one can fill the category",
        var code => Spoken.Of(code),
    };

    internal static void Show(RuleBookProblem[] problems, Output output)
    {
        foreach (var fault in problems.GroupBy(one => (one.Fault, one.Subject)))
        {
            output.Line($"[bold]{Markup.Escape($"{Spoken.Sentence(Words(fault.Key.Fault))} ({fault.Key.Subject})")}[/]");
            foreach (var one in fault)
            {
                output.Line(Markup.Escape($"  {one.Text} ({Clause.Of(one.Citation)})"));
                Picture.Lines(output, one.Witness.Select(line => $"  {line}"));
            }
        }

        output.Line(problems.Length == 0 ? "No fault was found." : Markup.Escape($"{Spoken.Count(problems.Length, "fault")}."));
    }
}

/// <summary>The JSON form of the faults of a rule book.</summary>
internal sealed record ProofDocument(
    [Description("The faults; empty when none was found.")] IEnumerable<ProblemDocument> Problems);

/// <summary>A fault of a rule book.</summary>
internal sealed record ProblemDocument(
    [Description("What sort of fault it is, by its code.")] string Fault,
    [Description("The definition, the group or the rule, by its id.")] string Subject,
    [Description("The fault in words.")] string Text,
    ClauseForm Because,
    [Description("What shows the fault, a line each.")] IEnumerable<string> Witness)
{
    internal static ProblemDocument Of(RuleBookProblem one) => new(one.Fault.Code, one.Subject, one.Text, ClauseForm.Of(one.Citation), one.Witness);
}
