using System.CommandLine;
using Partnership.Rules.Console.Calendars;
using Partnership.Rules.Console.Deadlines;
using Partnership.Rules.Console.Definitions;
using Partnership.Rules.Console.Governance;
using Partnership.Rules.Console.Groups;
using Partnership.Rules.Console.Indicators;
using Partnership.Rules.Console.Plans;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Console.Timetables;

namespace Partnership.Rules.Console;

/// <summary>Every command by its name. To add one: a folder with its file, and a line here.</summary>
internal static class Commands
{
    internal static IReadOnlyList<(string Name, Func<Output, Command> Build)> All { get; } =
    [
        ("deadline", DeadlineCommand.Build),
        ("calendar", CalendarCommand.Build),
        ("groups", GroupsCommand.Build),
        ("timetable", TimetableCommand.Build),
        ("meetings", MeetingsCommand.Build),
        ("office", OfficeCommand.Build),
        ("board", BoardCommand.Build),
        ("substitute", SubstituteCommand.Build),
        ("grievance", GrievanceCommand.Build),
        ("duties", DutiesCommand.Build),
        ("links", LinksCommand.Build),
        ("definition", DefinitionCommand.Build),
        ("plan", PlanCommand.Build),
        ("indicator", IndicatorCommand.Build),
        ("rules", RulesCommand.Build),
        ("terms", TermsCommand.Build),
        .. Questions.All,
    ];

    /// <summary>The commands a command line can be about: the one it names, none when it is empty, and else all. Building one costs more than running it.</summary>
    internal static IEnumerable<Func<Output, Command>> For(IReadOnlyList<string> args)
    {
        var named = All.Where(one => args.Count > 0 && one.Name == args[0]).ToArray();
        return (named.Length > 0 || args.Count == 0 ? named : All).Select(one => one.Build);
    }
}
