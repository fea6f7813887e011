using System.CommandLine;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>terms</c>: a council's own terms of reference, as a file.</summary>
internal static class TermsCommand
{
    internal static Command Build(Output output)
    {
        var command = new Command("terms", "A council's own terms of reference, as a file.");
        command.Add(TermsCheckCommand.Build(output));
        command.Add(TermsDraftCommand.Build(output));
        command.Add(TermsNewCommand.Build(output));
        return command;
    }
}
