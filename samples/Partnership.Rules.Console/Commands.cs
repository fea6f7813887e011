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

/// <summary>Every command. To add one: a folder with its file, and a line here.</summary>
internal static class Commands
{
    internal static IReadOnlyList<Func<Output, Command>> All { get; } =
    [
        DeadlineCommand.Build,
        CalendarCommand.Build,
        GroupsCommand.Build,
        TimetableCommand.Build,
        MeetingsCommand.Build,
        OfficeCommand.Build,
        BoardCommand.Build,
        SubstituteCommand.Build,
        GrievanceCommand.Build,
        DutiesCommand.Build,
        LinksCommand.Build,
        DefinitionCommand.Build,
        PlanCommand.Build,
        IndicatorCommand.Build,
        RulesCommand.Build,
    ];
}
