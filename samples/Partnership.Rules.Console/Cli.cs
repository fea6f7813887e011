using System.CommandLine;
using Partnership.Rules.Console.Completions;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Tour;

namespace Partnership.Rules.Console;

/// <summary>The edge of the program: arguments in, exit code out, and never a stack trace.</summary>
public static class Cli
{
    /// <summary>Answers one command line.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        using var output = new Output(terminal);
        try
        {
            var exit = Answer(args, output);
            output.CountOtherProblems();
            output.Flush();
            return exit == Exit.Answered && output.IsPart ? Exit.Partly : exit;
        }
        catch (BadUsageException wrong)
        {
            output.Say(wrong.Message);
            return Exit.BadUsage;
        }
        catch (Exception stopped) when (stopped is IOException or UnauthorizedAccessException)
        {
            output.Say($"Stopped before the end: {stopped.Message}");
            return Exit.Partly;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            output.Say($"A fault of the program itself, please report it: {fault.GetType().Name}: {fault.Message}");
            return Exit.Partly;
        }
    }

    private static int Answer(IReadOnlyList<string> args, Output output)
    {
        var parsed = Root(args, output).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (!CompletionsCommand.Asks(args))
        {
            Usage.Check(parsed);
            if (parsed.GetValue(Cite))
            {
                parsed = Citing(parsed, args, output);
            }

            NamedFiles.Check(parsed);
        }

        output.Describes = parsed.GetValue(Schema);
        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = output.Text,
            Error = output.Text,
        });
    }

    private static Option<bool> Schema { get; } = new("--schema") { Description = "with --json: the JSON Schema of the answer, in place of the answer", Arity = ArgumentArity.Zero, Recursive = true };

    private static Option<bool> Cite { get; } = new("--cite") { Description = "the citations of the answer, in place of the answer: for minutes, for a letter, with the link", Arity = ArgumentArity.Zero, Recursive = true };

    /// <summary>The citations are found in the JSON of an answer, so a command without JSON has none.</summary>
    private static ParseResult Citing(ParseResult parsed, IReadOnlyList<string> args, Output output)
    {
        if (parsed.CommandResult.Command.Options.All(option => option.Name != "--json"))
        {
            throw new BadUsageException($"--cite: {parsed.CommandResult.Command.Name} cites no text. Use it with a command that has --json.");
        }

        var isJson = args.Contains("--json");
        output.Cites = isJson ? CiteForm.Json : CiteForm.Text;
        return isJson ? parsed : Root(args, output).Parse([.. args, "--json"], new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
    }

    private static RootCommand Root(IReadOnlyList<string> args, Output output)
    {
        var root = new RootCommand("Deadlines, calendars and meetings of domestic abuse partnerships, each with its reasons.");
        root.Add(Schema);
        root.Add(Cite);
        foreach (var build in Commands.For(args))
        {
            root.Add(build(output));
        }

        TourCommand.Join(root, output);
        return root;
    }
}
