using System.CommandLine;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>substitute</c>: whether somebody may stand in for a member - or another question of who may do what.</summary>
internal sealed class SubstituteCommand
{
    private static readonly string[] NotFacts = ["$schema", "memberKind", "categories"];

    private readonly Output output;
    private readonly Command command = new("substitute", "Whether somebody may stand in for a member of a group.");
    private readonly GroupSetting group = new();
    private readonly Setting<string> facts = Options.File("--facts", "the facts, as samples/facts/substitute.schema.json describes");
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
        var file = FactsFile.Read(facts.Needed(parsed), "--facts");
        var (chosen, asked) = (group.In(parsed, output), question.Or(parsed, EligibilityQuestion.Substitute));
        var told = EligibilityCalculator.Assess(chosen, asked, file.Sheet(NotFacts), output.Terminal.Today, KindOf(file, chosen));
        NameStrangers(file, chosen, asked);
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

    /// <summary>The kind of member concerned: as given, or the strongest of the categories filled (CON-057).</summary>
    private static MemberKind? KindOf(FactsFile file, Group chosen)
    {
        if (file.Parsed(file.Root, "$", "memberKind", $"one of {MemberKind.All}", MemberKind.Parse) is { } kind)
        {
            return kind;
        }

        var places = file.Texts(file.Root, "$", "categories").Select(code => (code, Place: chosen.Membership.Find(code))).ToArray();
        foreach (var (code, _) in places.Where(one => one.Place is null))
        {
            file.Note("$", "categories", $"'{code}' is not on the list of {chosen.Name}; give one of {chosen.Membership}");
        }

        return places.Select(one => one.Place?.Kind).OfType<MemberKind>().OrderBy(one => one.Order).FirstOrDefault();
    }

    /// <summary>A fact that no shipped group asks of this question is most likely misspelt.</summary>
    private static void NameStrangers(FactsFile file, Group chosen, EligibilityQuestion asked)
    {
        var known = Catalogue.Groups.SelectMany(one => Facts(one, asked)).ToHashSet(StringComparer.Ordinal);
        var own = Facts(chosen, asked).DefaultIfEmpty("none").ToArray();
        foreach (var key in file.Root.EnumerateObject().Select(one => one.Name).Where(name => !NotFacts.Contains(name) && !known.Contains(FactsFile.Kebab(name))))
        {
            file.Note("$", key, $"no rule asks for this fact; valid facts are {string.Join(", ", own.Select(Camel))}");
        }
    }

    private static IEnumerable<string> Facts(Group group, EligibilityQuestion asked) => group.RuleOn(asked)?.Condition.Asks.Select(ask => ask.Fact) ?? [];

    private static string Camel(string fact) => string.Concat(fact.Split('-').Select((part, place) => place == 0 ? part : $"{char.ToUpperInvariant(part[0])}{part[1..]}"));
}

/// <summary>The JSON form of a question of eligibility.</summary>
internal sealed record SubstituteForm(string Group, string Question, AnswerForm Result);
