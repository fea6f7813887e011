using System.CommandLine;
using System.CommandLine.Parsing;

namespace Partnership.Rules.Console.Shell;

/// <summary>Turns what the parser found wrong into one clear line.</summary>
internal static class Usage
{
    internal static void Check(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            throw new BadUsageException(Unknown(parsed.UnmatchedTokens[0], parsed.CommandResult.Command));
        }

        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            throw new BadUsageException(Explain(parsed.Errors[0], parsed.CommandResult.Command));
        }
    }

    private static string Unknown(string token, Command command) =>
        command is RootCommand
            ? $"There is no command '{token}'. {Valid(command.Subcommands, "partnership --help")}{Closest.Ask(token, command.Subcommands.Select(one => one.Name))}"
            : $"{command.Name}: '{token}' is not an option. {Valid(Known(command), $"partnership {command.Name} --help")}{Closest.Ask(token, Known(command).Select(one => one.Name))}";

    /// <summary>What may stand after a command: the commands within it, or its options.</summary>
    private static IEnumerable<Symbol> Known(Command command) => command.Subcommands.Count > 0 ? command.Subcommands : command.Options;

    private static string Explain(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } twice => $"{twice.Option.Name} appears more than once. Enter it once.",
        OptionResult { Option: Setting setting } => $"{setting.Name} has no value. Enter {setting.Takes}.",
        _ when command is RootCommand => $"A command is needed. {Valid(command.Subcommands, "partnership --help")}",
        _ => error.Message,
    };

    private static string Valid(IEnumerable<Symbol> symbols, string list) => Closest.Valid(symbols.Select(one => one.Name).Order(StringComparer.Ordinal), list);
}
