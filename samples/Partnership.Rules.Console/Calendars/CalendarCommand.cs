using System.CommandLine;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Calendars;

internal static class CalendarCommand
{
    internal static Command Build(Output output) => new("calendar", "x");
}
