using System.CommandLine;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Completions;

/// <summary><c>completions</c>: the script by which a shell completes commands and options. The script asks the program itself, so it never goes out of date.</summary>
internal static class CompletionsCommand
{
    private static readonly string[] Shells = ["bash", "fish", "powershell", "zsh"];

    internal static Command Build(Output output)
    {
        var shell = new Argument<string>("shell") { Description = $"the shell: {string.Join(", ", Shells)}" };
        shell.CompletionSources.Add(Shells);
        var command = new Command("completions", "Prints the script by which a shell completes commands and options. Add it to the shell's start-up file.") { shell };
        command.SetAction(parsed => Show(parsed.GetValue(shell)!, output));
        return command;
    }

    /// <summary>Whether a command line is a question of such a script: <c>[suggest:5] "deadl"</c>. What it asks about need not be whole.</summary>
    internal static bool Asks(IReadOnlyList<string> args) => args.Count > 0 && args[0].StartsWith("[suggest", StringComparison.Ordinal);

    private static int Show(string shell, Output output)
    {
        if (!Shells.Contains(shell, StringComparer.Ordinal))
        {
            throw new BadUsageException($"shell: '{shell}' is not valid. Enter one of {string.Join(", ", Shells)}.{Closest.Ask(shell, Shells)}");
        }

        using var script = new StreamReader(typeof(CompletionsCommand).Assembly.GetManifestResourceStream($"completions.{shell}")!);
        output.Text.Write(script.ReadToEnd().ReplaceLineEndings("\n"));
        return Exit.Answered;
    }
}
