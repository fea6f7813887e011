using System.CommandLine;
using Partnership.Rules.Console.Calendars;
using Partnership.Rules.Console.Deadlines;
using Partnership.Rules.Console.Definitions;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Statutes;

namespace Partnership.Rules.Console;

/// <summary>Every command. To add one: a folder with its file, and a line here.</summary>
internal static class Commands
{
    internal static IReadOnlyList<Func<Output, Command>> All { get; } =
    [
        DeadlineCommand.Build,
        CalendarCommand.Build,
        DefinitionCommand.Build,
        DutiesCommand.Build,
        RulesCommand.Build,
    ];
}
