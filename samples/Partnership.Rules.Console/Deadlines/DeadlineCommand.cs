using System.CommandLine;
using NodaTime;
using Partnership.Rules.Console.Deadlines.Rows;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Deadlines;

/// <summary><c>deadline</c>: the date a limit comes to, and why.</summary>
internal sealed class DeadlineCommand
{
    private readonly Output output;
    private readonly Command command = new("deadline", "The last day of a time limit, with every day that does not count and why.");
    private readonly Setting<LocalDate> from = Options.Date("--from", "the date counted from");
    private readonly LimitOptions limit;
    private readonly RuleOptions rule;
    private readonly EventOptions events;
    private readonly ProgressOptions progress;
    private readonly CalendarOptions calendars;
    private readonly Setting<string> batch = Options.File("--batch", "a CSV file with a limit in each row, or - for standard input");
    private readonly Option<bool> json = Options.Json();

    private DeadlineCommand(Output output)
    {
        this.output = output;
        command.Add(from);
        limit = new LimitOptions(command);
        rule = new RuleOptions(command);
        events = new EventOptions(command);
        progress = new ProgressOptions(command);
        calendars = new CalendarOptions(command);
        command.Add(batch);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new DeadlineCommand(output).command;

    private int Run(ParseResult parsed) =>
        events.IsList(parsed) ? RunList(parsed)
        : batch.IsGiven(parsed) ? RunBatch(parsed)
        : events.IsGiven(parsed) ? RunEvent(parsed)
        : rule.IsGiven(parsed, withEvent: false) ? RunRule(parsed)
        : RunOne(parsed);

    private int RunList(ParseResult parsed)
    {
        if (parsed.GetValue(json))
        {
            output.Json(EventDeadlines.List());
        }
        else
        {
            EventDeadlines.ShowList(output);
        }

        return Exit.Answered;
    }

    private int RunEvent(ParseResult parsed)
    {
        if (rule.IsGiven(parsed, withEvent: true) || from.IsGiven(parsed) || limit.AnyGiven(parsed) is not null || calendars.Given(parsed) is not null)
        {
            throw new BadUsageException("--event has its own rules, limits and calendars. Enter --at, and --param for the facts they need.");
        }

        if (progress.OfOneDeadline(parsed) is { } single)
        {
            throw new BadUsageException($"{single} asks about one deadline, and an event starts several. Enter --rule and --trigger in place of --event.");
        }

        var set = calendars.Apply(UkCalendars.All, parsed);
        var result = EventDeadlines.Answer(events.On(parsed), events.At(parsed), rule.Arguments(parsed), set);
        var document = EventDocument.Of(result, one => progress.Of(parsed, RuleDocument.Of(one.Deadline.Rule.Id.Value, result.At, one.Answer), one.Answer, set));
        rule.Write(parsed, result.Deadlines.Select(one => one.Answer), output);
        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            EventDeadlines.Show(result, document, output);
        }

        return Exit.Answered;
    }

    private int RunRule(ParseResult parsed)
    {
        if ((from.IsGiven(parsed) ? from.Name : limit.AnyGiven(parsed) ?? (calendars.Given(parsed) is null ? null : "--calendar")) is { } wrong)
        {
            throw new BadUsageException($"{wrong} cannot go with --rule, which has its own limit and calendar. Enter --trigger.");
        }

        var set = calendars.Apply(UkCalendars.All, parsed);
        var answer = rule.Own(parsed, output) is { } own
            ? RuleDeadline.Own(own, rule.Rule(parsed), rule.Trigger(parsed), rule.Arguments(parsed), set)
            : RuleDeadline.Answer(rule.Rule(parsed), rule.Trigger(parsed), rule.Arguments(parsed), set);
        var document = progress.Of(parsed, answer.Document, answer.Result, set);
        rule.Write(parsed, answer, output);
        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            RuleDeadline.Show(document, output);
        }

        return Exit.Answered;
    }

    private int RunBatch(ParseResult parsed)
    {
        if (FirstOfTheRows(parsed) is { } wrong)
        {
            throw new BadUsageException($"{wrong} cannot go with --batch, whose rows say it. Enter only --project-to or --closed.");
        }

        using var content = Files.Open(batch.Needed(parsed), batch.Name, output.Terminal);
        var file = new LimitFile(content, batch.Name, Columns.Needed);
        return new BatchRun(file, calendars.Apply(UkCalendars.All, parsed), calendars.Projects(parsed), content, output).Run();
    }

    private string? FirstOfTheRows(ParseResult parsed) =>
        from.IsGiven(parsed) ? from.Name
        : calendars.Given(parsed) is not null ? "--calendar"
        : parsed.GetValue(json) ? json.Name
        : limit.AnyGiven(parsed) ?? progress.AnyGiven(parsed);

    private int RunOne(ParseResult parsed)
    {
        if (progress.OfARule(parsed) is { } bare)
        {
            throw new BadUsageException($"{bare} asks about a rule. Enter --rule and --trigger with it.");
        }

        if (!from.IsGiven(parsed) && limit.AnyGiven(parsed) is null)
        {
            throw new BadUsageException("Enter --rule and --trigger for a rule of law, --event and --at for what an event starts, or --from and a number such as --working-days 20.");
        }

        var calendar = calendars.Apply(UkCalendars.All, parsed)[calendars.Id(parsed)];
        var counted = DeadlineAnswer.Count(from.Needed(parsed), limit.Read(parsed), calendar);
        var due = counted.Counted?.On;
        var answer = counted with { Progress = progress.Of(parsed, counted.From, due, calendar), Done = progress.Done(parsed, due) };
        if (parsed.GetValue(json))
        {
            output.Json(DeadlineDocument.Of(answer));
        }
        else
        {
            DeadlineTable.Show(answer, output);
        }

        return Outcome(answer);
    }

    private int Outcome(DeadlineAnswer answer)
    {
        if (answer.Problem is null)
        {
            return Exit.Answered;
        }

        output.Say(answer.Problem);
        return Exit.Partly;
    }
}
