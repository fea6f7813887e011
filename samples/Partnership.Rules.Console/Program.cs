using Partnership.Rules.Console;
using Partnership.Rules.Console.Shell;

return Cli.Run(args, Terminal.OfProcess());
