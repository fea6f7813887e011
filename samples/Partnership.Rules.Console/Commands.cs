using System.CommandLine;
using Partnership.Rules.Console.Calendars;
using Partnership.Rules.Console.Completions;
using Partnership.Rules.Console.Deadlines;
using Partnership.Rules.Console.Definitions;
using Partnership.Rules.Console.Governance;
using Partnership.Rules.Console.Groups;
using Partnership.Rules.Console.Indicators;
using Partnership.Rules.Console.Plans;
using Partnership.Rules.Console.Receipts;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Console.Timetables;

namespace Partnership.Rules.Console;

/// <summary>Every command by its name, with an example that its help shows. To add one: a folder with its file, and a line here.</summary>
internal static class Commands
{
    internal static IReadOnlyList<(string Name, Func<Output, Command> Build, string Example)> All { get; } =
    [
        ("deadline", DeadlineCommand.Build, "deadline --rule R25 --trigger 2026-07-10"),
        ("calendar", CalendarCommand.Build, "calendar --calendar scotland --year 2026"),
        ("groups", GroupsCommand.Build, "groups"),
        ("timetable", TimetableCommand.Build, "timetable --group southampton/board --meeting 2026-03-11"),
        ("meetings", MeetingsCommand.Build, "meetings --group cambridgeshire/dvsg --held 2009-02-10,2009-10-06 --year 2009"),
        ("office", OfficeCommand.Build, "office --group cambridgeshire/dvsg --office chair --from 2009-02-28"),
        ("board", BoardCommand.Build, "board --statute --on 2026-03-11 --members samples/facts/board.json"),
        ("what-if", WhatIfCommand.Build, "what-if --terms samples/terms/barsetshire.json --group barsetshire/board --members samples/facts/barsetshire-members.json --from 2026-04-01 --to 2026-12-31 --meetings 2026-05-12,2026-08-11,2026-11-10 --leaves m2=2026-05-03"),
        ("substitute", SubstituteCommand.Build, "substitute --group cambridgeshire/dvsg --facts samples/facts/substitute.json"),
        ("grievance", GrievanceCommand.Build, "grievance --group cambridgeshire/dvsg --facts samples/facts/grievance.json"),
        ("duties", DutiesCommand.Build, "duties --statute --year 2026-27"),
        ("links", LinksCommand.Build, "links"),
        ("definition", DefinitionCommand.Build, "definition --on 2018-05-01 --facts schemas/examples/definition-son.json"),
        ("plan", PlanCommand.Build, "plan --shipped --as-at 2018-03-08"),
        ("indicator", IndicatorCommand.Build, "indicator change --baseline 1074 --current 1405 --target 40"),
        ("rules", RulesCommand.Build, "rules --search \"subject access\""),
        ("prove", ProveCommand.Build, "prove --terms samples/terms/barsetshire.json"),
        ("receipt", ReceiptCommand.Build, "receipt keep --rule R25 --trigger 2026-07-10 --new-salt secret.txt --out receipt.json"),
        ("terms", TermsCommand.Build, "terms check samples/terms/barsetshire.json"),
        ("completions", CompletionsCommand.Build, "completions bash"),
        .. Questions.All,
    ];

    /// <summary>The commands a command line can be about: the one it names, none when it is empty, and else all. Building one costs more than running it.</summary>
    internal static IEnumerable<Func<Output, Command>> For(IReadOnlyList<string> args)
    {
        var named = All.Where(one => args.Count > 0 && one.Name == args[0]).ToArray();
        return named.Length > 0 ? named.Select(one => (Func<Output, Command>)(output => WithExample(one.Build(output), one.Example)))
            : args.Count == 0 ? [] : All.Select(one => one.Build);
    }

    private static Command WithExample(Command command, string example)
    {
        command.Description = $"{command.Description}\n\nExample: partnership {example}";
        return command;
    }
}
