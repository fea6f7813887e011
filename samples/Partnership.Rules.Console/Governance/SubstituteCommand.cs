using System.CommandLine;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>substitute</c>: whether somebody may stand in for a member - or another question of who may do what.</summary>
internal sealed class SubstituteCommand
{
    private readonly Output output;
    private readonly Command command = new("substitute", "Whether somebody may stand in for a member of a group.");
    private readonly Setting<Group> group = GroupOptions.Group();
    private readonly Setting<string> facts = Options.File("--facts", "the facts, as samples/facts/substitute.schema.json describes");
    private readonly Setting<EligibilityQuestion> question = GroupOptions.Member("--question", EligibilityQuestion.All, EligibilityQuestion.Parse, "another question in place of substitute");
    private readonly Option<bool> json = Options.Json();

    private SubstituteCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, facts, question, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new SubstituteCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var file = FactsFile.Read(facts.Needed(parsed), "--facts");
        var (chosen, asked) = (group.Needed(parsed), question.Or(parsed, EligibilityQuestion.Substitute));
        var kind = file.Parsed(file.Root, "$", "memberKind", $"one of {MemberKind.All}", MemberKind.Parse);
        var told = EligibilityCalculator.Assess(chosen, asked, file.Sheet("memberKind", "$schema"), output.Terminal.Today, kind);
        var answer = AnswerForm.Of(told, one => one.ToString());
        if (parsed.GetValue(json))
        {
            output.Json(new SubstituteForm(chosen.Id.Value, asked.Code, answer));
        }
        else
        {
            Picture.Answer(output, $"{chosen.Name}, {asked.Words}", answer);
        }

        return file.Outcome(output);
    }
}

/// <summary>The JSON form of a question of eligibility.</summary>
internal sealed record SubstituteForm(string Group, string Question, AnswerForm Result);
