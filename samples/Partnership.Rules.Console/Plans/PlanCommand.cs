using System.CommandLine;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Documents;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Plans;

/// <summary><c>plan</c>: reads an action plan, or takes the one that ships, and shows its board, what is blocked, what ends and what changed.</summary>
internal sealed class PlanCommand
{
    private readonly Output output;
    private readonly Command command = new("plan", "An action plan: its board, what is blocked, what ends, what changed.");
    private readonly InputArgument file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "a plan in Word, Excel, text saved from Word, or CSV; recognised by content" };
    private readonly Option<bool> shipped = Options.Flag("--shipped", "the built-in plan: Cambridgeshire and Peterborough, 2017 to 2020");
    private readonly Setting<LocalDate> asAt = Options.Date("--as-at", "the day to count from; the plan's own where it names one");
    private readonly Setting<string> previous = Options.File("--previous", "the issue before, to compare with");
    private readonly OutputSetting html = Options.Output("--html", "writes one self-contained page");
    private readonly OutputSetting csv = Options.Output("--csv", "writes the rows as CSV");
    private readonly Setting<string> columns = Options.File("--columns", "a column map, one line a heading: heading = role");
    private readonly Setting<string> map = Options.File("--map", "how to read the file: what --explain prints, changed where it is wrong; wins over --columns");
    private readonly Option<bool> explain = Options.Flag("--explain", "how the file was read: how it was cut, its columns, and the choices that were not made");
    private readonly Setting<string> sheet = new("--sheet", "the name of a sheet", text => text, "the sheet of a workbook");
    private readonly Option<bool> allSheets = Options.Flag("--all-sheets", "reads the sheets of all years as one plan, each action with its year");
    private readonly Setting<NameHandling> people = new("--people", "replace or keep", PeopleOf, "what becomes of the names of people");
    private readonly Setting<int> horizon = Options.Number("--horizon", 0, 600, "how many months ahead to look for what ends");
    private readonly PageOptions page = new();
    private readonly Option<bool> json = Options.Json();

    private PlanCommand(Output output)
    {
        this.output = output;
        command.Add(file);
        foreach (var option in new Option[] { shipped, asAt, previous, html, csv, columns, map, explain, sheet, allSheets, people, horizon }.Concat(page.All).Append(json))
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new PlanCommand(output).command;

    private static NameHandling PeopleOf(string text) => text switch
    {
        "replace" => NameHandling.Replace,
        "keep" => NameHandling.Keep,
        _ => throw new FormatException(text),
    };

    private int Run(ParseResult parsed)
    {
        var reading = Reading(parsed);
        var before = previous.IsGiven(parsed) ? Read(previous.Needed(parsed), previous.Name, parsed, null) : null;
        var answer = new PlanAnswer(reading, before?.Plan, On(reading.Plan, parsed), horizon.IsGiven(parsed) ? Period.FromMonths(horizon.Needed(parsed)) : null);
        if (!html.IsGiven(parsed) && page.AnyGiven(parsed) is { } without)
        {
            throw html.NeededBy(without);
        }

        html.WriteTextTo(parsed, writer => PlanPage.Write(reading.Plan, answer.On, page.Read(parsed, answer, output.Terminal), writer));
        csv.WriteTextTo(parsed, writer => PlanCsv.Write(reading.Plan, writer), withMark: true);
        Show(answer, parsed.GetValue(json), parsed.GetValue(explain));
        return reading.IsComplete && before is null or { IsComplete: true } ? Exit.Answered : Exit.Partly;
    }

    private void Show(PlanAnswer answer, bool asJson, bool explained)
    {
        if (asJson)
        {
            output.Json(PlanDocument.Of(answer, explained));
        }
        else
        {
            PlanBoard.Show(answer, output);
            if (explained)
            {
                output.Line();
                output.Text.Write(answer.Reading.Explanation.ToMap());
            }
        }

        foreach (var problem in answer.Reading.Problems)
        {
            output.Say($"{problem.Severity.ToString().ToLowerInvariant()}: {problem}");
        }
    }

    private PlanReadResult Reading(ParseResult parsed)
    {
        var name = parsed.GetValue(file);
        if (parsed.GetValue(shipped) == (name is not null))
        {
            throw new BadUsageException("plan: enter either a FILE or --shipped.");
        }

        return name is null
            ? new PlanReadResult(Plan2017.Plan, PlanFormat.Unknown, ValueList<ReadProblem>.Empty)
            : Read(name, "FILE", parsed, asAt.IsGiven(parsed) ? asAt.Needed(parsed) : null);
    }

    private PlanReadResult Read(string name, string option, ParseResult parsed, LocalDate? on)
    {
        if (sheet.IsGiven(parsed) && parsed.GetValue(allSheets))
        {
            throw new BadUsageException("plan: enter either --sheet or --all-sheets.");
        }

        using var content = Files.Open(name, option, output.Terminal);
        return PlanReader.Read(content, new PlanReadOptions { AsAt = on, Columns = Map(parsed), Sheet = sheet.IsGiven(parsed) ? sheet.Needed(parsed) : null, UsesAllSheets = parsed.GetValue(allSheets), People = people.Or(parsed, NameHandling.Replace) });
    }

    private ColumnMap Map(ParseResult parsed)
    {
        try
        {
            return Given(parsed) is { } given ? ColumnMap.Parse(Files.ReadText(given.Needed(parsed), given.Name)) : ColumnMap.Empty;
        }
        catch (FormatException wrong)
        {
            throw new BadUsageException($"{Given(parsed)!.Name}: {wrong.Message}");
        }
    }

    private Setting<string>? Given(ParseResult parsed) => map.IsGiven(parsed) ? map : columns.IsGiven(parsed) ? columns : null;

    private LocalDate On(ActionPlan plan, ParseResult parsed) => asAt.IsGiven(parsed) ? asAt.Needed(parsed) : plan.AsAt ?? output.Terminal.Today;
}
