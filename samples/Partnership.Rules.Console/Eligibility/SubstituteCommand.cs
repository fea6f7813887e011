using System.CommandLine;
using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>substitute</c>: whether somebody may stand in for a member - or another question of who may do what.</summary>
internal sealed class SubstituteCommand
{
    private readonly Output output;
    private readonly Command command = new("substitute", "Whether a person may substitute for a member of a group.");
    private readonly GroupSetting group = new();
    private readonly FileSetting<SubstituteFile> facts = new("--facts", PartnershipJson.Of<SubstituteFile>(), "the facts, as samples/facts/substitute.schema.json describes");
    private readonly Setting<EligibilityQuestion> question = GroupOptions.Member("--question", EligibilityQuestion.All, EligibilityQuestion.Parse, "another question in place of substitute");
    private readonly Option<bool> json = Options.Json();

    private SubstituteCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, group.Terms, facts, question, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new SubstituteCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var file = facts.NeededIn(parsed, output);
        var (chosen, asked) = (group.In(parsed, output), question.Or(parsed, EligibilityQuestion.Substitute));
        var told = EligibilityCalculator.Assess(chosen, asked, file.Facts, output.Terminal.Today, KindOf(file, chosen));
        foreach (var stranger in Strangers(file, chosen, asked))
        {
            output.Unusable($"{facts.Needed(parsed)}: {stranger}");
        }

        var answer = AnswerForm.Of(told, one => one.ToString());
        if (parsed.GetValue(json))
        {
            output.Json(new SubstituteForm(chosen.Id.Value, asked.Code, answer));
        }
        else
        {
            Picture.Answer(output, $"{chosen.Name}, {asked.Words}", answer);
        }

        return Exit.Answered;
    }

    /// <summary>The kind of member concerned: as given, or the strongest of the categories filled (CON-057).</summary>
    private static MemberKind? KindOf(SubstituteFile file, Group chosen) =>
        file.MemberKind ?? file.Categories.Select(code => chosen.Membership.Find(code)?.Kind).OfType<MemberKind>().OrderBy(one => one.Order).FirstOrDefault();

    /// <summary>Places that the group does not have, and facts that no group asks of this question: they are most likely misspelt.</summary>
    private static IEnumerable<string> Strangers(SubstituteFile file, Group chosen, EligibilityQuestion asked)
    {
        var known = Catalogue.Groups.Append(chosen).SelectMany(one => Facts(one, asked)).ToHashSet(StringComparer.Ordinal);
        var own = Facts(chosen, asked).DefaultIfEmpty("none").Select(Camel).ToArray();
        return
        [
            .. file.MemberKind is null ? file.Categories.Where(code => chosen.Membership.Find(code) is null).Select(code => $"$.categories: '{code}' is not on the list of {chosen.Name}. Enter one of {chosen.Membership}.") : [],
            .. file.Facts.Names.Where(name => !known.Contains(name)).Select(name => $"$.{Camel(name)}: no rule asks for this fact; valid facts are {string.Join(", ", own)}."),
        ];
    }

    private static IEnumerable<string> Facts(Group group, EligibilityQuestion asked) => EligibilityCalculator.FactsFor(group, asked).Select(ask => ask.Fact);

    private static string Camel(string fact) => string.Concat(fact.Split('-').Select((part, place) => place == 0 ? part : $"{char.ToUpperInvariant(part[0])}{part[1..]}"));
}

/// <summary>The JSON form of a question of eligibility.</summary>
internal sealed record SubstituteForm(
    [Description("The group, by its id.")] string Group,
    [Description("The question asked, by its code.")] string Question,
    [Description("The answer with its reasons.")] AnswerForm Result);
