using System.CommandLine;
using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;
using Spectre.Console;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>terms check</c>: every problem of a file of terms with its line and column, and what the file says in plain English.</summary>
internal sealed class TermsCheckCommand
{
    private readonly Output output;
    private readonly Command command = new("check", "Looks at every reference in a file of terms, and says back in plain English what the file says.");
    private readonly InputArgument file = new("FILE") { Description = "a file of terms" };
    private readonly Option<bool> json = Options.Json();

    private TermsCheckCommand(Output output)
    {
        this.output = output;
        command.Add(file);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new TermsCheckCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var name = parsed.GetValue(file)!;
        var check = TermsCheck.Of(Files.ReadBytes(name, "FILE"));
        if (parsed.GetValue(json))
        {
            output.Json(TermsCheckForm.Of(check));
        }
        else
        {
            Show(name, check);
        }

        return check.Terms is null ? Exit.BadUsage : check.Problems.Count > 0 || check.Faults.Any(one => one.Fault != RuleBookFault.IdlePart) ? Exit.Partly : Exit.Answered;
    }

    private void Show(string name, TermsCheck check)
    {
        foreach (var problem in check.Problems)
        {
            var meant = problem.DidYouMean is { } near && !problem.Message.Contains("Did you mean", StringComparison.Ordinal) ? $" Did you mean '{near}'?" : string.Empty;
            output.Text.WriteLine(FormattableString.Invariant($"{name}({problem.Line},{problem.Column}): {problem.Path}: {problem.Message}{meant}"));
        }

        if (check.Terms is null)
        {
            output.Say($"FILE: '{name}' cannot be read as terms. Correct the problems above, and check it again.");
            return;
        }

        output.Line($"[bold]{Markup.Escape(check.Terms.Partnership.Name)}[/]: {(check.Problems.Count == 0 ? "no problems" : $"{Options.Digits(check.Problems.Count)} problems")}");
        ProveCommand.Show([.. check.Faults], output);
        foreach (var group in check.Terms.Groups)
        {
            output.Line();
            output.Line($"[bold]{Markup.Escape(group.Name)}[/]");
            Picture.Rows(output, ["Where", "What the file says"], TermsCalculator.ReadBack(group).Select(one => new[] { one.Citation.Section, one.Text }));
            Picture.Lines(output, TermsCalculator.Unsaid(group));
        }
    }
}

/// <summary>The JSON form of a check of terms.</summary>
internal sealed record TermsCheckForm(
    [Description("Every problem, in the order of the file.")] IEnumerable<TermsFaultForm> Problems,
    [Description("What the file says, a sentence a point.")] IEnumerable<SentenceForm> Says,
    [Description("What the file does not say, and what is answered because of that.")] IEnumerable<string> Unsaid,
    [Description("The faults that the rules have whatever case is put to them; empty when none was found.")] IEnumerable<ProblemDocument> Faults)
{
    internal static TermsCheckForm Of(TermsCheck check) => new(
        check.Problems.Select(one => new TermsFaultForm("error", one.Line, one.Column, one.Path, one.Message, one.DidYouMean)),
        check.ReadBack.Select(one => new SentenceForm(one.Text, ClauseForm.Of(one.Citation))),
        check.Unsaid,
        check.Faults.Select(ProblemDocument.Of));
}

/// <summary>A problem of a file of terms.</summary>
internal sealed record TermsFaultForm(
    [Description("How serious it is: error, for what was skipped or can have no effect.")] string Severity,
    [Description("The line, counted from 1.")] int Line,
    [Description("The character in the line, counted from 1.")] int Column,
    [Description("The path of the value.")] string Path,
    [Description("What is wrong, with what is valid.")] string Message,
    [Description("The valid value that was most likely meant; null when none is near.")] string? DidYouMean);

/// <summary>A sentence of the read-back.</summary>
internal sealed record SentenceForm(
    [Description("What the file says, in plain English.")] string Sentence,
    ClauseForm Citation);
