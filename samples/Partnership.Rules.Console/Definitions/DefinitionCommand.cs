using System.CommandLine;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Definitions.Lines;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Definitions;

/// <summary><c>definition</c>: which definitions apply on a day, and what each comes to; or what changed between two days.</summary>
internal sealed class DefinitionCommand
{
    private const string General = "general";

    private readonly Output output;
    private readonly Command command = new("definition", "Which definitions apply on a day, and whether each is met on a file of facts. It decides nothing about a person.");
    private readonly Setting<LocalDate> on = Options.Date("--on", "the day of the behaviour");
    private readonly Setting<Jurisdiction> jurisdiction = new("--jurisdiction", $"one of {Jurisdiction.All}", Jurisdiction.Parse, "whose law");
    private readonly Setting<string> partnership = new("--partnership", $"one of {Keys(DefinitionBook.All)}", text => text.Trim(), "whose terms of reference; with --terms that file's by default");
    private readonly TermsSetting terms = new();
    private readonly Setting<string> purpose = new("--purpose", $"{General}, or one of {DefinitionBook.Purposes}", Purpose, "what the definition is asked for");
    private readonly FileSetting<FactSheet> facts = new("--facts", PartnershipJson.DefinitionFacts, "a file of facts, by schemas/definition-facts.schema.json");
    private readonly Setting<string> batch = Options.File("--batch", "JSON Lines, or - for standard input: a sheet of facts on each line, each answered with a line of JSON, in order");
    private readonly Option<string[]> compare = new("--compare") { HelpName = "date> <date", Description = "two days to compare: days such as 2010-01-01 2022-01-01", Arity = new ArgumentArity(0, 2), AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> difference = new("--difference") { HelpName = "id> <id", Description = "two definitions to compare exactly: ids such as cross-government-2013 daa-2021", Arity = new ArgumentArity(0, 2), AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> ask = Options.Flag("--ask", "asks for what is needed, a screen at a time, the screen first that settles most; --facts says what is known already, --json gives the next screen");
    private readonly Option<bool> json = Options.Json();

    private Terms? own;

    private DefinitionCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { on, jurisdiction, partnership, terms, purpose, facts, batch, compare, difference, ask, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new DefinitionCommand(output).command;

    private int Run(ParseResult parsed) =>
        batch.IsGiven(parsed) ? Batch(parsed)
        : parsed.GetResult(difference) is not null ? Difference(parsed)
        : parsed.GetResult(compare) is not null ? Compare(parsed)
        : parsed.GetValue(ask) ? Ask(parsed)
        : Assess(parsed);

    private int Ask(ParseResult parsed)
    {
        var question = QuestionOn(on.Needed(parsed), parsed);
        var known = facts.In(parsed, output) ?? FactSheet.Empty;
        return Contradicted(() =>
        {
            if (!parsed.GetValue(json))
            {
                return new InterviewRun(question, Texts(parsed), output).Run(known);
            }

            output.Json(InterviewDocument.Of(question, Texts(parsed), known));
            return Exit.Answered;
        });
    }

    private int Difference(ParseResult parsed)
    {
        var given = parsed.GetValue(difference)!;
        var texts = Texts(parsed);
        var definitions = given.Length == 2 ? given.Select(id => Named(id, texts)).ToArray() : throw new BadUsageException($"--difference: enter two ids, such as cross-government-2013 daa-2021. Valid ids: {Ids(texts)}.");
        var document = DifferenceDocument.Of(definitions[0], definitions[1], DefinitionAtlas.Compare(definitions[0], definitions[1], DefinitionBook.Constraints));
        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            DefinitionTable.Show(document, output);
        }

        return Exit.Answered;
    }

    private int Batch(ParseResult parsed)
    {
        var question = QuestionOn(on.Needed(parsed), parsed);
        if (facts.IsGiven(parsed))
        {
            throw new BadUsageException("Use either --batch or --facts, not both.");
        }

        var applying = DefinitionTimeline.Applying(Texts(parsed), question);
        foreach (var flag in applying.Caveats)
        {
            output.Say(flag.Text);
        }

        using var content = Files.Open(batch.Needed(parsed), batch.Name, output.Terminal);
        return new DefinitionBatch(question, applying.Answer.Or(ValueList<Definition>.Empty), output).Run(content);
    }

    private int Assess(ParseResult parsed)
    {
        var question = QuestionOn(on.Needed(parsed), parsed);
        var known = facts.In(parsed, output);
        var document = Contradicted(() => DefinitionDocument.Of(DefinitionTimeline.Applying(Texts(parsed), question), question, known));
        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            DefinitionTable.Show(document, output);
        }

        return Exit.Answered;
    }

    private int Compare(ParseResult parsed)
    {
        var given = parsed.GetValue(compare)!;
        var days = given.Length == 2 ? given.Select(Day).ToArray() : throw new BadUsageException(TwoDays(string.Join(" ", given)));
        var document = ComparisonDocument.Of(days, DefinitionComparison.Between(Texts(parsed), QuestionOn(days[0], parsed), days[1]));
        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            DefinitionTable.Show(document, output);
        }

        return Exit.Answered;
    }

    private DefinitionQuestion QuestionOn(LocalDate day, ParseResult parsed) => new(day, jurisdiction.Or(parsed, Jurisdiction.England))
    {
        Partnership = partnership.IsGiven(parsed) ? Key(partnership.Needed(parsed), Texts(parsed)) : Own(parsed)?.Partnership.Key,
        Purpose = purpose.IsGiven(parsed) ? purpose.Needed(parsed) : null,
    };

    /// <summary>The definitions that ship, and those that the terms given print for themselves.</summary>
    private ValueList<Definition> Texts(ParseResult parsed) =>
        Own(parsed) is { } given ? DefinitionBook.All.Concat(given.Definitions).ToValueList() : DefinitionBook.All;

    /// <summary>Read once, so that a problem of the file is told once.</summary>
    private Terms? Own(ParseResult parsed) => own ??= terms.In(parsed, output);

    private T Contradicted<T>(Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (ArgumentException contradiction)
        {
            throw new BadUsageException($"{facts.Name}: {contradiction.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    private static Definition Named(string id, ValueList<Definition> texts) =>
        texts.FirstOrDefault(one => one.Tests.Count > 0 && string.Equals(one.Id, id.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new BadUsageException($"--difference: '{id}' is not a definition that can be compared. Valid ids: {Ids(texts)}.{Closest.Ask(id, texts.Select(one => one.Id))}");

    private static string Ids(ValueList<Definition> texts) => string.Join(", ", texts.Where(one => one.Tests.Count > 0).Select(one => one.Id));

    private static LocalDate Day(string text)
    {
        try
        {
            return Dates.Parse(text);
        }
        catch (FormatException)
        {
            throw new BadUsageException(TwoDays(text));
        }
    }

    private static string TwoDays(string given) => $"--compare: '{given}' is not valid. Enter two dates such as 2010-01-01 2022-01-01.";

    private static string Purpose(string text)
    {
        var given = text.Trim().ToLowerInvariant();
        return given == General || DefinitionBook.Purposes.Contains(given) ? given : throw new FormatException(text);
    }

    private string Key(string key, ValueList<Definition> texts) =>
        texts.Any(one => one.Partnership == key) ? key : throw new BadUsageException($"{partnership.Name}: '{key}' is not valid. Enter one of {Keys(texts)}.");

    private static string Keys(ValueList<Definition> texts) => string.Join(", ", texts.Select(one => one.Partnership).OfType<string>().Distinct());
}
