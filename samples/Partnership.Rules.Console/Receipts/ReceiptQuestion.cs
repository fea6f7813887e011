using System.CommandLine;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Receipts;

/// <summary>The question whose answer a receipt is for: a rule with its start event, or a definition with a file of facts. It is answered anew each time.</summary>
internal sealed class ReceiptQuestion
{
    private readonly RuleOptions rule;
    private readonly CalendarOptions calendars;
    private readonly Setting<string> definition = new("--definition", $"one of {string.Join(", ", DefinitionBook.All.Select(one => one.Id))}", Known, "a definition, with --on and --facts");
    private readonly Setting<LocalDate> on = Options.Date("--on", "the day of the behaviour");
    private readonly FileSetting<FactSheet> facts = new("--facts", PartnershipJson.DefinitionFacts, "a file of facts, by schemas/definition-facts.schema.json");
    private readonly Setting<DefinitionSubject> asTo = new("--as-to", $"one of {DefinitionSubject.All}", DefinitionSubject.Parse, "whom the definition is put to; the parties unless given");
    private readonly Setting<DefinitionInterpretation> reading = new("--reading", $"one of {DefinitionInterpretation.All}", DefinitionInterpretation.Parse, "the interpretation of the definition; literal unless given");
    private readonly Setting<string> key = new("--case", "a key such as foi-2026-014; never a person's name", text => text, "your own key of the case, which the receipt binds");

    internal ReceiptQuestion(Command command)
    {
        rule = new RuleOptions(command, forDiary: false);
        calendars = new CalendarOptions(command, namesCalendar: false);
        foreach (var option in new Option[] { definition, on, facts, asTo, reading, key })
        {
            command.Add(option);
        }
    }

    /// <summary>What the receipt binds in addition to what the answer knows by itself.</summary>
    internal ReceiptInputs Also(ParseResult parsed) => key.IsGiven(parsed) ? ReceiptInputs.None.WithText("case", key.Needed(parsed)) : ReceiptInputs.None;

    internal Determination Answer(ParseResult parsed, Output output) => (rule.IsGiven(parsed, withEvent: false), definition.IsGiven(parsed)) switch
    {
        (true, false) => OfRule(parsed),
        (false, true) => OfDefinition(parsed, output),
        _ => throw new BadUsageException("A receipt is for one question. Enter either --rule with --trigger, or --definition with --on and --facts."),
    };

    private Determination OfRule(ParseResult parsed)
    {
        var answer = RuleDeadline.Answer(rule.Rule(parsed), rule.Trigger(parsed), rule.Arguments(parsed), calendars.Apply(UkCalendars.All, parsed));
        return answer.Duty?.Invoke(new Party("receipt", "receipt")).Due
            ?? throw new BadUsageException($"--rule: {answer.Document.Rule} sets no date, so there is no answer to keep. Enter a rule that does.");
    }

    private Determination<DefinitionStatus> OfDefinition(ParseResult parsed, Output output)
    {
        var asked = DefinitionBook.All.First(one => one.Id.ToString() == definition.Needed(parsed));
        var (whom, how) = (asTo.Or(parsed, DefinitionSubject.Parties), reading.Or(parsed, DefinitionInterpretation.Literal));
        try
        {
            var results = DefinitionCalculator.Assess(asked, facts.NeededIn(parsed, output), on.Needed(parsed));
            return results.FirstOrDefault(one => one.Subject == whom && one.Interpretation == how)?.Why
                ?? throw new BadUsageException($"--definition: on that day {asked.Id} has no {how} interpretation as to the {whom}. Enter one of {string.Join("; ", results.Select(one => $"--as-to {one.Subject} --reading {one.Interpretation}").DefaultIfEmpty("another day"))}.");
        }
        catch (ArgumentException contradiction)
        {
            throw new BadUsageException($"{facts.Name}: {contradiction.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    private static string Known(string text) => DefinitionBook.All.Any(one => one.Id.ToString() == text.Trim()) ? text.Trim() : throw new FormatException(text);
}
