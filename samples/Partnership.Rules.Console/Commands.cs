using System.CommandLine;
using Partnership.Rules.Console.Calendars;
using Partnership.Rules.Console.Deadlines;
using Partnership.Rules.Console.Indicators;
using Partnership.Rules.Console.Plans;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console;

/// <summary>Every command. To add one: a folder with its file, and a line here.</summary>
internal static class Commands
{
    internal static IReadOnlyList<Func<Output, Command>> All { get; } =
    [
        DeadlineCommand.Build,
        CalendarCommand.Build,
        PlanCommand.Build,
        IndicatorCommand.Build,
    ];
}
